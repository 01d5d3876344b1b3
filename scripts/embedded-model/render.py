"""The chat template in Python: the same text as template.jinja, without a Jinja engine."""
import json

END = "<|im_end|>"
ASSISTANT = "<|im_start|>assistant\n"


def argument_line(key, schema, required):
    """One argument of a tool: `name? type a|b: description`."""
    line = key if key in required else key + "?"
    if schema.get("type"):
        line += " " + schema["type"]
    choices = schema.get("enum") or schema.get("items", {}).get("enum")
    if choices:
        line += " " + "|".join(str(choice) for choice in choices)
    if schema.get("description"):
        line += ": " + schema["description"]
    return line + "\n"


def tool_lines(tool):
    """A tool's heading with its intent, then one line for each argument."""
    function = tool.get("function", tool)
    text = "# " + function["name"]
    if function.get("description"):
        text += ": " + function["description"]
    parameters = function.get("parameters") or {}
    required = parameters.get("required") or []
    properties = parameters.get("properties") or {}
    return text + "\n" + "".join(argument_line(key, schema, required) for key, schema in properties.items())


def render_prefix(system, tools):
    """The system turn with the tools on offer: what all requests of a toolset share."""
    text = "<|im_start|>system\n" + system + "\n"
    if tools:
        text += "<tools>\n" + "".join(map(tool_lines, tools)) + "</tools>"
    return text + END + "\n"


def render_turn(user):
    """A request, up to where the reply begins."""
    return "<|im_start|>user\n" + user + END + "\n" + ASSISTANT


def render(system, tools, user):
    """The whole prompt of one request."""
    return render_prefix(system, tools) + render_turn(user)


def render_call(name, arguments):
    """One structured call, arguments in the order given."""
    return '<tool_call>\n{"name": "%s", "arguments": %s}\n</tool_call>' % (name, json.dumps(arguments, ensure_ascii=False))


def render_sequence(example):
    """The segments of a training sequence as (text, is_target): prefix, then request and reply of each turn."""
    segments = [(render_prefix(example["system"], example["tools"]), False)]
    for turn in example["turns"]:
        segments += [(render_turn(turn["user"]), False), (turn["assistant"] + END, True), ("\n", False)]
    return segments
