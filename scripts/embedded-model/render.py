"""The chat template in Python: the same text as template.jinja, without a Jinja engine."""
import json

END = "<|im_end|>"
ASSISTANT = "<|im_start|>assistant\n"


def argument_text(key, schema, required):
    """One argument of a tool: `name? type`, with the values instead of the type where they are listed."""
    text = key if key in required else key + "?"
    if schema.get("enum"):
        return text + " " + "|".join(map(str, schema["enum"]))
    if schema.get("type"):
        text += " " + schema["type"]
    if schema.get("items", {}).get("enum"):
        text += " " + "|".join(map(str, schema["items"]["enum"]))
    return text


def tool_line(tool):
    """A tool in one line: intent, tab, `name(arguments)`.

    The intent comes first, so that the tokens of the name, which a reply copies, have already seen it.
    Descriptions of arguments are left out.
    """
    function = tool.get("function", tool)
    parameters = function.get("parameters") or {}
    required = parameters.get("required") or []
    properties = parameters.get("properties") or {}
    line = function["description"] + "\t" if function.get("description") else ""
    return line + function["name"] + "(" + ", ".join(argument_text(key, schema, required) for key, schema in properties.items()) + ")\n"


def render_prefix(system, tools):
    """The system turn with the tools on offer: what all requests of a toolset share."""
    text = "<|im_start|>system\n" + system + "\n"
    if tools:
        text += "<tools>\n" + "".join(map(tool_line, tools)) + "</tools>"
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
