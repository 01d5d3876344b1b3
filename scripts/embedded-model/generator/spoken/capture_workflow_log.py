"""How people ask for the log of a CI run. A line: template, then ` ## ` and the choices it states."""
TEMPLATES = """
log of {run}
logs for {run} pls
show me the log of {run}
CI is red on {at}, run {run_id}. What does the log say?
{run} failed and I can't open it on my phone. Could you get me the output?
I need to see what {run} printed.
what did {run} print at the end?
{run} blew up. Log please.
Something went wrong in {run}. Don't rerun it, I want to read the log first.
Don't restart anything, only fetch the log of {run}.
Before we rerun {run}, can I see its log?
no rerun yet! get me the log of {run} first
get log {owner}/{repo} {run_id}
{owner}/{repo} {run_id} log
In {at}, run {run_id} went red this morning. Let me see its output.
For {owner}/{repo}, what's in the log of workflow run {run_id}?
{repo} of {owner}, CI run {run_id}: I want the log.
{owner}'s {repo}: the log of run {run_id}, please
the {repo} repo under {owner} had a run {run_id}. Please get its output
Repo {owner}/{repo}⏎Run {run_id}⏎I'd like the logs
- log of {run}
todo: read the log of {run}, fetch it for me
https://github.com/{owner}/{repo}/actions/runs/{run_id} log please
https://github.com/{owner}/{repo}/actions/runs/{run_id} doesn't load here, can you paste the log?
What happened in https://github.com/{owner}/{repo}/actions/runs/{run_id}? I mean the log output.
pull the log from https://github.com/{owner}/{repo}/actions/runs/{run_id}
Download the output of workflow run {run_id} in {at}.
grab the logs off {run}
Can you dig up the log of {run}?
Would you fetch what {run} logged? I have to attach it to a bug report.
I have to paste the CI output into an issue: {run}. Get it for me.
The vendor wants our build log. It's {run}.
Support asked for the complete log of {run}
Somebody on the forum claims that {run} shows the bug. Show me that log.
{person} says the answer is in the log of {run}. Please fetch it.
{person} wants to see the log of {run}, could you get it?
I think the build prints the compiler version somewhere. Get the log of {run} so I can look.
Let's find out which version it used, the log of {run} should tell. Get it.
Green on my machine, red in {run}. I need the output to compare.
it works here but not in CI (again). {run}, show log
{run} passed but took ages, I'd like to read its log
{run} was green and still produced rubbish. Log please.
why did {run} fail? show me the log
Why's {run} red? The log, please, I'll figure it out.
What made {run} fail? I'd need the log.
{run} crashed after {n} minutes. What was the output?
The nightly build broke, that's {run}. Output?
Nightly is {run}. Please save its log.
last night's build ({run}): log
Our release job died. {run}. I need what it wrote to the console.
The deploy went wrong; the run is {run_id} in {at}. What's in its log?
run {run_id} in {at}, just the failed steps ## failed_steps
Only the failed steps of {run}, I don't need the rest of the log. ## failed_steps
log of {run}, failed steps only ## failed_steps
failing steps of {run} pls, log output ## failed_steps
Show me the output of the steps that failed in {run}. ## failed_steps
The whole log is too long. From {run} I want just the steps that went wrong. ## failed_steps
{run} – what do the failed steps say? The green ones don't interest me. ## failed_steps
Fetch the log of {run} but leave out everything that passed. ## failed_steps
I only care about the red parts of {run}. Log of the failing steps, please. ## failed_steps
Give me the log from {run}, limited to failed steps ## failed_steps
Output of the broken steps in {run}, nothing else. ## failed_steps
get me what the failing steps of {run} printed, skip the successful ones ## failed_steps
The log of {run} has {n} thousand lines. Cut it down to the failing steps. ## failed_steps
{owner}/{repo} run {run_id} failed-step logs ## failed_steps
No need for the setup noise, only failed steps: log of {run} ## failed_steps
CI on {at} is broken, run {run_id}. Could I see the log of the failed steps only? ## failed_steps
In {at}, run {run_id}: print what the failed steps logged, not the others ## failed_steps
Errors only please, i.e. the output of failed steps, for {run} ## failed_steps
My connection is slow, so fetch only the failed steps' log of {run}. ## failed_steps
what exactly failed in {run}? just the log of the failed steps ## failed_steps
Not run {x_run_id}, the later one, {run_id}, in {at}: log please.
log of run {x_run_id}, sorry, {run_id} of {at}
I've read {x_run_id} already. Now the log of {run_id}, same story, repo {owner}/{repo}.
{x_run_id} was fine and {run_id} wasn't. Get the log of the one that wasn't, that's run {run_id} in {at}.
Compare later; for now just the log of {run}.
{x_at} builds fine, {at} doesn't: fetch the log of run {run_id} there
Third failure this week. {run}. Show me what it said.
that's {n} failed builds in a row, the last being {run}. Get its log?
PR {x_number} is blocked by a failing check, run {run_id} in {at}. What's in the log of that run?
The run for {title} was {run_id} in {at}. I'd like its log.
could i get teh log for {run}
wat did {run} output
gimme the log of {run}
hey, log for {run}? ty
Hello, could I please have the console output of {run}? Thank you.
I would be grateful for the log of {run}.
Kindly retrieve the workflow log of {run}.
Retrieve the log of the CI run with id {run_id} from {owner}/{repo}.
Run ID {run_id}, repository {owner}/{repo}: please return the log.
Read-only request: the log belonging to {run}.
Is there an error message in {run}? Get the log and let me see.
Does {run} mention anything about memory? I need its log.
I suspect a timeout in {run}, let me have the log
Was it the network again? Show me the log, it's {run}.
I'd rather read for myself how {run} went; the log, please.
Let me have a look into {run}: log
Let us see the output of that build, {run}.
What's written in the log of {run}?
What do the logs say for {run}?
Where did {run} stop? I want to go through the log.
Which warnings were printed in {run}? Get me the log.
How did {run} end? Show me the logs of it.
I closed the tab with {run}. Its log again, please.
I can't log in from here. Please get me the log of {run}.
Logs of {run} expire soon, capture them.
save the log of {run} before it is deleted
Archive purposes: capture log of {run}
{run}, capture its log
fetch CI output: {run}
dump the full output of {run}
print the whole log of {run}
I want the raw log from {run}
raw output {run}
Need evidence for the post-mortem: the log of {run}.
For the incident report I need what {run} logged.
The flaky test struck again, {run}. Get the log so that I can see which one.
Kannst du mir das Log von {run} holen?
Was steht im Log von {run}? Nur die fehlgeschlagenen Schritte bitte. ## failed_steps
Bitte nichts neu starten, nur die Ausgabe von {run} zeigen.
Montre-moi le journal de {run}.
Récupère les logs de {run}, uniquement les étapes en échec. ## failed_steps
¿Qué dice el log de {run}?
Tráeme el registro de {run}, solo los pasos que fallaron. ## failed_steps
Preciso do log de {run}, por favor.
Mi serve il log di {run}
Haal het log van {run} op.
Покажи лог {run}
Hi,⏎⏎I can't open {run} from the office network. Could you send me its log?⏎⏎Regards,⏎{person}
@bot log {run}
/log {owner}/{repo} {run_id}
!log {run_id} {owner}/{repo}
repo={owner}/{repo} run={run_id} task=log
repo={owner}/{repo} run={run_id} task=log failed-steps-only ## failed_steps
I pushed a one-line change and the whole build went red. The run is {run_id} in {at}. What does it say in the log?
Everything was fine on {day}. Then {run} failed and nobody knows why. I'd like to go through the log.
{person} thinks it's a compiler bug, I think it's us. The log of {run} would settle it. Could you get it?
The run's id is {run_id}, it belongs to {at}. Please get its log for me.
The repository is called {repo}, the account {owner}, the run is {run_id}. What did it print?
Could I bother you for the log of {run}? I'd like to attach it to our internal ticket.
My guess is that {run} failed at the linking stage. I can't tell without its output though. Please fetch it.
I'd like to understand {run} before anyone restarts it. Give me its log.
Whoever restarts {run} now loses the evidence. First the log, please.
There's a mail saying that {run} failed and a link that doesn't work. What did the run log?
I'm writing up last night's outage and want to quote from {run}. Its log, please.
What was the exit code in {run}? Get me the log and I'll search.
Does the log of {run} show which runner image was used? Please get it for me.
I'm blind here: CI says "failed", nothing more. It's {run}. Show me the output.
{run} took {n} minutes instead of the usual ten. Can I see the log?
PR {x_number} shows a red cross because of run {run_id} in {at}. Let me read the log of it.
tests pass locally, fail in {run}, driving me mad. logs?
what's {run} complaining about? paste the log
The log of {run} is what I need, and only the parts from failed steps, as it's huge. ## failed_steps
Of {run} I just want to see where it broke, so the failed steps' output and no more. ## failed_steps
Everything in {run} passed except one step. Show me that step's output only, I mean the failed one. ## failed_steps
Spare me {n} pages of green. What did the failed steps of {run} log? ## failed_steps
We're at {owner}, the repo is {repo}. CI run {run_id} failed. Show me the log.
I work for {owner}. In our {repo}, run {run_id} went red. Its log, please.
Run {run_id}. Account {owner}. Repository {repo}. Log?
It's about {repo}, one of {owner}'s repos: what did CI run {run_id} print?
log for {run_id}? repo is {owner}/{repo} btw
Please get the log of run number {run_id}. I don't need you to restart it. The repo's {at}.
I have a failed run here, {run_id}, from {at}, and I'd like to read what it printed.
what's the error in {run}? log please
Where's the output of {run}? I'd like to see it.
could you look up what {run} wrote to stdout
{run} just failed. log.
Let me have everything {run} logged.
show what went wrong in {run}, only the failed steps' output ## failed_steps
from {run} i want the failed steps, the log of those ## failed_steps
If a step in {run} failed, I want its output, the others I don't. ## failed_steps
I don't care yet whether the PR can be merged, first I want to see the log of {run}.
We might rerun it later. For now the log of {run}, please.
Issue {x_number} says CI broke; the run is {run_id} in {at}. I want to see its log.
The release is delayed because of {run}. What did it log?
The author asks what went wrong in {run}, so I need to show them the log.
It's been rerun twice, so no more of that. Log of {run}, please.
Nothing to restart here, I'm simply curious what {run} printed.
Before I ask anybody to review the fix: the log of {run}, please.
{run} ist rot und ich weiß nicht warum. Bitte das Log.
Schick mir bitte die Ausgabe von {run}, bevor jemand neu startet.
{run} a échoué cette nuit. Je voudrais lire le journal.
Que dit le log de {run} ? Ne relance rien.
Falló {run} y no sé por qué. ¿Me pasas el log?
Quiero ver qué imprimió {run}, solo los pasos fallidos. ## failed_steps
Why did {run} fail?
What broke {run}?
{run}: what was the cause of the failure?
{run} – reason for the crash?
explain the red cross on {run}
I'd love to know which test tripped in {run}. Show me its messages.
Find the stack trace in {run} for me.
console transcript of {run}, please
Hand over everything {run} sent to the terminal.
stdout and stderr of {run}
cat the log of {run}
Spit out whatever {run} wrote.
Cough up the output of {run}, I'm curious.
gh run view {run_id} --log -R {owner}/{repo}
gh run view {run_id} --repo {owner}/{repo} --log-failed ## failed_steps
wget the log text for {run}
Unearth the messages of {run}.
Read out to me what {run} said.
Surface the build output belonging to {run}.
Deliver the CI transcript for {run} here.
I wonder what tripped {run} up. Bring me its log.
Pass me the printout of {run}.
Could the complete record of {run} be supplied?
Which line of code does {run} choke on? I'd have to see its output.
{run}: undefined symbol or missing header? The log will tell, so bring it here.
A linker error, supposedly. I don't believe it until I've read the log of {run}.
{run} says "exit code 137" on the badge. I want to see what came before that in the log.
Segfault in {run}, according to the dashboard. Where's the backtrace? Show its output.
I use a screen reader and the log viewer is unusable for me. Please give me the text of {run}.
I'm sitting on a train with hardly any signal, and the web page of {run} won't open. Can you send the log along?
Our proxy blocks the log viewer. Fetch me the text of {run} instead.
The VPN is down, so I can't look at {run} myself. What's in the output?
The auditors ask for proof that the signing step was executed. That proof is in the log of {run}; please obtain it.
Compliance wants a copy of the build transcript of {run}, nothing else.
For the lecture on continuous integration I need a real log as an example. Take {run}.
I'm writing a blog post about a nasty bug and would like to quote from the output of {run}.
The screenshot {person} sent me is cut off in the middle of the stack trace. It's from {run}. I need the text of that log.
Our chat bot shows only the first {n} lines of {run}. I'd like the rest too, so the log please.
{person} claims that the coverage number is printed near the end of {run}. Let me see the output.
Which Docker digest was pushed? It must have been printed in {run}, so get me that log.
I have to know which tag {run} deployed, and it's written only in its log. Fetch that.
Did {run} hit the cache? Show me its log and I'll check.
Did the migration script in {run} print "done"? Please open its log for me.
What time did each step of {run} begin? The timestamps are in its log, may I have it?
{run} succeeded but uploaded an empty file. Something must stand in the log. Please pull it.
It finished suspiciously fast, {run}. I suspect the tests were skipped. Let me read its log.
Green, yes, but were the integration tests executed at all in {run}? Log, please.
Benchmarks are printed at the end of {run}; I'd like to have that output.
I want the Terraform plan that {run} printed.
The broken links are listed in the output of {run}. Get me that output, I'll correct them.
Lint found something in {run}, but which file? Show me the output.
The formatter is unhappy with {run}. What does it complain about? Log.
pytest summary of {run}? just paste the log
The emulator never booted in {run}, I'd guess. Its log, please.
Notarization of the macOS app was refused in {run}. Apple's answer should be in the log. Can I have it?
cargo blew up in {run}. logs?
gradle says BUILD FAILED, run {run_id}, {owner}/{repo}. what else does it say
CMake couldn't find a package in {run}, but which one? I'd need to see the configure output.
On Windows only, that's the odd thing about {run}. Get the output, I bet on path separators.
{run}: only the output of whatever step broke, thanks ## failed_steps
Strip the log of {run} down to failing steps. ## failed_steps
Filter the log from {run} so that only failed steps remain. ## failed_steps
Omit successful steps and give me the remaining log of {run}. ## failed_steps
Checkout, cache, setup: all boring. From {run} I want exclusively the log of steps that failed. ## failed_steps
Restrict yourself to the failing steps when you fetch the log of {run}. ## failed_steps
Just the red lights of {run}: what did those steps print? ## failed_steps
log {run_id}, failures only, {owner}/{repo} ## failed_steps
{owner}/{repo}, {run_id}, log of unsuccessful steps ## failed_steps
Of all the steps in {run}, show me the ones that did not make it, with their output. ## failed_steps
I've only got {n} minutes before the stand-up, so please leave the passing steps out and show me the failed ones' log of {run}. ## failed_steps
An excerpt will do: the log of {run}, but nothing except failed steps. ## failed_steps
Passing steps can be dropped. {run}, log. ## failed_steps
My screen is tiny. Condense the log of {run} to the steps that ended in failure. ## failed_steps
The steps of {run} that exited with an error: what's in their log? Skip all the others. ## failed_steps
Can you isolate the failed steps in {run} and show me what they logged? ## failed_steps
The matrix has {n} legs and one fell over. Run {run_id}, repo {at}. I need the output of the failed steps, not of everything. ## failed_steps
https://github.com/{owner}/{repo}/actions/runs/{run_id} – failing steps' output only, it's a monster otherwise ## failed_steps
In {at} somebody bumped a dependency and now run {run_id} is broken. Don't send all of it, the logs of the failed steps are enough. ## failed_steps
Dear team, the customer needs to see why the build {run_id} of {at} went wrong. Please extract the output of the failed steps; the rest contains internal names. ## failed_steps
Warum ist {run} fehlgeschlagen? Zeig mir die Ausgabe.
Ich brauche von {run} lediglich die Ausgabe der gescheiterten Schritte. ## failed_steps
Pourquoi {run} a-t-il planté ? Donne-moi la sortie de la console.
¿Por qué se cayó {run}? Enséñame la salida.
Por que {run} falhou? Mostre só os passos com erro. ## failed_steps
Perché {run} è fallito? Fammi vedere l'output.
Waarom ging {run} mis? Laat het logboek zien.
tail of {run}? give me the log
protocol of {run}, please
scrollback of {run}
transcript wanted: {run}
Serve me the log of {run}.
Provide the log for {run}.
Extract the log from {run}.
Expose what {run} logged.
Bring up the console of {run}.
Load the logs of {run}
Pull up {run} and show its messages.
Collect the output of {run}.
Secure the log of {run} before the retention period is over.
Preserve what {run} printed; the {n}-day limit is near.
Obtain the console text for {run}
Forward the log of {run} to me.
Relay to me what the build {run_id} in {at} said.
Reproduce here, word for word, what {run} printed.
Log. {run}. Now.
where's the error in {run}
error text of {run}?
tell me what killed {run}
How come {run} is red?
Who or what is to blame for {run}? I want to see its log.
For what reason did {run} stop halfway?
Any idea why {run} bombed? Its log would help me.
{run} went belly up. What was the last thing it said?
{run} fell flat on its face, and I'd like to know why.
{run} got stuck for {n} minutes and was killed. On which command? I'd like the log.
It hangs, always at the same place. See {run}. Let me have its output so I can find the place.
{run} was cancelled halfway through. What had it printed until then?
{run} is marked "skipped" in part and I don't get why; its log, please.
Deprecation warnings were announced for {run}. Show me the log so that I can count them.
I heard a password shows up in plain text in {run}. I have to check that at once: get me its log.
We disagree about the locale of the runners. The log of {run} prints it, so fetch that.
The environment variables are dumped at the start of {run}. Let me see them in the log.
I'd like to see which version of Node got installed in {run}; that's in the log.
Which commit of the submodule was checked out by {run}? Log!
Random seeds are printed by our test runner. To reproduce the bug I need the one from {run}, hence its log.
The fuzzer found a crashing input in {run} and wrote it to the console. I want that console output.
The thread sanitizer raised an alarm in {run}. I need its report, which is in the log.
valgrind moaned in {run}; please show me the text
Checksum mismatch in {run}: which file? Let me see the log.
403 or 404? {run} must have logged it. Show me.
git clone failed in {run}, I want to see the precise message
The ARM build ({run}) behaves differently from x86. I need its log for a comparison.
The run of the merge queue, {run_id} in {at}, ejected my change. What does its log say?
Dependabot's bump of lodash turned {run} red. Output?
{run} came from a fork, where some secrets aren't available. I assume that's the problem. Let me verify with the log.
Scheduled job {run_id} in {at} hasn't produced a report since {day}. Let's look at what it logs.
The publish step said something about PyPI in {run}. What was it? Give me the output.
Helm refused the chart in {run}; kindly display what the run printed.
Newcomer here. {person} told me to read the log of {run} before asking questions. How does it read?
I promised {person} the log of {run} by {day}. May I have it?
My boss wants to know what happened in {run}. Let me see its console output.
{person} needs the log of {run} for a ticket with the hosting company. Please provide it.
The lawyer (yes, really) requires the unabridged log of {run}.
Their help desk won't move a finger unless I send them the log of {run}. So please get it.
A colleague restarted {x_run_id} yesterday, which is fine. What I'm after is the log of {run_id}. Both are in {at}.
Both {x_run_id} and {run_id} belong to {owner}/{repo}. I have the output of the former. Now for the latter, please.
You gave me {x_run_id} last time, which was the wrong one. I want the log of run {run_id}, repo {at}.
I'm not interested in {x_at}. The log I need is from {at}, run {run_id}.
We moved from {x_at} to {at} last month. The first run over there is {run_id}. I'd like to read its log.
Neither PR {x_number} nor its author is the point. The point is that CI run {run_id} in {at} printed something odd. Display it.
{title}: that's the commit that {run} was for. What did the build say about it?
Reviewers have been found, the changelog is written, only {run} is red. Let me read what it printed.
The stale tickets can wait, the release can wait. First I want to know why {run} failed.
Please don't summarise and don't guess: the plain log of {run}.
I don't want anyone to touch {run}. I only want to read it.
Hands off the restart button! The log of {run} is all I'm asking for.
Rerunning is pointless as long as we don't know the cause, so let me see the output of {run}.
Someone already triggered a new attempt. Before the old output disappears, save the log of {run}.
Run: {run_id}⏎Repository: {owner}/{repo}⏎Wanted: complete console output
Task: fetch log⏎Owner: {owner}⏎Repo: {repo}⏎Run id: {run_id}⏎Failed steps only: yes ## failed_steps
{run_id} <- run, {owner}/{repo} <- repo, log <- wanted
Subject: red build⏎⏎Hello, the build {run_id} of {at} went red this morning at about eight. May I ask for its output? Kind regards, {person}
Good morning! The overnight job in {at} (id {run_id}) sent me {n} e-mails. Rather than read them all I'd like to see the failing steps' log. ## failed_steps
Can I get {run} minus the steps that passed? Log output, that is. ## failed_steps
Don't flood me. Failing steps, log, {run}. ## failed_steps
The successful steps of {run} are of no interest whatsoever. Their output can stay away. What did the failed ones print? ## failed_steps
For the post-mortem we only want to include what the broken steps in {run} wrote. Get that part of the log. ## failed_steps
{person} printed the last log on {n} sheets of paper. This time, for {run}, only the failed steps, please. ## failed_steps
What did the step that failed in {run} have to say? Limit the log to that. ## failed_steps
{run}; log; failed steps; nothing more ## failed_steps
Quote the failing steps of {run}. I'll read the log of the rest when I'm bored. ## failed_steps
Zoom in on what went wrong: {run}, log of the failed steps alone. ## failed_steps
No green noise, please. {run}, log, only steps with a red cross. ## failed_steps
I paste logs into a form that takes {n} kilobytes at most. So from {run} take just the failed steps. ## failed_steps
With failed steps only: the log of run {run_id}, which belongs to {owner}'s {repo}. ## failed_steps
Three of the steps in {run} have a red mark. Output of these and no others, please. ## failed_steps
Die Release hängt an {run}. Was wurde dort ausgegeben? Bitte nur die roten Schritte. ## failed_steps
{person} sagt, im Log von {run} steht die Antwort. Lies es mir bitte aus.
J'ai besoin de la sortie complète de {run} pour le support.
Affiche seulement les étapes rouges de {run}, le log est trop long. ## failed_steps
El cliente pide el registro de {run}. ¿Lo puedes descargar?
O que o build {run} imprimiu no console? Não reinicie nada.
Fammi leggere il log di {run}, ma solo i passaggi falliti. ## failed_steps
Wat staat er in de uitvoer van {run}? Alleen de mislukte stappen graag. ## failed_steps
Our {repo} lives under {owner}. Something in there exploded tonight, and the mail mentions run {run_id}. I'd appreciate a look at what it printed.
{run_id} is the run, {repo} the repository and {owner} the organization. Log, please!
The organization? {owner}. The run? {run_id}. The repository? {repo}. What I want? The console output.
With {run_id} as the run id and {owner}/{repo} as the repository, retrieve the output.
Run {run_id} printed something on the screen in {person}'s demo. I couldn't write it down in time. The repository was {repo}, by {owner}. What was it?
It's one of {owner}'s builds, number {run_id} to be precise, and the repository goes by the name of {repo}. I'd like to leaf through the log.
Where {owner} keeps its code, there is a {repo}, and in it run {run_id} ended badly. How did it come to that? I'd like the log.
Failed again! Its id: {run_id}. Its home: {at}. Its log: please.
id {run_id} / org {owner} / repo {repo} / give log
{owner}, {repo}, {run_id}. Just the failing steps out of the log. ## failed_steps
in {repo} ({owner}) there's this run {run_id}, can u show me only the steps that failed & what they said ## failed_steps
Since {day} our checks have been failing on and off. {person} blames the runners, {person} usually blames everyone. I'd rather look at facts, so show me what {run} recorded.
I've tried turning it off and on again, I've asked {person}, I've asked the internet. All that's left is to read what {run} printed. Bring it on.
Two weeks of work, one red cross. What on earth does {run} want from me? Show its output.
I don't understand the error in {run}. Get me the log so that I can read it in peace.
My change touches a README, nothing else, and yet {run} failed. That can't be. Show me what it says.
The message on the PR merely reads "Some checks were not successful", with a link to {run}. I want the details, that is, the log.
All checks are green except the one at {run}. Which assertion failed there? I need its output.
An assertion somewhere, says {person}. Which one? {run} should have printed it.
Expected {n}, got something else, that's all I remember from {run}. What was it exactly? Log please.
The type checker isn't happy in {run}; what are the messages?
YAML indentation? Merge markers? Missing semicolon? I can't tell what's wrong in {run} without its log.
The spelling check in {run} found a typo somewhere. Show me where, it's in the output.
I only changed a comment and {run} has the nerve to fail. Out with the log!
Ugh. {run}. Log.
red again, sigh. {run}. what's it say
omg {run} what happened there, logs??
hm, {run} looks weird. can I read what it did?
sry to bother, need the log from {run}
any chance of getting the logs of {run}? ta
lemme see what {run} spat out
wheres the log for {run}, i cant find it
need logs asap {run}
I cant read the tiny font of the log viewer. {run} as text pls
{run}: log to my inbox, er, here will do
May I see the minutes of {run}, so to speak? Its log, I mean.
Would it be asking too much to get the raw messages of {run}?
I should be obliged if you could furnish the log of {run}.
It would help me a great deal to see the output produced by {run}.
Please be so good as to supply the transcript of {run}.
We hereby request the build log of {run}.
If it's not too much trouble, I'd like to look at the log of {run}.
If you can reach {run}, then fetch what it logged. I can't.
In case the log of {run} still exists, I want it.
Provided it hasn't expired, please retrieve the log of {run}.
As you have access and I don't, could you show me the log of {run}?
Since I'm not a member of the organization, the log of {run} is hidden from me. Please share it.
My token has no rights for actions. Therefore you'd have to get the log of {run} for me.
On my tablet the fold-out arrows don't work, so I can't expand the steps of {run}. Give me the log as text.
GitHub's page shows a spinner forever on {run}. I'd like its log here instead.
The browser crashes on such a long log. Please fetch the one of {run}.
I want to grep through the log of {run}
I'd like to search {run} for the word "denied". Get me its log.
I'll feed the log of {run} to a script of mine, so please get it in full.
For our statistics I collect build logs. Next on the list is {run}.
I'm making a collection of the funniest compiler errors. The one in {run} is said to be priceless. Show it to me.
We're teaching the juniors how to read CI logs today. The example is {run}. Please get it on the screen.
In the retrospective someone will ask about {run}. I'd like to have the log at hand by then.
For the record: put the log of {run} before me.
I have a hunch about {run}. Output first, hunch afterwards.
Let me compare: I've got the log of the good run, now I need that of the bad one, {run}.
With {ref} everything was fine. {run} is the first build after it, and it's red. What does the log have to say?
The build for {ref} is {run_id} in {at}. Which compiler flags did it use? They're in the log, which I'd like to see.
We shipped {ref} although {run} was red. Now I have to justify it: what exactly was in its log?
The tag {ref} never got its binaries. The run responsible is {run_id} in {at}; show me what it printed.
After the release of {ref} the docs weren't updated. {run} should have done it. What did it print?
Once {run} is understood we can merge, release and go home. To understand it, I need its log.
I'm about to ask {person} for help, and the first thing that I'll be asked for is the log of {run}. Could you get it?
{person} on the phone wants to know what the last lines of {run} say. Quick, the log!
{person} wrote: "look at the log of {run_id} in {at}, you'll laugh". I can't open it. Show me, please.
{person}: why is the nightly red?⏎me: no idea⏎@bot show us the log of {run}
> CI failed: {run}⏎⏎Can you pull its output?
FYI @{person}: {run} is broken.⏎@bot please attach the log.
1. get the log of {run}⏎2. there is no 2
Question: what did {run} print?⏎Reason: bug in the build script⏎Urgency: low
[x] rerun (done, did not help)⏎[ ] log of {run}, please do this one
{run_id}@{owner}/{repo}: log
log({owner}/{repo}, {run_id})
log({owner}/{repo}, {run_id}, failed_steps_only) ## failed_steps
/log {owner}/{repo} {run_id} --failed ## failed_steps
tail -f is over, {run} has ended, so now its whole log please
What you can skip: passed steps. What I want: the log of {run}. ## failed_steps
When you fetch the log of {run}, throw away the steps that passed. ## failed_steps
Would you narrow the log of {run} to the steps that failed? ## failed_steps
I'd go blind reading it all. Merely the failed steps of {run}, log-wise. ## failed_steps
The install step of {run} prints a novel, and it passed. So give me the log without any passed steps. ## failed_steps
I pay for every megabyte on this ship. Please fetch the log of {run}, but no more than the failed steps. ## failed_steps
{person} asked which step broke in {run} and with what message. Failing steps' log only, please, the whole lot would scare them. ## failed_steps
Issue {x_number} asks for an excerpt from CI. Use run {run_id} in {at}, and of that the failing steps only. ## failed_steps
Not the whole story of {run}, only the sad parts: failed steps, their output. ## failed_steps
The lint step is red in {run}, and maybe others are too. Anything red, I want its output; anything green, I don't. ## failed_steps
I've already seen that checkout and build went well in {run}. What's left are the steps that failed; show what these wrote. ## failed_steps
Tell me what went wrong in {run} by way of the failed steps' output, and leave the others aside. ## failed_steps
Run {x_run_id} is the good one, so no log needed. Run {run_id}, same repo {at}, is the bad one: log of the failed steps, please, not of the entire run. ## failed_steps
As evidence for the bug in {x_at} I need the log from {at}, run {run_id}. Only from steps that failed, the rest would distract them. ## failed_steps
The {n} jobs in {run} print the same banner {n} times. Let me have failed steps only. ## failed_steps
unsuccessful steps of {run}, their logs, cheers ## failed_steps
{run} but pls just whats red, i mean the log of those steps ## failed_steps
Only what failed, as log, from {run}! ## failed_steps
Bevor wir irgendetwas anfassen, will ich wissen, was {run} ausgegeben hat.
Gib mir das vollständige Protokoll von {run} für den Support.
Der Build {run_id} in {owner}/{repo} ist umgefallen. Welche Meldung kam da? Zeig mir die Ausgabe.
Qu'est-ce que {run} a affiché avant de s'arrêter ?
Le client veut la preuve que les tests sont passés. Télécharge le journal de {run}.
Necesito saber qué error dio {run}. Pásame la salida, pero solo de los pasos en rojo. ## failed_steps
Meu chefe quer saber o que aconteceu em {run}. Pode baixar o log?
Che errore c'è in {run}? Vorrei vedere i messaggi.
I came back from holiday to {n} unread mails from CI. Most sort themselves out, but the one about {run} bothers me, since nobody answered it. Let me read what that build had to say.
Yesterday PR {x_number} got its second approval, and {person} wanted to merge it straight away. Then run {run_id} in {at} turned red out of nowhere. Before anyone gets nervous, show me what it printed.
The reviewers of {title} are complaining about a failing check, and the author has gone to bed. It's run {run_id}, repo {at}. I don't need opinions on the change itself, merely the output of that run.
We keep a folder with the build logs of all releases, because a customer in aviation asks for it. The one for {ref} is missing. It was produced by {run}; please retrieve it.
Let me explain. I'm the only one awake, {person} is on a plane, and the demo starts in {n} minutes. {run} has just failed, so for heaven's sake get me its output.
There are two suspects: the new compiler and the new cache. {person} swears it's the compiler. Either way the truth must be somewhere in the log of {run}, which I'd ask you to fetch.
For weeks our nightly has been taking longer and longer. Nothing fails, so nobody cares, but I do. As a sample I'd like the log of {run} with all its timestamps.
My mentor told me to never ask for a rerun without having read the output. So, obediently: may I see the output of {run}? It's from this morning, I think.
{person} is new here and thinks that CI logs are secret. They aren't, at least not in this company. To show how it works, please get the log of {run}.
We had an alarm at three in the morning. By four it was gone, and in between there was only one deployment, {run}. I'm reconstructing the night and would like to see everything that deployment printed.
The badge in the README is red, which looks bad, and our sponsor has noticed. It's down to {run}. What did it complain about?
You know those builds that fail with "Error: undefined" and nothing else? {run} seems to be of that kind. I hope there's more in the log, so please fetch it for me.
I've bisected the whole afternoon and ended up with {title}. The corresponding build is {run_id} in {at}. If you show me its output I can close my laptop.
Of the {n} builds today only one got as far as the upload, and that's the one I care about: {run}. Where did the files go? The address is in its log; I need it.
I was going to write the release notes for {ref} when the red build caught my eye. One thing after the other. First I'd like to see what {run} logged.
In {x_at} the very same workflow passes, down to the last step. In {at} it doesn't, run {run_id} being the proof. Please get me the log from there, I'll look for the difference.
{person} has tidied up issue {x_number}, but the question it raises is still open: which glibc do our runners have? {run} prints it in its first step. Get the log.
I was told that it's possible to see the full command line of the linker in CI. I've never looked. Show me the log of {run} and I'll find out.
The accounting department got a bill for {n} thousand CI minutes. They want an explanation, and I think that {run} was looping. Have you got its log? Please bring it.
We promised our users reproducible builds. Two of them reported different hashes, and ours is printed in {run}. I'd be glad to have the output of it.
Not run {x_run_id}, sorry, I meant {run_id} in {owner}/{repo}. Please fetch its log, and don't restart anything.
It says the job was "lost". Runners don't just get lost, do they? Anyway, {run}, please show what had been logged before it vanished.
There was a fire drill, so I missed the live output of {run}. It has ended in the meantime, I've no idea how. What did I miss? Show the log.
Regardless of what people say about my eyes, I can read. Don't build a switch for larger letters, just get the log of {run} out of that grey page.
A deployment which {run} kicked off is waiting for somebody's blessing. Not for mine, so approve nothing, but let me read what it printed before it stopped.
Now that everything in {run} is green and the packages have been signed, don't carry on with the list. Show me the log, since {person} has doubts about the signature.
Our intern has never understood the job that {run} calls "integration". A walk through the workflow file isn't needed, but the text which this run printed would help him.
In the middle of {run}, a step asks a person for permission. Leave that part of the workflow alone, and get me the log, which should say who was asked.
Unlike {x_run}, whose artifacts I wanted, {run} interests me because of its messages. Keep the archive closed and bring the messages.
Imagine that {run} had deleted the production database. It hasn't, I hope, but to be sure I have to read its log, so kindly fetch it tonight.
Take {run} as it is: no tutorial, no screenshot, no explanation for beginners, only the text from its console, word for word.
We don't intend to move {at} to machines that we own. We only intend to find out what {run} did for {n} minutes, and so we'd like to have its output.
A green tick next to {run} isn't enough for our auditors. They don't want a signed statement either; they want the log, so obtain it.
Please don't change the retention of logs in {at}. As I don't have anything from {run} on my disk, I'd simply like to get its log now.
The failed jobs of {x_run} have been rerun twice by {person} and passed at last, so they may be forgotten. {run}, on the other hand, I want to read.
I'd like to know neither the weather in the data centre nor the price of the machine. When {run} failed it must have said something, so let me see that.
Don't mail the log of {run} to whoever pushed last, and don't build anything into the workflow file. I'm the one who needs it, here and now.
Nobody is to be punished for starting {run}, and no rights are to be restricted. All that {person} asks of you is a look at its log.
Please don't rename the job "test-2" in {at}. I'll recognise it as soon as you've got me the log of {run}.
Watching run {run_id} of {owner}/{repo} isn't necessary any more, and no fanfare either. Tell me what it wrote, whichever way it ended.
Which regular expression finds all warnings is something I know. What I lack is the log of {run} to try it on, so provide that.
Merging has nothing to do with it: {x_pr} may wait, and so may its reviewers. First of all I'd like to have the output of run {run_id} in {owner}/{repo}.
As {run} fell victim to the power cut, nobody has to repeat it. But the last lines before the dark are of interest to the insurance, so fetch what was logged.
It isn't summaries I'm after, neither of {x_issue} nor of anything else. Give me, unabridged, whatever run {run_id} in {owner}/{repo} has printed.
Don't tell me which jobs would start if {run} were repeated. Tell me what those that failed have printed, step by failed step, with nothing from the others. ## failed_steps
While I do appreciate your offer to retry {run}, please don't. Fetch me its log instead, cut down to the steps that failed. ## failed_steps
Leave the label, the milestone and {x_issue} in peace. From run {run_id} in {owner}/{repo} I'd like what the failed steps logged, and please none of the passing ones. ## failed_steps
Don't bother with {x_run}, which {person} is looking into. I'd like to help with the other one, {run_id} in {owner}/{repo}. For that I need what it wrote to the console.
I tried to download the log of {run} three times. Each time the archive was damaged. Please try it for me, perhaps your connection is better.
{run} was supposed to send a message to the whole team and sent it to our customers. Nobody's laughing. We must find out which address list it used; get me its log, please.
The translation files get checked in CI, and {person} in Lisbon can't read our build pages. She wants to know what {run} says about her file. Please provide the log.
Since the move to the new runners the tests that use a printer fail, don't ask why we have those. An example is {run}. I want to study its messages tonight.
The head of department reads the word "failed" and thinks that the product is broken. I have to explain to him what {run} was about. So, its output, please.
A user in the forum says that our own CI shows a warning about a weak hash. She means {run}. I'd like to see that warning in the log.
I don't have an opinion yet on whether the PR is ready. First I want to hear from the build itself, {run}. What did it print?
Everyone keeps asking me what's wrong with {run} as though I had written the thing. I haven't. I'll look into it nonetheless, if you get me the log.
Two runs failed in {at}, {x_run_id} and {run_id}. I've read the first log, so I only need the second, and only its failed steps. ## failed_steps
At first glance {run} looks like the usual timeout. At second glance it stopped {n} minutes too early for that. For a third glance I need its log.
It might be our firewall, it might be theirs. The first line with "refused" in {run} would tell. Could you let me have that log?
The old maintainer left no documentation of the build, but {run} must show all commands in order. I'd like to write the documentation from its log. Can you fetch it?
In the chat they're already betting on the cause: {n} people say cache, {person} says cosmic rays. The output of {run} decides, and you are the one to bring it.
Picture this: a green build, a happy team, and a program that doesn't start. It was built by {run}. Something must have gone wrong silently, so let me see the log.
I have three windows open with three builds and mixed them up. The one I need is neither {x_run_id} nor the one before it, it's {run_id} of {at}. Its console output, please.
Could you do me the favour of not fixing anything this time? Last week you meant well. Today I only wish to read the log of {run}.
Our contract with {owner} says that they get every build log of {repo} on request. They've asked for the one of run {run_id}. Please pull it.
The run in question is older than I thought, {run_id}, and it ran in {at}. I'm not sure whether its log still exists. If it does, I want it.
Support case, third reminder: the vendor can't go on without our output. It's about {run}. Would you please get the log, so I can finally send it?
I was asked to find a time for the release, and everybody says "when CI is stable". So what's unstable? {run} is the last failure, and I'd like its log.
Something in {run} writes to the wrong folder, and since it's a script in a script in a script, reading code doesn't help. Reading the output might. Please get it.
You can leave the labels, the reviewers and the stale tickets for another day. There's one thing I need this evening, and that's the log of {run}.
The check named "build (ubuntu)" is required and it's stuck on red because of {run}. What's the last thing that it did? The output must say so.
Someone has set the log level to debug, and I'm grateful for it. {run} is the first build with it. Give me everything it wrote.
The certificate will expire, says a warning that I saw for half a second in {run}. When? That's in the text of the log, which I'd like to have.
Our intern swears that she saw a real person's address in {run}. If that's so I must report it today. Show me the log so I can check.
Hello from the documentation team! We need an authentic example of a failing build for chapter {n}. {person} suggested {run}. Could you get us its log?
I broke the build, I admit it. What I don't know is how, since I merely renamed a variable. Show me what {run} logged, and I'll fix it.
PR {x_number} was merged although its author had asked for a delay. Since then {at} hasn't had a single green build, and {run_id} is the first of the red ones. What's in that run's log?
We had {n} failures of this kind before, all fixed by waiting. This time I'd like to know the reason. Fetch what {run} wrote, the complete text.
The download on the release page of {ref} is broken. {run} made it. I suspect that the packing step printed a warning that no one reads. I'll read it: log, please.
The mail from CI says: 1 failing, {n} successful checks. The failing one is {run}, and I'd like to see what just its failed steps have written. ## failed_steps
We have {n} steps in that workflow, from checkout to cleanup. I've no interest in those that work. For {run}, show me the log of the ones that don't. ## failed_steps
{person} wants to attach the log of {run} to the ticket, but the ticket system cuts everything after the first page. Just the failing steps would fit, so fetch only those. ## failed_steps
The tests passed, the linter passed, the packaging passed. And still {run} is red. Whatever step failed, I'd like its output, and please nothing from the others. ## failed_steps
In {at} the run {run_id} has been failing at a different place than {x_run_id} did, or so they say. I've looked at {x_run_id}. For {run_id} the log of the failed steps is enough for me. ## failed_steps
The plan for today was to review PR {x_number}. The plan changed when {run_id} went red in {at}. I want to see the failing steps of that run and what they logged, without the steps that passed. ## failed_steps
A good log is a short log, my teacher said. So please fetch the one of {run} without the steps that succeeded. I'd rather not scroll all evening. ## failed_steps
Last time you sent me everything and I got lost in it. This time, with {run}, stick to the steps that failed. I mean their log output. ## failed_steps
There's no point in restarting {run}, it fails every time. There's no point in reading the green steps either. So: the log of the failed ones, please. ## failed_steps
The customer will see what I send, so no internal host names, and these show up in the setup steps. Those passed anyway. Only the failed steps' output of {run}, please. ## failed_steps
I have the patience for {n} lines at most. {run} probably printed a million. What did its failed steps print? ## failed_steps
We'd like to open an issue upstream and quote the error. It happened in {run}. Please take the output of the steps that failed and leave out those that went through. ## failed_steps
From {owner}'s repository {repo} we get alarms all day. The latest stems from run {run_id}. My question is simply which steps failed there and what they printed, so give me just that part of the log. ## failed_steps
The run is {run_id}, the repository {repo} and the owner {owner}. Could you get me what it printed?
Heute Nacht hat es {n} Mal gekracht. Die meisten Fälle sind geklärt, nur {run} nicht. Zeig mir bitte, was dort im Log steht.
Ich will noch nichts neu starten, dafür ist es zu früh. Erst möchte ich bei {run} sehen, was die fehlgeschlagenen Schritte geschrieben haben, der Rest ist mir egal. ## failed_steps
Bonjour, {person} est en congé et personne ne sait ce qui s'est passé. Pourriez-vous récupérer la sortie de {run} ? Merci d'avance.
Ayer todo estaba verde y hoy no. {person} cree que es la red, pero yo no. Dame el log de {run} para salir de dudas.
Sei que alguém já reiniciou isso duas vezes. Agora quero entender o motivo: traga o log de {run}, só as etapas que falharam. ## failed_steps
The night nurse noticed that the ward's monitors had stopped updating, and the trail leads to {owner}/{repo}, to {run_id} to be exact. I'd like to know what it said, so obtain its messages for me.
Out of curiosity, what was written to the console by {run}? My pupils are to find the mistake themselves, so a copy of the text is all the help that we need.
Our game crashes on level {n} only when it is built by the server. As {run} built it, its printed lines may contain the compiler's flags, and it's these that I want to look up.
I draw maps and don't understand machines, yet {person} wants me to send the output of {run_id} from {at} over to the surveyors. Would you get it, so that I can forward it?
Galaxies were counted twice in {owner}/{repo}, and the only witness is the text of {run_id}. Let me interrogate the witness before another attempt at counting is made.
Tax forms have to be traceable, says our auditor, and by this he means that everything the failed pipeline {run_id} of {at} put on the screen must be in our hands. Please hand it over.
While the bread is rising I have forty minutes in which to read. What I'd like to read is the record of {run}, from the moment that the till software was unpacked.
The spotlights went out at the very line which {run} printed last, or so the stage manager swears. Make that line and all those before it visible to me, please.
Being the club's only programmer, I get every complaint. The latest concerns {run_id}, and it's supposed to be in {owner}/{repo}; unless I see its output I won't have an answer at tonight's training.
A robot drove into the ditch on account of a number that {run} must have displayed. Which number was it? Retrieve the output for me and I'll look for it among the rest.
Whatever {run_id} had to report, it reported it to {at} and not to our library, where the readers are waiting for the catalogue. Please relay its report to us in full.
The alto section is missing from our PDF. Somewhere in what {run} typed out there must be a warning about it, so dig up those pages and lay them before me.
Hops, malt, water and a red cross next to {run_id}: this is what I found on arriving at the brewery. Explain the cross by providing the output as it's stored with {owner}/{repo}.
I've promised {person} that by lunch we'd have a transcript of {run}, as the dental chair's firmware was flashed during it and a patient is due at two.
A fireman never enters a house before he's looked through the window. Be my window into {run_id}, which burnt down in {at} this morning, and let me view all that it emitted.
Having missed the last ferry, I'm stuck on the island with a slow line. Kindly reduce {run} to plain text, I mean its console output, and let me have it that way.
In search of the sentence "scale not found", I'd like to leaf through the output which {owner}/{repo} keeps for {run_id}. Nothing has to be repaired, as our bees have moved out anyway.
The zoo's gate counted minus {n} visitors on {day}. {run} did the counting, so present me with everything it wrote, and I'll find out where the sign was lost.
Do you have access to the records of {at}? There ought to be an entry for {run_id}, and I should like to see what the program said from beginning to end.
As a radio amateur I'm used to reading noise, so don't hesitate to send me the entire output of {run}, hiss included, because the signal that I'm after is faint.
Somebody must have mispronounced a name, for the podcast's transcript is empty. The speech model's remarks are in {run}, and what I ask for is to have them brought to light.
Two families are quarrelling over the guest list that {run_id} generated. To make peace I need to see, line by line, what it told {owner}/{repo} while it was at work.
My knitting machine got a file with {n} holes in it. It came from {run}, whose console text I haven't seen, but would very much like to, before I rip up the scarf.
The engine resigned in a winning position! I'm convinced that the reason was printed while {run_id} was going on in {at}, so let's have the printout, from the opening to the end.
As we prisoners may not go online, {person} reads things to us. For Tuesday's lesson, fetch what {run} displayed, please, and our teacher will put it on the blackboard.
A surgeon has neither time nor interest in steps that went well, and neither do I as the hospital's technician. Concerning {run}, supply me with what the failed steps printed and omit the others. ## failed_steps
Of {run_id} in {owner}/{repo} I'd like to show my class merely the steps that failed, with their output, since the passed ones would only lull them to sleep. ## failed_steps
The trolls passed, the elves passed, but something in {run} did not. Let me have the words of whichever steps failed, and keep the rest of the tale to yourself. ## failed_steps
When the map of {n} islands was drawn by {at}, some steps of {run_id} went under. It's the text of those, and not of the steps that stayed afloat, which I'd like to receive. ## failed_steps
Astronomers subtract the background to see the star. Please subtract every successful step from the output of {run}, so that what's left are the steps that failed. ## failed_steps
{person} has already restarted {run}. What I'm missing is the output of the steps that failed, nothing from the green ones. ## failed_steps
In the failed pipeline {run_id} there's a step that rounds cents, and I bet it's among the broken ones. Open {owner}/{repo} and send me the log, confined to steps which failed. ## failed_steps
My flour-covered fingers don't scroll well, hence this wish: from {run}, pick out the output of the failing steps for me and drop whatever belongs to the passing ones. ## failed_steps
Cue forty-two was never given. Could you bring up, for {run_id} in {at}, what was printed by the steps that ended in failure, and hide the steps which made it? ## failed_steps
The treasurer of our sports club reads one page and no more. So boil the log of {run} down to its failed steps, please, and I'll print that page for him. ## failed_steps
Out in the field I've got one bar of reception, just enough for the error text of {run_id}. Would you extract from {owner}/{repo} the failed steps' part, and nothing of the successful steps? ## failed_steps
I was going to read {run} from cover to cover, but the library closes in {n} minutes. Give me the chapters about failure, meaning the failed steps' output, and skip the happy ones. ## failed_steps
Sopranos in tune needn't be corrected, and steps that succeeded needn't be shown. As to {run_id} in {at}, therefore, I'd welcome an excerpt of the log that comprises failed steps exclusively. ## failed_steps
Three vats are fine and one has exploded. By analogy, leave the fine steps of {run} out of it and tell me in its own words what the exploded ones, the failed steps, recorded. ## failed_steps
Because the insurer charges by the page, I'd prefer to submit just that portion of {run_id} which stems from failing steps. The whole thing is stored at {owner}/{repo}; can you get me the portion? ## failed_steps
Where did the ambulance simulation in {run} go wrong, and with which words? To learn this I need the log of its unsuccessful steps, whereas I can do without that of the successful. ## failed_steps
We beekeepers look at the sick hives first. Do the same with {run_id}, which is part of {at}: only the steps that failed, and what they had to say, should be in your reply. ## failed_steps
All the animals are well, apart from one step in {run}, or maybe two. Let the keeper see the log of those that fell ill, without the healthy steps in between. ## failed_steps
I receive by Morse code, at {n} words a minute, so brevity matters: transmit from {run_id} the failed steps' messages alone. The station, I mean the repository, is {owner}/{repo}. ## failed_steps
The bride mustn't see the full text, since the surprise is mentioned by a step that passed. Get the log of {run} with nothing in it but those steps which failed. ## failed_steps
A dropped stitch is found by looking at the row with the hole. Show me the rows with holes in {run_id}, as it were: the output of its failed steps, from {at}, and no others. ## failed_steps
Please do for {run} what a good second does for a chess player, and pass on the critical moments only: the text of the steps which failed, minus anything from those that didn't. ## failed_steps
Were the ballots misread, or misfiled? It's sure to be mentioned by one of the steps that failed in {run_id}, so let me read their output, which {owner}/{repo} keeps, and spare me the others. ## failed_steps
What's known as "the red bit" in our office is the log of steps that have failed. I'd like the red bit of {run}, and I'm not interested in any green bit. ## failed_steps
Tonight's opera begins at seven, the surtitles are stuck, and {run_id} of {at} knows why. Limit yourself to the failing steps when you fetch what it logged, for there's no time to read more. ## failed_steps
The gym's scales weigh {n} kilos too much ever since {run}. Having looked at the passed steps in vain, I'd now like to examine the failed ones, so retrieve what they printed and only that. ## failed_steps
Snow covers everything, and so do {n} pages of successful steps. Dig out of {run_id} in {owner}/{repo} the log of those steps that broke, and leave the remaining pages buried. ## failed_steps
A crane operator hears the alarm and not the humming. I wish to hear the alarms of {run}, so reproduce what the steps that failed put into the log, without the humming of those that passed. ## failed_steps
Sour grapes are to be sorted out, and this time they're what I want to keep: take the log of {run_id} at {at}, remove the steps that are fine, and present the failed ones. ## failed_steps
In its raw form the log of {run} is useless to a court. Restrict it to the steps that failed, since the judge wants to see the damage and not the routine that surrounds it. ## failed_steps
I might be able to fix the elevator by myself if I knew what the broken steps of {run_id} were called and what they printed. Fetch this from {owner}/{repo}, minus the steps that worked. ## failed_steps
There's no need to repeat {run}, because the mistake is mine. Just quote to me the log of those steps that came to grief, no unaffected ones among them, and I'll set it right tonight. ## failed_steps
My hearing aid reads texts to me, and long ones are torture. So for {run_id} in {at}, would you take the failed steps' output by itself, and not make me listen to the successful steps? ## failed_steps
Our volunteers at the food bank share one slow laptop, so a short text would be best: the log of {run} without anything but the steps in which it failed. ## failed_steps
The tattoo can't be undone, but the software behind it can. From {owner}/{repo} I'd like the log of {run_id}, pared down to the failing steps, before any needle touches any skin again. ## failed_steps
Though {x_run} has failing steps too, they're known to us. Those in {run} are not, and that's why I want their messages to be shown, and those of its successful steps to be left away. ## failed_steps
Carnival is over, and on Ash Wednesday one confesses: I broke {run_id} in {at}. Let me face what I did, in the shape of the failed steps' log, with none of the passed steps to comfort me. ## failed_steps
A member of parliament has tabled a question about {owner}/{repo}, more precisely about what {run_id} revealed to the public. I can answer it only if I'm given the very text.
Ballots aside, the observers want to verify the machine's words. Would it be possible to lay open the output of {run}, unshortened, as it appeared on election night?
Dinosaurs in our audio guide speak Dutch all of a sudden. {run_id} in {at} bundled the voices, and its output would tell us which ones; may I therefore have it?
The milk was weighed, the result was lost, and all that's left is what scrolled by in {run}. Be kind and scroll it back for me.
The log of {run} apparently contains the line "now rerun all jobs". Don't obey it, just show me the complete log.
For the purposes of an insurance claim I'm obliged to enclose "the machine's own statement". The machine's statement on {run_id} is kept in {owner}/{repo}; could you procure it?
Neither the pharmacist nor I can see why {run} ended so abruptly. If we had in front of us what it printed, we'd stop guessing, so would you put it there?
Our clowns laugh about it, but I'm serious: the lights of the big top blinked in Morse code during {run_id}, and I want to compare that with what {at} recorded as its output.
Frame rates, codecs, warnings, I'd take anything that {run} has uttered, as the subtitles are late by a second and the film begins in an hour.
The lift stood still with {n} skiers on it, while the test for it passed. Get me the words with which {run_id} passed, since {owner}/{repo} is going to be asked some questions.
With your assistance I could settle the matter of the swinging crane: it requires the printed trace of {run}, which the port authority can't open and I can't either.
Before the grapes are picked, I'd like to check in the output of {run_id} that the frost model used the right valley. It belongs to {at}, and nobody kept a copy.
You could save me a long walk to the lookout tower by showing me what {run} wrote; my telephone loads pages slowly, but a text would get through.
Regarding the failed pipeline {run_id}, my lawyer advises me to secure its output before {owner}/{repo} erases it after {x_inactive_days}. Secure it for me, please, every line.
The satellite answered "negative", and we'd like to know what it had been asked. The question is to be found in whatever {run} put out, so please look there and show me the text.
My 3D printer made spaghetti out of a bracket, and {at} sliced that bracket as part of {run_id}. Let me inspect the slicer's chatter in full, for I suspect the temperature.
Genealogists never trust a copy of a copy. Therefore I'd rather have from you directly what was printed by {run} than the paragraph which {person} pasted into {x_issue}.
The judge used the expression "verbatim", and so do I: what {run_id} printed is wanted verbatim, from {owner}/{repo}, and it's of no importance that the run was green.
Room {n} couldn't be unlocked after the key cards were rebuilt by {run}. Would you check what came out on the console there and pass it on to the hotel's porter, that is, to me?
Since bus {n} drove past its stop, the depot wants evidence of what the timetable compiler said in {run_id}. I gather that it's still retrievable from {at}, so do retrieve it.
I've been handed a number, {run_id}, and a name, {owner}/{repo}, along with the remark that I'd "see it in the output". Would you enable me to see it, whatever it is?
A stolen bicycle was reported as parked, and the discrepancy arose while {run} was in progress. Show the police, through me, what messages it produced.
Mother superior has asked for silence, but I can't be silent about {run_id}. It's turned red, {at} is where it happened, and I'd like to read quietly what it had to say.
The sawmill's controller was shipped with yesterday's blade data, though {run} was supposed to prevent that. Let me go through its complete output with a pencil before we cut any more oak.
For a blind colleague I'm looking for {run_id} of {owner}/{repo} as plain text that can be read aloud. It's the console output that she needs, and the web page is no use to her.
A translator lives on context, and mine is hidden in {run}: the messages that I'm to translate were all displayed there once. Give me the text that was displayed.
When fireworks fail, one waits and then has a close look. I've waited long enough, so please provide me with what {run_id} said in {at}, and don't light it again.
If memory serves, {run} lists the versions of all mushrooms, sorry, modules. I'd like to see that list, which means that I'd have to be given the output it's part of.
I'm the new caretaker of the swimming hall and inherited a letter saying "consult {run_id}, {owner}/{repo}, for the chlorine values". They seem to be somewhere in the printed text, which I request from you.
After the volcano's drone returned without pictures, the pilot asked what had been going on in {run}. Honestly, I can't say until I've had a look at its output, so help me to one.
Non toccare niente, per favore. Devo solo capire perché {run} si è fermato, quindi mi serve il suo log.
Disclose the log of {run}.
Reveal what {run} has written.
Acquire the output of {run} for me.
Share the console of {run} with us.
What's the story with {run}?
Walk me through the messages of {run}.
Post the log of {run} here.
Insert the log of {run} below.
Recite the log of {run}.
I pasted the wrong number before. It's {run_id}, not {x_run_id}, and it's still {at}. Give me the failing steps' log, please. ## failed_steps
{run} is kaput. Messages?
{run} got borked, what was the complaint?
{run} threw up. On what?
{run} is hosed; I need the printed text
My build puked: {run}. Let me look at the mess.
Investigate {run} with me: begin by getting its log.
I'm debugging {run} and need its log.
We're troubleshooting {run}. Logs, please.
I'm diagnosing {run}, so hand me its console text.
Looking for the root cause of {run}. Log?
What's the diagnosis for {run}? I'd like the raw text.
Inspect {run}: what was logged?
Check {run} and tell me why it failed.
check why {run} is failing
can you check the logs for {run}
Could you have a look at what happened in {run}?
Please look into the failure of {run}.
Find out why {run} failed.
Do you know why {run} failed? I'm clueless.
I don't know why {run} crashed, help me understand it.
What's up with {run}?
What's wrong with {run}?
What caused {run} to break?
What does the build {run_id} in {at} say?
Any errors in {run}?
Were there warnings in {run}? I'd like to scan its log.
Is the reason for the failure visible in {run}? Show it.
How far did {run} get before it died? I'd like its log.
At which command did {run} give up? Output please.
Which package couldn't be installed in {run}? I need the console text for that.
Which test is failing in {run}?
Which file made the compiler stop in {run}? Give me its output.
Which browser did Playwright use in {run}? It's printed, so get me the log.
jest printed a diff in {run}, I want to read it
eslint is grumpy about something in {run}. What precisely? Log.
Please save the log of run {run_id} in {at} before it expires on {day}. Don't start the run again, {person} wants to keep its state.
webpack ran out of heap in {run}, as far as I can guess. Could I see its output?
mypy went nuts in {run}. Which lines? Print the log.
Postgres didn't come up in {run}, did it? I want to see the messages.
The Redis container exits immediately in {run}. Its last words should be in the log; please get that.
Kubernetes rejected our manifest in {run}. Let me read the exact wording.
The pod was evicted during {run}, they tell me. I'd like the log to verify it.
bazel swallowed the real error in {run}. maybe the raw log has more, can I get it
Xcode prints nonsense in {run}. I want that nonsense.
The Android build ({run}) can't find its keystore. What path did it try? The log, please.
conda solved for half an hour in {run} and then quit. Let me see why.
ssh refused the key in {run}. Was it the wrong user? I'd see that from the output.
rsync stopped in the middle of {run}. How many bytes had it copied by then? Output, please.
The cron job behind {run} is a mystery to all of us. Let's see its log.
The Sphinx docs have an unresolved reference, says {run}. Which? Show me.
LaTeX overfull boxes or a missing font? {run} must say. Log please.
A race condition? A deadlock? Bring the log of {run} and I'll judge.
I smell a memory leak in {run}. Get me the figures it printed.
An exception was thrown in {run}, but the notification trimmed it. Full text, please.
"Process completed with exit code 1" is all that the overview of {run} offers. I want the detail.
The annotation on {run} is useless. Log instead, please.
{run}: failed steps, log, thank you ## failed_steps
Retain only the failed steps when you bring me the log of {run}. ## failed_steps
Hide the passing steps of {run}; display the log of the failing ones. ## failed_steps
Suppress the green steps. I want the log from {run} with the red steps alone. ## failed_steps
The log of {run}, trimmed to steps that crashed. ## failed_steps
Not the entire log of {run}, just its failing steps. ## failed_steps
Could I get a shorter log of {run}, one containing nothing but the failed steps? ## failed_steps
I only need the log lines from the steps in {run} which were unsuccessful. ## failed_steps
Which steps failed in {run}, and what did they print? Please ignore the successful ones. ## failed_steps
Why did {run} fail? The failed steps' log is sufficient. ## failed_steps
Why's {run} broken? Restrict the log to the steps at fault. ## failed_steps
My mailbox has a limit of {n} MB. So from {run} I can take the log of the failed steps but no more. ## failed_steps
The firmware build is verbose beyond belief. For {run} send me the failing steps' messages and suppress the others. ## failed_steps
I'm a student and this is my first red build: {run}. My tutor said I should look at the failed steps only. Could you show me the log of those? ## failed_steps
On-call handover in {n} minutes. The night shift left me {run} without comment. What did the failed steps log? The successful ones I can do without. ## failed_steps
There's a run for {x_owner}/{x_repo} and one for {owner}/{repo}. I'd like to see the console output of the latter, {run_id}.
Stakeholders want a one-page excerpt of {run}. Take the log of the failed steps and leave everything else on the shelf. ## failed_steps
We track the error texts of each outage in a spreadsheet. For {run}, get me what the steps that failed have printed; successful steps have no column. ## failed_steps
The thing that annoys me about {run} is the {n} pages of compiler banner. Cut them. Failing steps' output, that's it. ## failed_steps
{person} asked for a review of PR {x_number}, but I won't start while the build is red. It's run {run_id}, {at}. Just the logs of the failed steps, so that I can tell {person} what to fix. ## failed_steps
I've got one bar of signal up here on the mountain. Please fetch {run}'s log with failed steps only. ## failed_steps
I'm preparing the incident timeline. It starts with {run}, and I only have its title so far. Please supply what it logged.
We're doing a root-cause analysis with five whys. The first why is: why did {run} fail? Let's see the console.
Per our runbook, step one is reading the output. So: the output of {run}, please.
My pager went off in the cinema. Something about {run}. Tell me what it printed, I'm whispering.
I'm the night nurse of this pipeline, so to speak. {run} has a fever. Show me the chart, that is, its log.
For my thesis on flaky tests I need raw data. {run} is a lovely specimen; kindly give me everything it printed.
Homework: "explain one failing build". I picked {run}. May I see its console text?
Our professor graded the assignment with zero points because {run} failed. That's harsh. I want to see why it failed.
The hackathon ends in {n} minutes and our build {run_id} in {at} just collapsed. What does it print??
I'm an apprentice and don't dare to ask {person}. How come {run} has a red mark? I'd like to read it for myself.
Circling back to {run}: leadership wants the facts. Can you provide the console output?
Let's touch base on {run}. As a basis for the discussion I need its full log.
Action item for you: obtain the log of {run}. Owner of the next step is {person}.
The KPI dashboard counts {run} as a failure. I dispute that. To argue I need what it logged.
Escalation from the customer: their installer is broken. It came from {run}, which claims success. I want to read its log line by line.
Key account is fuming. Their nightly, {run}, has delivered nothing. What did it say before it finished?
As discussed on the phone: please mail, or paste, the log of {run}.
Following up on yesterday's outage: I still don't have the text of {run}. Please get it.
The insurance needs documentation of the damage. The documentation is the log of {run}. Fetch, please.
A museum runs our kiosk software, and it shows a blank screen since {day}. The image was built by {run}. I'd like to check its log for warnings.
A hospital uses this library, so I take warnings seriously. {run} has some. Show them to me, please, I mean the log.
The school's timetable wasn't exported last night. The export is {run}. What did it answer?
Bakery orders weren't imported this morning; the import job is run {run_id} in {at}. What's in its log?
The weather feed went silent at noon. {run} collects it. Please let me know what that one wrote.
The robot arm stopped halfway because a file was missing. {run} should have packed it. Its log, so that I can see what was packed?
I maintain this thing in my spare time, between the dishes and the kids. {run} failed at dinner. What's it moaning about?
Tired maintainer here. One log, please: {run}. Then bed.
Sunday evening, rain, red build. {run}. Make my day complete and show me its output.
We're three people in a garage, nobody has access rights sorted. Could you get {run}'s log for us?
I'm translating from Japanese, sorry for my English. I want to read result text of {run}.
PR {x_number} is reviewed and only CI is red. Show me the log of the failed steps of {run_id} in {owner}/{repo}; I don't need a merge assessment. ## failed_steps
Excuse my bad English. I need see log from {run}. Thank you.
please i want know what is the error of {run}
Dear sir, my build is not working, it is {run}. Kindly show me the log.
Good day. I have problem with {run}, it is red. Can you give me the text of the console?
hello friend, what says {run}? give me log please
I am not developer, only tester. They say me: "look in log of {run}". Where? Please show.
dictated: please open the log for {run} full stop thank you
uh so basically there's this run, {run_id}, in {at}, and um, I'd like to hear what it logged
okay so the thing is broken again, the thing being {run}, and yeah, logs would be lovely
bruh {run} is cooked. show logs
yo what did {run} say
{run} is toast lol. logs?
mate, {run} has gone pear-shaped, could I see the output
{run} has thrown a wobbly. What's it on about?
Crikey, {run} is bright red. Log, if you'd be so kind.
Howdy! Y'all got the log of {run} handy? I'd like to read it.
Blimey, {n} failures. The most interesting is {run}; what did that one print?
Dang it, {run} failed. Gimme the gory details.
Darn. {run}. Why?
Oi, what happened to {run}?
Cheers for the help yesterday. Today's patient is {run}, I need its log again.
Nope, it's not the tests. See {run}, or rather let me see it: log please.
Spill the beans, what did {run} print?
What did {run} choke on?
Did {run} leave a stack trace? Fetch its log.
Whatever {run} printed, I want it verbatim.
Unabridged output of {run}, please.
The whole enchilada: full log of {run}.
From first line to last, the output of {run}.
Start to finish, what did {run} log?
Give me chapter and verse of {run}, meaning its log.
Let me be your detective: bring me the log of {run}, I'll find the murderer.
The clue must be in {run}. Log, Watson!
I've no access to Jenkins, sorry, to Actions. What does {run} say?
Actions tab is hidden for externals like me. {run} is my build; its log, please.
What did run {run_id} of {at} write to the console? The pull request behind it, {x_number}, has been closed, so never mind that.
The organisation's single sign-on rejects me today. Kindly retrieve the log of {run} on my behalf.
My session expired halfway through scrolling. {run} was the page. Get me its log and I can continue reading.
I accidentally deleted my download of {run}. Could I have the log a second time?
The zip I got for {run} is password protected, for whatever reason. Plain log instead, please.
My phone displays the log of {run} one word per line. Send it as text.
The colour codes make {run} unreadable in my terminal, so please get the log for me here.
Rate limit reached on my account, can't load {run}. You fetch its log.
The API returned 404 on the log of {run} for me. Perhaps you've better luck. Try to get it.
{person} reckons that the disk filled up during {run}. I reckon it's nonsense. The log of it will tell, so bring it here.
Bet with {person}: was it the proxy in {run}? Loser buys pizza. Show the log.
{person} has a theory, I have another, and the intern has a third. All three of us would like to read the log of {run}.
The log of {run} contains the address of our mail server, or so the security team fears. Delete nothing for now, but get me that log, so that I can check it myself.
Somebody needs to fetch the log of {run}, since {person} has lost the printed one. What I'm not asking for is that you keep the run itself from expiring on {day}.
In the log of {run} there must be a hint at the bug on line {x_number}. Please don't repair anything in {at}, just get me that log.
Logs of workflow runs in {at} disappear after {x_inactive_days}, which is too early for our auditors. Never mind the settings, I merely want the log of {run} while it's still there.
The artifacts of {run} aren't what we want, its log is: leave the test coverage packed and show me what was printed.
I haven't read the log of {run}, not a single line, and the cause is said to be a full disk. {person} doubts it, so please hand me the text.
Please don't mask the customer's name anywhere yet. First I want to know how often it was printed, so let me have the output of {run}.
I don't ask how one downloads the log of a workflow run with the command line tool. I ask you to do it for {run}, on my behalf, and to leave the run untouched.
I asked for the failed steps of {x_run} because I thought it was ours. It belongs to another team, so kindly get me those of {run} instead, without the steps that passed. ## failed_steps
Debug logging for future workflow runs in {at} can wait, {person} will see to the two variables. What I need now is what {run} printed, however taciturn it was.
The output that you captured from {x_run} was helpful. Nothing has to be attached to {x_issue}, but please capture that of {run} in the same way.
I don't care who has opened the logs of {run} since {day}. I simply want to open it too, and my account won't let me, so bring the text here.
The log format in {at} differs from what my parser expects. No tool needs to be written for it; give me the log of {run}, I'll convert it with my own script.
Don't open an issue in {at} about the failure of {run}. Only hand me the log, from which I'll cut the excerpt for {person} on my own.
Don't cancel {run}, even if its log repeats the same line for {n} minutes. Get me a copy of the output, that's all I'm waiting for.
I won't approve the deployment after {run} before I've read its log up to the last line. Be so kind as to fetch it.
The log of the workflow run, rather than that of any server, tells what went wrong on {day}. Get it from {run}, please.
Because the log of {run} is said to be in Chinese, {person} is going to translate it. Don't touch the wiki of {at}, simply bring us the original text.
I'd rather you sent me logs such as that of {run} now than after the holidays. So fetch it today, and leave my mail settings alone.
Nobody has linked to {run} from {x_issue} yet, although its log may prove our innocence. Don't link it there either; just show me the log.
The log of the build, not the commit history, is what {person} meant: show what {run} wrote, and forget about the file "deploy.yml".
Without the log from {run} we can't pin down the culprit. Leave the caches of {at} as they are for the moment and get us the log.
I know that artifacts and logs are kept by the same platform, yet of {run} I want the log alone, and the archive with the {n} screenshots may stay there.
Under no circumstances should anybody start {run} again while the migration is under way. Reading is allowed, though, so put its output in front of me.
No, the other repository: {owner}/{repo}. Get me the log of run {run_id} there, but spare me the steps that succeeded. ## failed_steps
Although {run} went wrong on {day}, please leave it exactly as it is, because {person} wants to show it to the students, and give me the text it printed for my slides.
Unlike last week, I don't want {run} to be repeated. Let me see what it wrote to the console, and leave the deploy workflow switched off.
We never got the log of {run} from you. The {n} warnings in it will be fixed by {person}, so nothing but the text is needed.
{run} used the old image, and I've no wish to trigger a brand-new one. I do wish to see what this one printed.
It isn't the run that needs to be restarted but {person}, who has been awake since {day} because of {run}. Do them a favour and get its log ready to read.
I've restarted {run} so many times that I know the button by heart. Today I give up restarting and begin to read, which is why I'd like its output.
We restarted {x_run} on {day}, it went through, and {person} brought cake. For {run} there's neither a restart nor a cake to be had, only its log, which you may fetch.
Rerunning jobs costs us money. Therefore nobody is permitted to start {run} again before {day}, but reading is free of charge, so show us what it printed.
Rather than giving {run} another chance, or rolling the database back, let us look at what it logged while {n} tables were being converted.
I had begged you to restart {run}, but it turns out that the vendor shut the service down for good. Forget the restart, and get me the log as a proof for our lawyers.
Don't skip the flaky test that made {run} fail, and don't rerun the thing again and again. What I want is to read what was logged.
Don't bisect the commits of {at} since {x_ref} yet. The log of {run} may name the guilty file, and so I'd like to have that log first.
Who pays for the minutes of {run} is {person}'s problem. Mine is that I can't see what it printed, and that's the problem which you can solve.
Nothing in {at} has to be bisected, reverted or retried as far as I'm concerned. I'd like the log of {run}, and after that a quiet afternoon.
Capture the text that {run} printed rather than a video of its browser tests, because the video in {at} tells us so little.
Please leave the artifacts of {run} on the platform until {day}. The log is of more interest, so put that in front of me instead.
The production server that {run} deployed to is fine and needn't be restarted. But I'd like to read what the deployment itself said on {day}.
Whoever asks for the output of {run} before {day} should get it, including {person} and myself, as the examiners have seen it already. So here I am, asking.
I've drawn a map of all steps of {x_run}, with arrows, and no diagram is needed. For the next map I need to know the steps of {run}, as they show up in its log; please get it.
We have had so many failed runs in {at} since {day} that nobody opens their logs any longer. I'll be the exception: give me that of {run}, and leave the workflow on.
Don't open a support ticket with the provider about {run}, though their machine lost its network in the middle. Give me the messages it printed, so that I can write to them myself.
{run} isn't to be hidden from the public list, even though it gives away the name of the branch. I'm only curious what else it gave away, so show me its full text.
There's no need to explain the file build.yml in {at} to me. Explain nothing, in fact, and get me the raw log of {run}.
It isn't the {n} skipped steps of {run} that worry me but the failed ones. Don't change any conditions in the workflow, show me what the failed steps printed and nothing besides. ## failed_steps
The upload of logs in {at} is broken, since {run} died before it ever got there. Leave the workflow as it is, and give me the log of the steps in which it died, those only. ## failed_steps
Please don't add foldable sections to the build in {owner}/{repo}. As run {run_id} is one endless scroll, it's enough if you fetch the steps which failed and drop the rest. ## failed_steps
Don't wipe the output of run {run_id} in {at} from the platform before I've seen whether it really shows an access token. Show it to me.
Nobody has to turn the stack trace of run {run_id} into a bug report for {owner}/{repo}. I'd like to have the trace, together with all the other lines that were printed.
I'm aware that run {run_id} of {owner}/{repo} printed {n} deprecation warnings, and {person} will get rid of their causes. Until then I'd like to read them, so get me the log.
Legal doesn't want the log of run {run_id} in {at} put on hold after all. They want it on the table, so fetch it.
The test report that run {run_id} of {owner}/{repo} uploaded as an artifact is useless. Below pull request {x_number} nothing should be posted; only let me see what was written to the console.
The reviewers approved, the labels are right, the milestone is set. Yet {run} keeps the gate shut. What did it report?
I've already restarted it, I've already closed the duplicate, I've already told {person}. What I haven't done is read {run}. Let me do that, log please.
The release of {ref} went out fine. Afterwards {run} failed while building the docs, which isn't urgent, but I'm curious what it printed.
Between {ref} and today the build time doubled. {run} is one of the slow ones. The durations are in its log, so get that.
Issue {x_number} is triaged and the flaky test is known. For the record I'd still like the full output of {run}, without a new attempt.
Issue {x_number} mentions a crash on start. The reporter used the binary from run {run_id} in {at}. I want to see how that was compiled, so please fetch the log of the run.
Issue {x_number} was opened by a bot after run {run_id} in {at} had failed. The bot forgot to include the output. Could you get that for me?
Someone labelled PR {x_number} "blocked". By what? By run {run_id} in {at}, apparently. What's the error there?
PR {x_number} has conflicts, no description and a red check. The first two I can handle. For the check, which is run {run_id} in {at}, I'd like to see what was printed.
Please don't cancel {run}, although it was started by mistake. All I want is to see what it has printed so far.
The artifact of {run} isn't what our tester needs. She asked for the console output, so could you download that and send it to me?
We don't want {run} deleted from the list yet. Before anybody does it, let me have its log.
I know who approved the deployment in {run}. What I don't know is what it printed afterwards, so please get me that.
Instead of the number of minutes that {run} took, I need the text it wrote. Please fetch it for our report.
The workflow behind {run} starts for every push, and we'll change that later. For today, its output is enough for me.
I don't need the commit that {run} was started for. I need its log, only the steps that failed. ## failed_steps
Leave the workflow file that {run} used as it is. I only want to read the messages of its failed steps. ## failed_steps
Don't merge {x_pr} and don't change the required checks. Just show me what the check in {run} logged.
No comment on {x_pr}, please. For the moment I'd only like to have the output of {run} to read it myself.
Please don't open an issue for the failure of run {run_id} in {at}. Send me the lines of its failed steps instead. ## failed_steps
Under no circumstances should the log of {run} be deleted. Get me a copy of it, so that I can look for the token.
I don't want to start the deployment again. I want to know what it said the first time, in run {run_id} of {at}, failed steps only. ## failed_steps
Nobody has to approve {run} any more. Fetch its log for {person}, who has tested everything on staging.
Please don't clear the caches of {at} before I've read the log of run {run_id}. Could you get it for me?
The workflow that {run} belongs to has an ugly name, I know. Ignore that and get me the log of the steps that didn't pass. ## failed_steps
Which runner {run} got is of no interest to me. What did the run itself put out? Please get all of it.
Don't raise the timeout of the job in {run} yet. First I want to see the output up to the point where it was stopped.
Nothing has to be uploaded to the release {ref}. I'd only like to read why the upload step failed in {run}, so get me the log of what failed. ## failed_steps
We won't publish {ref} today. The reason must stand in the log of run {run_id} in {at}, and I want to read it now.
I'm not asking for a check of our dependencies. The package manager's warnings in {run} are enough, so please get me the log.
The fix will be backported by {person}. From you I need the failed steps that {run} logged before the fix. ## failed_steps
{x_issue} is assigned already, thank you. What {person} still needs for it is the failed part of the log of {run}. ## failed_steps
Leave the old branches alone. The reason I write is {run}, whose complete log I'd like to download.
How far we are with the milestone I can see on the board. What I can't see is the output of {run}, so show it to me, please.
Please leave the schedule of {run} alone. Which of its steps failed, and with what words? Only their log is needed. ## failed_steps
I don't want a summary or an opinion on {run}. Copy the log of its failed steps for me, word for word. ## failed_steps
Our nightly build on {at} has been failing since {day} and nobody knows why yet. Please get the log of run {run_id} so we can look at it in standup.
Dependabot opened PR {x_number} and its check failed. Can you fetch the log of run {run_id} in {at}? Please show only the failed steps. ## failed_steps
The release of {x_ref} is blocked because run {run_id} in {owner}/{repo} went red. I need its log, and the release notes can wait.
I'm on call this week and got paged for run {run_id} in the {repo} repository of {owner}. Send me just the logs of the steps that failed. ## failed_steps
The job is called "restart everything nightly", which is only its name. I don't want {run} restarted, I want the log of what failed in it. ## failed_steps
No, sorry, not {x_run_id} but {run_id}. That's the run in {at} whose output I wanted to see.
{person} already reran it once, so no rerun please. For run {run_id} of {at} I only need the output from the failing steps. ## failed_steps
We had {n} flaky tests last sprint, and I think run {run_id} in {owner}'s {repo} shows another one. Could you download the log?
I'd like to compare run {x_run_id}, which passed, with run {run_id}, which didn't. I have the first log already, so please get the second one from {at}.
Please pull the log for run {run_id} in {owner}/{repo}, limited to failed steps, because the full one is too long to paste into issue {x_number}. ## failed_steps
A contributor says that CI fails on their fork but not on ours. Our run is {run_id} in {at}; what did it print?
Before I revert PR {x_number}, I want to be sure it's the cause. Please show me the failed steps from the log of run {run_id} in {at}. ## failed_steps
The deploy job on {at} timed out again on {day}. Run {run_id} has the details, so please get me its console output.
In {owner} / {repo} the migration test broke after we upgraded the database. Can I have the failed steps' output from run {run_id}? I don't need the setup steps. ## failed_steps
Our customer reported a broken installer, and the build was run {run_id} in {at}. I'd like to read everything it printed while building.
Reviewers for {x_pr} are already assigned. What I still need is the log of run {run_id} in {owner}/{repo}, without the steps that passed. ## failed_steps
We switched to new CI runners on {day}, and run {run_id} in {at} was the first one on them. Please fetch the log so I can check the versions.
{person} asked me to look into the red check on main. Run {run_id}, repository {owner}/{repo}, failed steps only, please. ## failed_steps
I don't want run {run_id} in {at} started again yet. First I'd like to read what it wrote to the console.
Can you get the log for workflow run {run_id}? It's in {at}, and I only care about the steps that went wrong. ## failed_steps
The docs build in {owner}'s {repo} gives a lot of warnings now. Run {run_id} is the latest one, and I'd like to go through its output.
There are {n} jobs in run {run_id} of {at} and most of them are green. Please leave those out and give me what the failed steps logged. ## failed_steps
I closed issue {x_number} because I thought the build was fixed, but run {run_id} in {owner}/{repo} failed with a similar message. Let me see that log, please.
Our security scan reported something in run {run_id} of {at}. Could you save the log for me? I'll write the advisory myself.
Run {run_id} in {at} failed after the merge of PR {x_number}. Skip the passing steps and get me the log of the others. ## failed_steps
I'm writing the incident report for {day} and still need the log of run {run_id} from the {repo} repository, which belongs to {owner}.
The log you sent for run {x_run_id} was way too long. For run {run_id} in {at}, please include the failed steps and nothing else. ## failed_steps
Triage of the open bugs is done for this sprint. Next I'd like to look at run {run_id} in {owner}/{repo}, so please show me its log.
Only the failures matter to me in run {run_id} of {at}, so please filter the log down to the steps that didn't succeed. ## failed_steps
We deprecated Node 16 last month, and I suspect that run {run_id} on {at} still uses it. Its output should show the version; can you get it?
Could you show me which error the failed steps of run {run_id} printed? The repo is {owner}/{repo}, and please leave out the successful steps. ## failed_steps
{person} is the code owner for the build scripts and asked for the log of run {run_id} in {at}. Please download it; I'll forward it.
For the upgrade to {x_ref} we need to know what broke in run {run_id}. It's in {owner}'s {repo}. Just the failed steps' log is enough. ## failed_steps
I know the tests are slow on {at}, but run {run_id} took {n} minutes longer than usual. I want to see the timestamps in its log.
PR {x_number} in {at} is approved, but run {run_id} is red. Before I ask the author about it, give me the log for the steps in red. ## failed_steps
The cron job in {owner}/{repo} ran twice on {day}. I've read the first one; please fetch me the log of the second, which is run {run_id}.
A test that passes on my machine fails on {at}. The CI run is {run_id}, and I'd like to read what it wrote there.
Please don't rerun anything on {at}. I'd just like to know what the failed steps in run {run_id} printed, and nothing about the ones that passed. ## failed_steps
{owner} / {repo} has been red since {day}. Run {run_id} is the first bad one, so could you bring up its full console text?
We're out of disk space on the runners, I think. Run {run_id} in {at} should tell; what did it print, leaving the green steps aside? ## failed_steps
For {repo}, which {owner} maintains, please download the log of run {run_id}. {person} has the one of {x_run_id}.
I lost access to the Actions page of {owner}/{repo} after the migration. Can you send me the output of run {run_id} in the meantime?
Sorry, I mixed up two builds. {x_run_id} was fine; it's {run_id} in {at} whose failed steps I need to read, without the rest. ## failed_steps
The package was published twice, and I want to find out how. What does the console output of run {run_id} in the {repo} repository of {owner} say?
Issue {x_number} is about a crash in CI. The reporter links to run {run_id} in {at}; please show me what its broken steps printed, and only those. ## failed_steps
Our integration tests on {at} talk to a staging server that was down on {day}. I'd like to check run {run_id}; what did it print at that time?
It's {owner}'s {repo} again, run {run_id} this time. I want to see the output of whatever failed, and you can drop what succeeded. ## failed_steps
We're at a loss about the compile error in {at}. Could you let me see the terminal output that run {run_id} left behind?
{person} fixed the lint errors in PR {x_number}, yet run {run_id} in {at} is still red. Please show me the text from the failing steps, no others. ## failed_steps
I need something to attach to the support ticket on {day}. The console output of run {run_id} in {owner}/{repo} would be perfect; can you get that?
Could you copy out what the unsuccessful steps of run {run_id} in {at} had to say? The successful ones would only distract the reviewers. ## failed_steps
The artifact from run {x_run_id} is fine. What I'm missing is the printed output of run {run_id} in {owner}/{repo}, since that one crashed.
New contributors keep asking why run {run_id} on {at} is red. I'd like to answer with the output of the failed steps only, so please get it. ## failed_steps
I was away for {n} days and missed the failing build. It's run {run_id} in {at}; please show me what it said.
The summary page for run {run_id} in {owner}/{repo} only says "exit code 1". Can I get the printed lines of those steps that failed, and just those? ## failed_steps
Before we bump the major version, I want to see all compiler warnings in run {run_id} of {at}. Please get me everything the run put out.
On {day} I changed the cache key in {at}, and run {run_id} failed right after. Give me the output, but only where a step failed. ## failed_steps
Would you mind getting the build output for me? Repository {repo}, owner {owner}, run {run_id}. I've already tried a rerun and it changed nothing.
For the postmortem we need the exact wording of the errors from run {run_id} in {at}. Only failed steps, please, as {person} will read it aloud. ## failed_steps
The bug in {x_issue} might be the one that we hit in run {run_id} of {owner}/{repo}. Can you show me the stack trace, that is, the whole output?
Someone changed a secret, and now run {run_id} in {at} can't log in to the registry, I guess. Can I see what it printed?
{n} checks are green on the pull request and one isn't. That's run {run_id} in {at}; please give me the failed part of its output only. ## failed_steps
Could you fetch the log for run {run_id} in {at}? I want to go through it with {person} in our pairing session on {day}.
We have a call about the failed deployment in an hour. Please get me the workflow log of run {run_id} in {owner}/{repo}, reduced to failed steps. ## failed_steps
Run {run_id} of {at} passed, but I believe the coverage step skipped half of our tests. May I have the log to check that?
I've already opened issue {x_number} for the failure. Now I'd like to add the log, failed steps only, of run {run_id} in {owner}'s {repo}. ## failed_steps
The backlog grooming moved to {day}, so there's time to look at the broken build. Which means I need the log of run {run_id} in {at}.
Get the log of run {run_id} from {owner}/{repo}, please. If possible without all the steps that were fine, since I only want the failed ones. ## failed_steps
Our Windows runner behaves oddly since the image update. I'd like the workflow log of run {run_id}, which ran on it, from {owner}/{repo}.
When you fetch the log for run {run_id} in {at}, restrict it to the steps that failed. {person} doesn't want to scroll through the install output again. ## failed_steps
{x_run_id} is the run that I restarted. The original one is {run_id}, also in {at}, and it's the original whose log I'd like to have.
There's a regression between {x_ref} and main. CI caught it in run {run_id} of {at}, so give me the logs of its failed steps, please. ## failed_steps
Do you have a moment to download the log of run {run_id}? It's a run in the {repo} repository of {owner}, and logs there expire on {day}.
Our linter and our tests both fail in run {run_id} of {owner}/{repo}. I want to see the logs for those failed steps and skip the remaining {n}. ## failed_steps
I'm adding a troubleshooting page to our docs and need a real example. The log of run {run_id} in {at} would be a good one; please get it.
Instead of the complete log of run {run_id} in {at}, could I get the shorter version that has just the failed steps? It's for a quick chat message. ## failed_steps
Only the broken steps of {run} interest me, so please leave out the rest of the log. And don't open an issue about it. ## failed_steps
The stale issues are closed and the milestone is done, so let's deal with CI. Please retrieve the log of run {run_id} from {owner}/{repo}.
{person} wonders if the failure in {owner} / {repo} has to do with PR {x_number}. Show us the failing steps in the log of run {run_id}, only these. ## failed_steps
I'd like to know how long the download of dependencies took in run {run_id} of {at}. The log has the times, so please pull it for me.
We don't have to fix run {run_id} in {at} today. But please capture the log of its failed steps, and no more than those, before it's deleted on {day}. ## failed_steps
Please capture the log of run {run_id} in {at}. {person} plans to delete old runs on {day}, and this one is still under investigation.
Two of our tests time out about once a week. It happened again in run {run_id} of {owner}/{repo}, and I'd like that run's log for my notes.
Failed steps only, please: the log of run {run_id} in {at}, which broke right after we merged the upgrade to {x_ref}. ## failed_steps
For my reply to {person} I need the log of run {run_id}. The repository is {repo} and the owner is {owner}. An assessment of the PR isn't necessary.
I looked at run {x_run_id} on {day} and it was a network problem. Could you get the failed steps from the log of run {run_id} in {at}? ## failed_steps
The container image from {at} is {n} MB larger than before. Let me have the build log of run {run_id}, and I'll find out which layer grew.
Our bot posts only a link when a build fails. For run {run_id} in {owner}/{repo} I'd rather see the log itself, just the failed steps of it. ## failed_steps
The end-to-end tests in {at} fail only in CI. I can't reproduce it, so I'd like to see what run {run_id} printed from start to finish.
My PR in {owner}/{repo} is waiting for one check, run {run_id}. Can you tell me what it printed in the steps that failed? Don't bother with the rest. ## failed_steps
I believe the wrong compiler was picked on {at}. Run {run_id} prints its version at the start, so please show me that output.
Run {run_id} in {at} broke on {day}, right after the feature freeze. Give me whatever the failed steps wrote; the others are of no interest. ## failed_steps
{person} rotated our tokens last week. I'd like to see if run {run_id} in {owner}'s {repo} still printed the old one, so get me its output.
We get {n} mails a day about red builds and I've picked one: {run_id} in {at}. What did its failing steps print? Please ignore the passing ones. ## failed_steps
The benchmark numbers are printed at the end of run {run_id} in {at}. Could you bring me its console output? I need them for the sprint review.
In PR {x_number} they claim that the failure isn't theirs. Let me read the output of the failed steps, and only that, for run {run_id} in {owner}/{repo}. ## failed_steps
Our mirror didn't sync on {day}. The job for it is run {run_id} in the {repo} repository of {owner}; I want to read what it printed.
Could I see the errors from run {run_id} of {at}? I mean the printed text of the steps that failed, minus everything that went through. ## failed_steps
I've no idea why run {run_id} on {at} was skipped halfway. Please don't start it again, just let me see the output so far.
Please give me the output of run {run_id} in {owner} / {repo}. It's huge, so keep the steps that failed and cut the ones that succeeded. ## failed_steps
Our vendor needs the raw build output to look into the licence error. It's from run {run_id} in {at}, and they'd like it before {day}.
QA blocked the release because of run {run_id} in {at}. I'd like the printed messages of every step that failed, but no messages from steps that passed. ## failed_steps
The version in the package is {x_ref}, and it should be newer. How did run {run_id} of {owner}/{repo} get there? Its console output would tell us.
Run {run_id} in {at} is the only red one out of {n}. I'd be glad to see what came out of its failed steps, and those alone. ## failed_steps
We have the output of run {x_run_id} in the ticket already. Please add to it by getting me the output of {run_id}, same repository, {owner}/{repo}.
I want to file a good bug report with the test framework. From run {run_id} in {at} I need the output where steps failed, not where they passed. ## failed_steps
Our API tests on {at} got a 500 from somewhere. Which server was it? Run {run_id} prints each request, so please fetch what it printed.
{person} is new on the team and will look at run {run_id} of {at}. To make it easier, get the failed steps' output and leave out what worked. ## failed_steps
The translations didn't make it into the package, and run {run_id} in {owner}/{repo} built it. Could you get me the log? I'd like to see which files it copied.
If I remember correctly, run {run_id} in {at} had {n} failing steps. I'd like the log of all of those, without any of the passing ones. ## failed_steps
The backport for {x_ref} doesn't compile on {at}. Please show me the log of the steps that broke in run {run_id}; skip the checkout and the setup. ## failed_steps
We need the complete log of run {run_id} in {at} for the audit, with the steps that passed as well as those that didn't.
{x_run} passed, {run} didn't. Let me read the output of the one that didn't, all of it, because I want to compare the setup steps.
Last time I asked for failed steps only, but that hid the cause. So this time give me the whole log of run {run_id} in {owner}/{repo}, all steps included.
I'm going through the CI failures of {day} one by one. Next is {run_id} in {owner}'s {repo}: failing steps' log, please, nothing green. ## failed_steps
Please fetch the log of run {run_id} in {at} and don't filter it; {person} wants to see the successful steps too.
The mobile build in {owner}/{repo} has {n} steps, and the signing one probably failed. Show me the log of run {run_id} with just what failed. ## failed_steps
I approved PR {x_number} too early, it seems. Could I have a look at the failed steps in the log of run {run_id}? It's in {at}. ## failed_steps
For issue {x_number} we need proof that the tests ran at all. Every step in the log of run {run_id} in {at} is relevant, so please get the full thing.
Please hold off on restarting the pipeline of {owner}/{repo}. I'd like the logs from run {run_id} first, but only for steps with an error. ## failed_steps
Our Python upgrade seems to break one job out of {n}. Would you get me the failed steps' log from run {run_id} in {at}? ## failed_steps
Someone force-pushed to main on {day}, and since then {owner}/{repo} is red. I'd like the failing steps from run {run_id}'s log and nothing beyond that. ## failed_steps
{person} says the cleanup step of run {run_id} in {at} removed too much. It went through without an error, so I need its log to be sure.
Just what failed, please: I need a short log of run {run_id} in {at} for the comment that I'm writing on PR {x_number}. ## failed_steps
The failing steps in run {run_id}, what do they say? It's {owner}/{repo}, and please limit the log to them, since {person} reads it on a phone. ## failed_steps
It isn't urgent, but could you get the log of the failed steps, without the others, for run {run_id} in {at} before our retro on {day}? ## failed_steps
The smoke test after our deployment failed in run {run_id} of {at}. Please show me only what the failed steps printed, and don't roll anything back. ## failed_steps
A customer on {x_ref} sees the same error that we saw in CI. Please get it from run {run_id} in {owner}/{repo}; the failed steps are all I need. ## failed_steps
We pinned the action to {x_ref}, and still run {run_id} in {at} fails. What did the steps that failed write? I've seen the ones that passed. ## failed_steps
Our GitHub app can't read Actions in {at} since the permissions changed. For the time being, could you look up what run {run_id} printed?
Whether we ship on {day} depends on run {run_id} in {owner}/{repo}. It's red, so I'd like to see what it has to say for itself, please.
{person} added debug prints to the tests in PR {x_number}. They should appear in the output of run {run_id} in {at}; please get it for me.
The reviewers want to know which tests were skipped in {owner}'s {repo}. That's listed in what run {run_id} printed, so could you show it to me?
The dependency update on {at} passed in run {x_run_id} and broke in {run_id}. Of the broken one I'd like the whole console text, please.
We turned off the {n} slowest tests, but run {run_id} in the {repo} repository of {owner} is still slow. Let me see its output with all the timings.
After the outage on {day} we're checking every build by hand. For {at} it's run {run_id}, and I still need the text that it printed.
Can you find out for me what was printed during run {run_id} in {at}? {person} says there was a deprecation warning, and the docs don't mention it.
I'd rather not guess why the nightly in {owner} / {repo} broke. Its run id is {run_id}; please put the console output here.
Our lock file is out of date, says CI on {at}. I want to see what exactly the failed steps in run {run_id} printed; the other steps can go. ## failed_steps
We're blocked until we understand run {run_id} in {owner}/{repo}. {person} asked for the output of its failed steps, explicitly without the successful ones. ## failed_steps
Nothing has to be fixed yet in {at}. I only need to know what the steps that failed in run {run_id} printed, and I'd skip the {n} others. ## failed_steps
Please show {person} and me the bad part of run {run_id} in {owner}/{repo}: the output of the failed steps, and of no others. ## failed_steps
I'm preparing the handover for {day}. Run {run_id} in {at} is still open on my list, so get me its log, but please with failed steps only. ## failed_steps
The check has been required since {x_ref}, so {x_pr} can't go in. From run {run_id} in {at} I'd like the text of just the failed steps. ## failed_steps
Instead of granting me access to {at}, simply send me what the failing steps of run {run_id} printed. ## failed_steps
Don't disable the workflow yet. Before I agree to that, show me {run} and what was logged in the steps that broke. ## failed_steps
The newcomer has been welcomed, so that's done. Would you now get me the failed steps from the log of {run}? ## failed_steps
I've merged the pull request in spite of the red check. Now show me what that check, {run}, had to say in its failing steps. ## failed_steps
I'll rerun it myself later. First let me see the logs of run {run_id} in {at}, limited to the steps that went wrong. ## failed_steps
Don't push a formatting commit for me. I'd rather learn what the formatter complained about, so get me the log of {run}.
{x_issue} stays open for now. To decide about it I need to read the log of {run}, limited to the failed steps. ## failed_steps
You needn't comment on {x_issue}. Just get me what {run} printed, and I'll write the comment.
Please don't touch the badge in the readme of {at}. I want the text behind it, which is the log of run {run_id}.
I don't need the coverage number of {at}. I need the lines of run {run_id} that led to it, so the whole log.
Not the text of the release {ref} in {at}, but the log of run {run_id}, which built it, is what I want to have.
I've got the list of all workflows in {at}. What I miss is the output of run {run_id}, and only where it failed. ## failed_steps
The secrets of {at} are all set, I've checked. So what did run {run_id} complain about? Show me the failed steps. ## failed_steps
Don't send the link of {run} to {person}, they can't open it. Get the log itself, so that I can forward it.
Please don't fix the bug that made {run} fail. I'm learning, so I only want the log of the failing steps. ## failed_steps
Don't revert anything yet. I first want to know what the tests printed in {run}, in the failed steps and nowhere else. ## failed_steps
There's no need for a chart of all failures since {day}. One of them is enough: the log of {run}, please.
I won't stop {run}, even if it was started on the wrong branch. I'd like to see the log that's there up to now.
I know that debug mode makes the log of {run} far too long. Get it nonetheless, the failed steps will do. ## failed_steps
It's not about the limits of the platform. I simply want to have the log of {run} before it's deleted.
I've understood the difference between a job and a step. Now show me the failed steps of {run}, please, as they were logged. ## failed_steps
Rather than explain to me where the download button is on the page of {run}, download the log for me.
Yesterday you fetched the log of {x_run} for {person}. Today I need the one of {run}, but only where it failed. ## failed_steps
We downloaded the logs of all runs last week except for {run}. Please fetch that one too.
I said that I didn't want the log of {run}. I've changed my mind, so get it for me, failed steps only. ## failed_steps
Not the logs of all the red runs in {at}, just the one of {run_id}, please, with nothing but the failed steps in it. ## failed_steps
The {n} other runs in {at} don't interest me. Give me what run {run_id} printed in the steps that failed. ## failed_steps
Although {person} wrote that nobody has to look at {run}, I do want to look at it. Please get me its output.
Step-wise: which of them failed in {run}, and with what text? I want these logs and no others. ## failed_steps
Cherry-pick the failed steps out of {run}'s log for me. ## failed_steps
Boil the log of {run} down to the failed steps. ## failed_steps
Sift the log of {run}: keep steps that failed, bin the others. ## failed_steps
Weed out the successful steps, then show me the log of {run}. ## failed_steps
Discard everything green from {run} and give me the log of the red steps. ## failed_steps
Separate wheat from chaff: from {run} I want the log of the steps that failed, period. ## failed_steps
The short version of {run}, please. With that I mean the log of the failed steps. ## failed_steps
The log of {run} with failed_steps_only switched on, please ## failed_steps
scope: failed steps. what: log. run: {run_id}. where: {at}. ## failed_steps
Only steps with a non-zero exit code, log of {run}. ## failed_steps
Any step that flopped in {run}: its output, please. Steps that didn't flop, stay home. ## failed_steps
Customers on {x_ref} reported {n} crashes, and we reproduced them in CI. Please hand me the log of {run}; the release notes are finished already.
Where it hurts is all I want to see of {run}: log of the failed steps. ## failed_steps
The lead developer reads on her watch, no joke. So for {run} nothing but the log of the failed steps. ## failed_steps
A summary isn't what I want, nor the full log. I want the raw output of the failed steps in {run}. ## failed_steps
I pasted the full log of {x_run} into the chat last week and got a warning from the admin. Hence for {run_id} in {owner}/{repo} only the log of the failed steps. ## failed_steps
Management speak aside: which steps of {run} didn't deliver, and what did they print? Leave the others out. ## failed_steps
Twelve steps, one bad apple. Show me the apple: the output of the failed step in {run} and of no other. ## failed_steps
In {owner}'s monorepo {repo} a build prints half a gigabyte. It's run {run_id}. Do yourself a favour and take the failed steps' log only. ## failed_steps
We're hiring, and I show candidates real failures. {run} would be good, if it weren't so long. Get me the log reduced to its failed steps. ## failed_steps
I'd paste it into the ticket under "actual behaviour". Failing steps of {run}, log, please leave out steps that are okay. ## failed_steps
After the update of the toolchain the warnings fill {n} screens, all in steps that pass. Please give me {run}'s log without these. ## failed_steps
It was {person}'s idea to print the whole configuration in every step. Thanks for that. Could you get me the log of {run} with just the steps that failed? ## failed_steps
The bot that posts failures takes {n} lines and not one more. For {run} please deliver the failing steps' log. ## failed_steps
Our new hire asked why {run} failed, and I'd like to forward something short. The failed steps' log, no successful ones. ## failed_steps
Whoever wrote that workflow put a dancing banana into each step. No bananas please: the log of {run}, failed steps only. ## failed_steps
Die Abnahme ist morgen, und {run} macht Ärger. Ich brauche die Logausgabe, aber nur die der roten Schritte. ## failed_steps
Was ist bei {run} schiefgelaufen? Zeig mir das Log.
Könntest du nachsehen, woran {run} gescheitert ist?
Besorg mir die Konsolenausgabe von {run}.
Je ne comprends pas l'échec de {run}. Peux-tu m'afficher le journal complet ?
Explique-moi pourquoi {run} est rouge, avec le log.
Pourquoi est-ce que {run} ne passe pas ? Seulement les étapes échouées. ## failed_steps
¿Qué pasó con {run}? Enséñame los mensajes.
Descarga el log de {run} antes de que caduque.
Quisiera revisar el registro de {run}, únicamente lo que falló, paso a paso. ## failed_steps
O que deu errado em {run}? Mostra o log.
Baixe a saída de {run} para eu anexar ao chamado.
Cosa è andato storto in {run}? Mandami il log.
Scarica il registro di {run}, solo le fasi non riuscite. ## failed_steps
Wat ging er fout in {run}? Graag de log.
Kun je de console van {run} laten zien, zonder de geslaagde stappen? ## failed_steps
Let me set the scene. It's Friday, the office is empty, and a single lamp in the build room glows red. The lamp belongs to {run}. Tell me what it printed.
The consultant charges by the hour and sits next to me doing nothing, because we can't open {run}. Hurry up and get the log, please!
We changed hosting providers over the weekend. Most pipelines survived. {run} did not, and before I call anyone I want to read what it reported.
My daughter has fever and I'm working with one hand. {run} is red. Could you save me the clicking and get its output?
I was on parental leave when they introduced these pipelines, so bear with me. {run} has a red icon, and I'd like to see the text behind it.
Run {run_id} of {owner}/{repo} timed out, and so did {x_run_id}. I'm only responsible for the former: could I have its log from start to end?
A journalist asks how long a nuclear simulation takes on our runners. The number's printed in {run}. Please get me its console text so I can look.
The band rehearsal starts at seven and I can't leave while {run} is unexplained. What do its messages say?
Marketing promised the feature for {day}, engineering says the build is broken, and the truth is in {run}. I'd like to read it. Log?
Our sensors reported nonsense temperatures after the last update. The update was compiled in {run}. Did the compiler complain? Give me its output.
The wheel for Python 3.13 is missing from the index. {run} was in charge. I assume it skipped it, which it would have printed. May I have the log?
The Flatpak weighs twice as much as before. {run} lists every file it packs, so get me that list, I mean the log.
In the snapshot build {run_id} of {at} the fonts are missing. Did the download step say anything? I'd appreciate the log.
The nightly crashed on a German machine only, and I suspect the decimal comma. {run} is the one. Its output should confirm that; please bring it.
The emulator test prints how many frames it rendered. I need this figure from {run}, so please fetch its log.
I've got to fill in a form about the failed deployment {run_id} in {at}: time, command, error message. All of this is in the log, isn't it? Then I need it.
You may have noticed that our checks take an eternity these days. I noticed too. {run} took longest, so I want to comb through its log.
The build farm has {n} machines, and one of them is cursed. To see on which one {run} landed I need its log.
We promised to delete logs after a month, and {run} turns a month old on {day}. Please rescue its log.
The coffee machine has better diagnostics than our CI. All it tells me is "failure", link {run}. Get me the real text.
There's a rumour that {run} mined cryptocurrency. I'd be surprised, but I have to rule it out, so let me have everything it logged.
A dependency with a funny name appeared out of nowhere. Security wants to know whether {run} installed it. The list of installed packages is in its output; fetch it please.
Someone asked in the forum which flags we pass to ffmpeg. I've forgotten. {run} echoes the command line, so its log would answer that. Could you get it?
Neither the author nor {person} can reproduce it. Windows, Polish locale, full moon. The only trace is {run}. I'd be thankful for its console text.
I could rerun it, sure, but then I'd never learn anything. What made {run} fail?
They'll probably ask me to assign somebody, to label it, to close it. Later. Now I want to know what {run} wrote.
I got {n} notifications, one of which matters: {run}. Let me see what it said, and I'll delete the others myself.
I skimmed {x_pr} and found nothing suspicious. That leaves {run_id} in {owner}/{repo}. I'd like to skim its console text too.
{x_issue} describes the same symptom, but for another platform. Ours is in run {run_id} of {owner}/{repo}. Bring me that log for comparison.
First link: {x_at}, not important. Second link: {at}, where run {run_id} failed. From the second I'd like the log.
{run_id} is the number they shouted across the room. It's a run, the repo is {at}. What's in its log?
"{title}" was the commit message, "oh no" was the reaction. Show me what {run} logged.
Reminder to self, and to you: download the log of {run}. It's for {person}'s talk on {day}.
Request type: log⏎Workflow run: {run_id}⏎Repo name: {repo}⏎Repo owner: {owner}
Customer: "what happened?"⏎Me: "one moment"⏎Bot: please get the log of {run}
Hi there,⏎as a downstream packager I can't see private builds. {run} is the one that made our tarball. Would you share its log?⏎Many thanks, {person}
{person}, 9:14: build broken⏎{person}, 9:15: which?⏎me: {run}⏎@bot its log, please
Thing I have: a link, {run}. Thing I lack: the text behind it. Get me that.
Access the log of {run}, please.
Consult the log of {run} and show it to me.
Receive my thanks in advance for the log of {run}.
I mean the log, not a rerun. The run has the id {run_id}, it's in {at}, and the failed steps are all that I need. ## failed_steps
View log: {run}
View the console output of {run}.
See what {run} said.
Search for the log of {run} and paste it.
Track down the log of {run}.
Locate the output of {run} for me.
Hunt down what {run} printed.
Stream the finished output of {run} to me.
Quote everything {run} printed.
Transfer the log of {run} over to me.
Ship me the log of {run}.
Slide the log of {run} over here.
Upload the log of {run} to this conversation.
Attach the output of {run} to your answer.
Include the complete log of {run} in your reply.
Copy the log of {run} for me.
Back up the log of {run}.
Rescue the log of {run} from deletion.
Mail me what {run} logged.
What did {run} print before it stopped? I can't open the page from my phone.
{person} needs the exact error message from {run}. Could you show me what was written to the console?
I'd like to read what {run} had to say, because the e-mail about it only says that something went wrong.
CI has been red since {day}. Let me read the console text of {run_id} in {at}, and don't start anything.
We suspect that the runner used the wrong Node version. Everything that {run} wrote would tell us, so can I see it?
Which messages appeared during {run}? I only need those of the steps that went wrong. ## failed_steps
There's a stack trace somewhere in {run_id} of {at}. Please bring me the text so that I can paste it into {x_issue}.
The compiler warnings of {run} interest me, although it was green. Please give me all that it printed.
The errors of {run} are hidden among {n} thousand lines. Show me what the broken steps wrote and skip the others. ## failed_steps
Before anyone tries {run} again, I'd like to keep what it printed this time.
I don't have access to the Actions tab in {at}. What does it say there for number {run_id}, from the first line to the last?
What exactly went wrong in {run}? Please send me the console text of the unsuccessful steps only. ## failed_steps
Our vendor wants the raw text from {run_id} in {owner}/{repo} for their support case. Could you get it for me?
The tests timed out in {run}, and I want to see the last thing that they printed.
{person} already tried {run} a second time. I'm still curious what it said, but please leave out the steps that succeeded. ## failed_steps
For the postmortem on {day} we need the full console text of {run_id} in the {repo} repository of {owner}.
Don't touch the labels or reviewers of {x_pr}. I'd just like to find out what {run} printed before it stopped.
I'm debugging the cache. {run} should have printed the cache key somewhere, so please show me its text.
Our nightly tests in {at} broke. The id is {run_id}; what do the steps that broke tell us, without all the rest? ## failed_steps
The deployment script prints each host that it touches. I need that text from {run} to see which hosts were skipped.
It was number {run_id} in {at}, not {x_run_id}. May I read the messages that it left behind?
The attachment that {person} sent me was cut off. Can I have everything that {run} wrote, please?
A contributor asks why the build of his patch broke. Let me see the error text of {run}, limited to the steps that didn't pass. ## failed_steps
What was on the console during {run_id} in {owner}'s {repo}? I'll find the cause myself, I just need the text.
I'd like to quote the error of {run} in our chat. Only the broken steps' messages, please, as nobody reads more. ## failed_steps
How long did the tests take in {run}? It says so in the text that they printed, and I'd like to have that text.
Snag me the logs from {run}.
Nab the log of {run}, will ya?
Fish out the log of {run}.
Scrape together the output of {run}, please.
Supply logs: {run}
Answer with the log of {run}.
Respond with the output of {run}, no comment needed.
I request the log of {run}.
I'm missing the log of {run}.
I'm waiting for the log of {run}.
I lost the log of {run}.
I couldn't find the log of {run}.
I never received the log of {run}, could you fetch it?
I'd appreciate the log of {run}.
I'd kill for the log of {run}.
I desperately need the log of {run}!
I'm interested in the log of {run}.
I'm keen to learn what {run} printed.
I'd better check the log of {run}. Can you open it?
We ought to read the log of {run}. Get it for us.
We require the output of {run}.
Nothing but the log of {run}, please.
Logfile of {run}?
Console dump of {run}, please.
Build protocol for {run}, please.
Terminal output, {run}.
Someone quoted "please close this run and delete its logs" in our chat. On the contrary, get me the logs of {run}, just the failed parts. ## failed_steps
Error messages of {run}, thanks.
Debug output of {run}, asap.
Diagnostic messages from {run}, please.
Trace of {run}, please, the text it logged.
Printed lines of {run}?
what was logged in {run}
what does {run} report
what did {run} tell us
what came out of {run}? show the log
what appears in the log of {run}
what errors does {run} have
what error did {run} throw
which error stopped {run}
how did {run} fail
how exactly did {run} go wrong
when did {run} start to go wrong? show me its log
why is {run} red
why did the pipeline {run_id} in {owner}/{repo} crash
why has {run} been failing
why isn't {run} green? I want its log
why would {run} fail on such a tiny change? log pls
why did the deployment in {run} not work
the reason {run} failed, please
the exception in {run}, please show it
the failure message of {run}
the console of {run}, would you mind
Somebody please show me the log of {run}
Does anybody have the log of {run}? I need it.
Has {run} logged anything useful? Let me see.
Have you seen the log of {run}? I haven't. Show it.
Are the logs for {run} available? If yes, I'd like them.
Is it possible to get the log of {run}?
Will you fetch the log of {run}, please?
Shall we look at the log of {run} together? Open it.
May we have the output of {run}?
For the postmortem of {day}, could you retrieve what run {run_id} wrote? It belongs to {owner}, in the repository {repo}. Nothing should be started.
Might I see the log for {run}?
Mind showing me the log of {run}?
Unless it has been purged, I want the log of {run}.
Whenever it suits you, get me the log of {run}.
Without the log of {run} I'm stuck.
Nothing except the failed steps of {run}, as a log. ## failed_steps
View failed steps' log: {run} ## failed_steps
Locate the failed steps in {run} and paste only their logs. ## failed_steps
Partial log of {run}: failed steps only, please. ## failed_steps
Concise log for {run}, containing solely the unsuccessful steps. ## failed_steps
Ignore successful steps and fetch the log of {run}. ## failed_steps
Let's focus on the failed steps of {run}. Their log, please. ## failed_steps
I'm only interested in the failing steps of {run}. What was logged there? ## failed_steps
The failing steps of {run} will suffice, log please. ## failed_steps
Errors live in the failed steps, so show the log of those from {run} and skip the rest. ## failed_steps
Is there a way to get the log of {run} with failed steps only? Please do that. ## failed_steps
Please send just the logs of steps that broke in {run}. ## failed_steps
My flight boards in {n} minutes, and I promised {person} an explanation for {run}. Get me the log and I'll read it above the clouds.
The garden is flooded, the dog is barking and {run} is red. One of these you can help with: show me its output.
Our volunteer treasurer pays for the runners and wonders why {run} consumed so much. I'd like to go through its log with him.
At the library we offer a course on open source, and somebody in the audience asked what a build actually prints. Take {run} and bring its text onto the projector.
I edited a comma in the privacy statement. Now the lawyers, the designers and {run} are unhappy. What's the complaint of the last one?
The election software must be transparent, hence we publish every build record. The record for {run} hasn't been published yet. Please retrieve the complete log.
An anonymous letter says our build downloads something from a strange domain. I doubt it, but {run} would have recorded that. May I have the log?
It began with a harmless refactoring, then came a cascade of red. The earliest in the cascade is {run}. Let me read what that one printed before I look at the others.
The grandmaster of our build system retired in spring. Since then nobody can interpret {run}. I'd like to give it a try; what does it say?
Since our last talk I've learned how to label issues and how to invite reviewers. Reading builds comes next. Would you show me the log of {run} as a first lesson?
The vaccine registry uses our parser, and they noticed an odd timestamp. {run} built the parser. Any hint about the time zone should be in its log, which I'd like to inspect.
I compared the two artifacts byte by byte, and one contains a stray newline. Which tool wrote it? {run} would reveal that, so please provide its output.
Thanks to the new dashboard everyone sees red within seconds, and no one sees why. For {run} I'd like to know why.
I'm an accessibility tester, and the page behind {run} is a nightmare with a keyboard. Its plain text would be wonderful.
In the sprint review they'll surely bring up {run}. I don't want to stand there like an idiot, so let me read its output tonight.
The vendor blames our code, our developers blame the vendor, the truth is hidden in {run}. Unhide it: log, please.
Procurement wants proof that the static analyser was used, or else we lose the certificate. The proof stands in {run}. Extract its log, would you?
My predecessor scheduled a mysterious job for midnight. Tonight it died. {run} is the link I was sent, and I'd be curious what it printed.
We've got the log of attempt {x_run_id} already. Missing is the one of {run_id}, same repo, {at}; only failed steps, as before. ## failed_steps
There's an old saying: read first, restart later. So I'm not asking for a restart. I'm asking for the text that {run} produced.
The beta testers in Norway get an empty screen. The last thing we changed was the bundler, and {run} was the first build using it. Did it grumble? I need its console output.
I've bought a bigger monitor just for this. Please fill it with the complete log of {run}.
Somebody from the press office forwarded a screenshot with the word "fatal" in it. The word comes from {run}. Let me see the context, I mean the log around it.
A tiny patch for the elevator controller is waiting, and lives don't depend on it, but my bonus does. Why is {run} failing?
The student assistant deleted the cache, or maybe he didn't. The first lines of {run} say whether it was found. Please get that log.
PR {x_number} has been waiting since {day}, and the contributor is losing patience. I can't tell her anything, because I can't see run {run_id} in {at}. What did it report?
The triage meeting dealt with issue {x_number}, gave it a label and closed the agenda. Left over was a question about run {run_id} in {at}: which test was it that failed? I'd like to see the log.
For the notes of {ref} everything's ready. Reviewers are found. The last puzzle piece is {run}, whose error message nobody wrote down. Fetch it, please.
Nobody is stale here except me. I've stared at the red icon of {run} for an hour. Now let me stare at its log.
I sell cheese for a living and run a web shop on the side. It didn't update tonight, the link in the mail is {run}, and I don't understand any of it. What does the log say?
Our translation agency charges by the word, so I can't send them the full log of {run}. Pick the steps that failed and show me only what these printed. ## failed_steps
The microphone is recording, so I'll be quick: {run}, log, failed steps, nothing from the successful ones. ## failed_steps
The printer has {n} sheets left. I want to pin the log of {run} to the wall, so please get me the failing steps and not a line more. ## failed_steps
While I was on the treadmill my watch buzzed: build failed. It's {run}. On this display I can read ten lines, so nothing but the failed steps' log. ## failed_steps
Half the team works with a metered connection. Before I share the log of {run}, reduce it to those steps that failed, please. ## failed_steps
The architecture board wants to understand the outage, though not in every detail. From {run} they should get the log of the failed steps; the passed ones would only confuse. ## failed_steps
Quality assurance keeps a diary of broken steps. {run} is today's entry. What have the failed steps printed? Successful ones don't go into the diary. ## failed_steps
I trust the compiler, I trust the linter, I trust the packager, all of which passed in {run}. Show me the log of those steps that I can't trust, the failed ones. ## failed_steps
After {n} coffees my eyes are tired. {run} went wrong somewhere; let me see the log, with all steps that went well left out. ## failed_steps
Moin, {run} ist abgeraucht. Was sagt die Konsole?
Unser Praktikant möchte lernen, wie man Fehler liest. Gib ihm das Log von {run}, aber nur die Schritte, die gescheitert sind. ## failed_steps
Le projet de fin d'études dépend de {run} et personne ne comprend l'erreur. Montre-nous ce qui a été écrit.
La tienda no se actualizó anoche. El trabajo fue {run}; dime qué escribió en la consola.
A loja não abriu hoje por causa de {run}. Preciso ver o que ele escreveu, sem reiniciar.
Il professore vuole vedere gli errori di {run}. Mostra solo i passi che non sono riusciti. ## failed_steps
De klant belt elk uur over {run}. Laat me lezen wat er in de log staat.
Confine the log of {run} to its failed steps. ## failed_steps
Shorten the log of {run} by dropping steps that succeeded. ## failed_steps
Reduce {run} to its failed steps and print their log. ## failed_steps
Select the failed steps of {run}, then output their log. ## failed_steps
Pluck the failed steps from {run} and show what they logged. ## failed_steps
Crop the log of {run} so that failed steps are all that's left. ## failed_steps
Highlights only: the failed steps of {run}, in log form. ## failed_steps
Lowlights, rather: what did the failed steps of {run} log? Leave the rest. ## failed_steps
Sorry, {run_id} isn't in {x_owner}/{x_repo} but in {owner}/{repo}. The full log, please. {person} believes that the cache was corrupt.
Failed-steps log wanted for {run} ## failed_steps
Failed steps: yes. Successful steps: no. Log of: {run}. ## failed_steps
Log level: failed steps only. Source: {run}. ## failed_steps
"failed steps only" is the option I'd like for the log of {run}. ## failed_steps
Please tick "failed steps only" when fetching the log of {run}. ## failed_steps
The build in {run} took forever, most of it for downloads. No cache is to be introduced in {at}; I'd like to see from the log how many of the {n} minutes were lost where.
You fetched the log of {x_run} although I had written {run} in capital letters. Leave the wrong one aside, and give me the right one this time.
Don't buy any more minutes for the account of {x_owner}. What was printed in {run} is all I need, and that costs nothing.
Fetch the log of the workflow, not of the database server on which {at} is running. The server has nothing to do with our trouble, {run} has.
Leave the packages that {run} has built where they are, and compare nothing. {person} suspects a manipulation, and wants to see what the build itself printed.
I don't want to know which secrets the workflow behind {run} is able to read. I want to know what it wrote, so get me the output on paper or on screen.
What it takes to keep a workflow log for longer in {at} may be forgotten. The log of {run} may not, so get it while it's there.
Don't restart the container in which {at} runs, even if it has been out of memory since {day}. The build was {run}, and I'd like to read its log first.
Repeat nothing: nobody restarts {run} while the surgeon's team of {x_owner} is in the operating theatre. What you may do for me is show what it logged.
Our quota is nearly used up, so I beg you not to delete or start anything. Just show me what {run} printed before it produced {n} gigabytes of artifacts.
Someone is said to have printed a password in {run}. Don't remove anything yet; I have to see what it says.
Please don't compare {run} with {x_run}, and don't tell me what they cost. I'd like the console text of the former, that's all.
I don't need a text message as soon as {run} has come to an end. It ended an hour ago, and I'd like to read what it left on the console.
If {run} were green, I'd have nothing to ask you. But it's red, so show me its log, and don't start it again.
I don't need to know who pressed the cancel button on {run}, or whether the platform keeps that secret. I need what it had printed up to then.
In {run} you can see a beautiful progress bar, they say. Don't build the same thing for {at}, only let me see it in the log.
When {run} was stuck, I restarted it myself, thank you for offering. What I couldn't do was save its output, so please do that.
Don't block {run} from anything. The legal department has heard of a sentence in there that could get us sued, and wants to read it in the log.
Nobody should mark {run} as successful, even though we've agreed with the customer. The customer would rather like to see the text of the test that broke, so fetch the whole output.
I haven't read the log of {run} yet, and a course about Docker won't help me. Would you put it in front of me?
Don't put {run} on hold for my demo. In the demo I'd rather show what it has printed, so let me have that.
Why {run} has a higher number than {x_run} doesn't matter to our intern any more. He'd like to read the log of the first of the two.
{person} let me know that {run} is green at last and that the log is where it always was. Not for me, it isn't: I have no access, so please bring it.
A colleague saved the log of {run} as a PDF, of all things. Don't convert it back; get me the log afresh from the platform.
{run} was started by an account that left us on {day}. I'm not asking you to close any hole, I'm asking for what the thing printed.
Don't share {run} with people who have no account. I have one, it merely doesn't work, and I'd be glad of the run's log.
Nobody has to keep {run} forever. Before GitHub throws it away, though, I'd like to have a look at everything it printed.
I'd rather have the log of {run} than see it deleted, even if it shows the internal address of our customer to me.
I'm not asking you to repeat {run}, whose failure was deserved, nor to write the missing database migration in {at}. I'm asking for the lines that it printed.
The artifact of {run} was built with a debug flag, or so they claim. Leave it on the mirror, inform no one, and show me what the compiler was called with, as the log has it.
The backlog summary arrived, thanks. Next, the error output of {run}: only steps which failed, since the whole thing has {n} thousand lines. ## failed_steps
What I'd really like to see today isn't a calm morning, nor {run} turned green by another attempt, but the log that it left behind.
Don't stop {run}, it is long over. And don't revert anything either, since the log is what I'd like to go through with {person}.
{person} restarted {run} ten minutes ago without success, so there is really nothing left to do but to read it. Get me its log.
{run} should stay private, whatever those reporters say. I belong to the team, and for me, please, the full output.
Don't give {run} a note such as "experiment, ignore the colour". The managers will stop asking {person} about it once they've seen its log, so get that.
Having heard twice that our certificate has expired, I'd like to see it in the log of {run}. Please don't order a new one before I've looked.
I wish {run} had never been started, but no rerun and no apology will help. Show me what it wrote while it was sending {n} thousand test mails.
Is the clock on our runners wrong? Don't set it, whatever you think. I'd like to check the timestamps in the log of {run}, so please retrieve that.
If you look at the page of {run}, you'll see a summary full of emojis. I don't mind those and want no change; I want the log underneath.
Nobody minds the {n} mails that came with {run}, so unsubscribe nobody. They don't say what was printed, however, and that's what I'd like to get from you.
Once more, no rerun! {person} and I are allowed to look at {run} but not to touch it, so bring us the log of the steps that failed, without the successful ones. ## failed_steps
Instead of the artifacts of {run}, of which I've got {n} already, let me have what its failed steps printed, and leave out whatever passed. ## failed_steps
I know that you could start {run} again, and I'd rather you didn't. Confine yourself to the messages of the failed steps, as the others are of no use to me. ## failed_steps
The complete log of {run} is with the lawyers already, so under no circumstances send it once more. The failed steps on their own are what I want to read. ## failed_steps
Neither the timeout nor the machine of {run} is to be changed before {day}. Until then I'd like to study the failed steps' output, and only theirs. ## failed_steps
Use the failed-steps filter on the log of {run}. ## failed_steps
Enable the filter for failed steps, then get {run}'s log. ## failed_steps
I'd prefer the log of {run} without successful steps. ## failed_steps
I'd rather have only failed steps in the log of {run}. ## failed_steps
It's enough for me to see the failed steps of {run}, as logged. ## failed_steps
That's too much text for me. {run}, failed steps, log, nothing on top. ## failed_steps
Everything that passed in {run} is irrelevant to me; what do the logs of the failed steps contain? ## failed_steps
Assuming that some steps of {run} failed, their log is what I'm after, exclusively. ## failed_steps
As brief as possible, please: log of {run}, merely the failed steps. ## failed_steps
What brought {run} down? I only want the log of the failed steps. ## failed_steps
Which steps made {run} fail? Show their log, not that of the others. ## failed_steps
Why did {run} go red? Failed steps' log, please, nothing else. ## failed_steps
tell me why {run} failed, only log from failed steps ## failed_steps
need just the failed steps log for {run} thx ## failed_steps
can i have only failing steps from log {run} ## failed_steps
pls no full log, only steps which are failed, {run} ## failed_steps
hello, is possible to see only failed steps of {run}? I want read the log. ## failed_steps
{person} on the train has {n} percent battery. Quickly, the failing steps' log of {run}, no other steps. ## failed_steps
The commit {title} broke something. The run is {run_id}, the repo {at}; show only what the failed steps printed. ## failed_steps
Support's form has two boxes, "complete log" and "failed steps". I tick the second for {run}. ## failed_steps
Neither a dry run nor a restart is needed for {run}. I have to attach its complete log to our report for the runner's provider.
Last week's complete log crashed my mail program. For {run} I've learned my lesson: failing steps and no more. What did they print? ## failed_steps
We're collecting error texts for the knowledge base. Take {run}, and of its log the failed steps, since the knowledge base is not about things that work. ## failed_steps
My bad, I broke something in {at}. The run is {run_id}. Show me the mess, i.e. the log of the failed steps; there's no need to show me what still works. ## failed_steps
I'd like to read what {run} wrote to the console before it went red this morning.
Please get hold of the text that {run} printed, because I can't open that page from work.
Since nobody can explain the failure of {run} to me, I want to see its output for myself.
Could you fetch everything that {run} wrote, so that I can attach it to my report for the hosting company?
The build summary only says that something failed, so let me have the complete messages of {run}, please.
What did {run} report in the last minutes before it was killed? Please bring me its log.
For our records I need a copy of whatever {run} printed, to be kept until the next audit.
{person} has already had {run} repeated, so that's settled, but I'd still like to know what the first attempt printed.
While the others argue about the cause, I'd rather look at the facts, that is, the console text of {run}.
Our retention period ends on {day}, so please save the log of {run} while there's still something to save.
I suspect that the wrong compiler was used in {run}, which is written in the first lines of its output. Please obtain that output.
Somebody has already triggered {run} again twice without any success, which is why I now want to study the log instead of trying it a third time.
Although {run} finished with a green tick, the package it uploaded is empty, and I hope to find a hint about that in the text that the build left behind. Please show it to me.
Please retrieve the record of {run}, so that we can prove to our customer that the security scan was really carried out before the release of {ref}.
Would you mind pulling up the terminal output of {run} for me? My tablet shows nothing but a grey area where the lines ought to be.
I've never seen an error message as strange as the one that {person} quoted from {run}, and I'd like to see the rest of the log in order to understand the context.
The tests pass on my laptop and on the laptop of {person}, while in {run} they don't, so I need to compare the outputs. Mine I have, the other one I'd get from you.
Even though {person} is convinced that it was the network, I won't believe it until I have read the messages of {run}, so please put them in front of me.
It says in the overview that run {run_id} of {at} was cancelled after {n} minutes. I'd be glad to know what the job had been doing until then, which only its log can tell.
I need something to show to the supplier of the compiler, and the best evidence of the crash is what {run} printed when it fell over. Please get me that text.
Before we think about trying {run} again, I would like to hear what it had to say for itself, since a blind second attempt would only cost us money. So, its output, please.
Please don't set anything in motion in {at}; what I'm asking for is merely the transcript of run {run_id}, as it was recorded.
We've been discussing whether the migration was executed in {run}. It prints a line for each table, so if you give me its log we can count them.
The contributor of PR {x_number} wonders why there's a red cross, and as externals can't open the page I'd like to pass on what run {run_id} in {at} printed. Can I have it?
There's a link to {run} in the mail from the monitoring, but the page asks me for a password that I don't have, so I depend on you for the text behind it.
Unearth whatever run {run_id} in {owner}/{repo} left on its console, since {person} disputes my account of the crash.
I'd love a peek at the raw readout of run {run_id} in {owner}/{repo}, if it hasn't been wiped yet.
Please transcribe nothing and interpret nothing; merely convey to me what run {run_id} of {at} emitted.
Yank the log of run {run_id} out of {owner}/{repo} before the retention period of {n} days gobbles it up.
Could the utterances of run {run_id} in {owner}/{repo} be piped into this chat, so that both of us can ponder them?
My auditors require the verbatim trail of run {run_id}, which took place in {at}, so kindly furnish it.
Run {run_id} in {owner}/{repo} apparently hit a segfault, and I won't believe that until I've perused its stdout.
Of the runs {person} listed, {x_run_id} was cancelled by hand. Look at {run_id} in {owner}/{repo} instead, and show me which errors its failed steps logged. ## failed_steps
Unseal the records of run {run_id} for me, please; the repository is {owner}/{repo} and I have the owner's blessing.
Where on earth did the {n} minutes go in run {run_id} of {owner}/{repo}? Its timestamped printout would tell, so haul it over.
Harvest the console lines of run {run_id} from {at}, because our dashboard truncates anything longer than a tweet.
I was away when run {run_id} in {owner}/{repo} collapsed, therefore I'd appreciate a look at what it had been muttering.
Pipe me the logging of workflow run {run_id}, project {owner}/{repo}, as the web viewer keeps freezing my browser.
If the log for run {run_id} in {owner}/{repo} still exists, stash a copy of it for the post-mortem on {day}.
Salvage the output of run {run_id} in {at} for me, given that the machine behind it is about to be scrapped.
What did the linker grumble about during run {run_id} in {owner}/{repo}? I'd rather read its own words than guess.
Because {person} keeps citing an exit code that nobody has seen, please lay open what run {run_id} of {owner}/{repo} reported.
Lug the complete log of run {run_id} from {owner}/{repo} to where I can grep it, no matter how bulky it is.
A narrative of run {run_id} exists in {at}, namely its log, and I'd like to have it in hand before the retrospective.
Exhibit the stack trace and all that surrounds it from run {run_id} in {owner}/{repo}; a screenshot won't do.
I fancy that the proxy settings were echoed somewhere in run {run_id} of {owner}/{repo}, so please fetch that log for me.
To settle a bet about npm versions, recite what run {run_id} in {at} wrote while it was installing packages.
Run {run_id} of {owner}/{repo} spewed warnings for {n} minutes, according to {person}. I want to browse them, so please acquire its log.
Drag the build log of run {run_id} into the light, would you? It belongs to {owner}/{repo}, and our intern needs it as an example.
Might I trouble you for the shell output that run {run_id} in {owner}/{repo} generated, as I'm drafting the incident timeline?
We haven't decided whether to retry run {run_id} in {at}. To decide, {person} would like to skim what it had to say.
Offload the log from run {run_id} in {owner}/{repo} to me, and I'll compare it with the one from {x_run_id} that I already possess.
The Gradle daemon vanished halfway through run {run_id} in {owner}/{repo}; route its parting messages to me, please.
Please replicate here, character for character, what was streamed to the terminal by run {run_id} in {at}.
Whilst the rest of the team reviews {x_pr}, I shall dissect run {run_id} of {owner}/{repo}, for which purpose I require its log.
Loan me the log of {owner}/{repo}'s workflow run {run_id}; I suspect it contains a deprecation notice that we've ignored for {x_inactive_days}.
Telling from the badge, run {run_id} in {owner}/{repo} is broken, but the badge won't tell how, so surface the text it produced.
I'm compiling a museum of absurd error messages, and run {run_id} from {at} has a gem. Please extract its log.
Give our security folks the opportunity to scrutinise run {run_id} in {owner}/{repo} by exporting everything it logged.
As the notification for run {run_id} in {owner}/{repo} contains nothing but an emoji, I'm obliged to ask for its actual output.
Uncover for me which migration was applied in run {run_id} of {at}; it'll be mentioned in the log, so get that.
Confine yourself to the culprits: of run {run_id} in {owner}/{repo} I'd like the output of failed steps solely. ## failed_steps
Prune the log of run {run_id} in {owner}/{repo} until only its unsuccessful steps remain, then deliver it to me. ## failed_steps
Offending steps exclusively, please, when you dump the log of run {run_id} from {at}; the well-behaved ones bore me. ## failed_steps
Retrieve from {owner}/{repo} what run {run_id} recorded in the steps that flunked, and omit the honour students. ## failed_steps
Extract from run {run_id} of {owner}/{repo} nothing but the console text of whatever went red. ## failed_steps
Nothing but the red parts of the printout of {run_id}, a CI run in {owner}/{repo}, should reach my desk. ## failed_steps
Omitting each stage that succeeded, transcribe what run {run_id} at {owner}/{repo} had to say for itself. ## failed_steps
Green stages bore me, so obtain the text of run {run_id} in {at} for the red ones alone. ## failed_steps
Obtain the console trail of build {run_id} on {owner}/{repo}, reduced to those stages that crashed. ## failed_steps
Where run {run_id} in {owner}/{repo} collapsed, and only there, I'd like to peruse what it emitted. ## failed_steps
Which lines did the collapsed steps of run {run_id} emit in {owner}/{repo}? The sound ones may be dropped. ## failed_steps
Since the intact steps take up {n} screens, boil the log of {run_id} in {owner}/{repo} down to the defective ones. ## failed_steps
Winnow the log of run {run_id} from {at}, discarding all output of steps that ended well. ## failed_steps
Discard what went smoothly and supply the trace of run {run_id} at {owner}/{repo} for the steps that didn't. ## failed_steps
Supply me with the verbatim output of run {run_id} in {owner}/{repo}, except that anything from a step with a happy ending is superfluous. ## failed_steps
Steps with a happy ending needn't appear when you haul in the log of {run_id} for {owner}/{repo}. ## failed_steps
Haul the CI transcript {run_id} out of {owner}/{repo}, albeit merely the portions in which a step gave up. ## failed_steps
Only the portions where it gave up, please: log, run {run_id}, {owner}/{repo}, for an incident review chaired by {person}. ## failed_steps
My modem is slow, therefore deliver the log of run {run_id} on {at} stripped of every step that was successful. ## failed_steps
Stripped to the culprits, the printout of workflow run {run_id} in {owner}/{repo} would fit into my e-mail, so deliver that. ## failed_steps
Deliver the wreckage of run {run_id} at {owner}/{repo}, by which I mean the logs of steps that came to grief. ## failed_steps
From among everything that {run_id} logged in {owner}/{repo}, cull the sections belonging to steps which came to grief. ## failed_steps
Unsuccessful portions alone are of interest to the vendor, who'd like a printout of run {run_id} from {owner}/{repo}. ## failed_steps
I'm after the error-ridden chapters of the log of run {run_id} in {at}; chapters about steps that worked can be torn out. ## failed_steps
Curtail the output of {run_id}, a workflow run at {owner}/{repo}, to the steps which aborted with an error. ## failed_steps
Aborted steps interest {person}, finished ones don't, so procure the log of run {run_id} of {owner}/{repo} in that fashion. ## failed_steps
Procure what the botched steps of run {run_id} spat out in {owner}/{repo}, and put a stop there. ## failed_steps
If a step in run {run_id} of {owner}/{repo} was botched, I'd welcome its raw output; if it wasn't, I wouldn't. ## failed_steps
Unfiltered, the log of {run_id} in {at} freezes my editor. Procure a version limited to steps that malfunctioned. ## failed_steps
Limited to malfunctioning steps, what was written to the console during build {run_id} in {owner}/{repo}? ## failed_steps
During build {run_id} at {owner}/{repo} a few steps tripped up; let me study their logs in isolation from the rest. ## failed_steps
Isolate, out of the whole log of run {run_id} in {owner}/{repo}, the bits that the ill-fated steps left behind. ## failed_steps
Ill-fated steps, that's the filter I'd impose on the log of run {run_id} when you salvage it from {owner}/{repo}. ## failed_steps
Salvage the log of run {run_id} from {owner}/{repo} before it expires on {day}, though just for the steps that bombed. ## failed_steps
Anything that bombed in run {run_id} on {at} must have muttered something first, so furnish that and skip the healthy steps. ## failed_steps
Furnish the court with the failing half of the log, not the passing half, from run {run_id} of {owner}/{repo}. ## failed_steps
I've no use for a full printout, yet the excerpt in which the steps of {run_id} at {owner}/{repo} fail would be precious. ## failed_steps
Excerpts suffice: of run {run_id} in {owner}/{repo}, reproduce the logging by each step whose outcome was failure. ## failed_steps
A failed outcome is the criterion by which you should sift the log, step by step, of CI run {run_id} in {owner}/{repo}. ## failed_steps
Sift through the log of run {run_id} on {owner}/{repo} and hand over solely what the unlucky steps recorded. ## failed_steps
With every successful step blanked out, how does the log of {run_id} at {at} read? ## failed_steps
Blank out whichever steps succeeded in run {run_id} of {owner}/{repo}, and pass me the log that remains. ## failed_steps
Not the entire transcript, which runs to {n} megabytes, but the failing steps' share of it is what I request for run {run_id} in {owner}/{repo}. ## failed_steps
In {owner}/{repo} a linter tripped inside run {run_id}; disclose what tripping steps wrote, as opposed to those that sailed through. ## failed_steps
Steps that sailed through are to be left aside while you acquire the log of {run_id} in {owner}/{repo}. ## failed_steps
Acquire for our archive the log of run {run_id} at {owner}/{repo}, trimmed so that none but the failures survive. ## failed_steps
So long as it's trimmed to the steps that flopped, I'd be grateful for the output of run {run_id} in {at}. ## failed_steps
Relay to the night shift the flopped steps of run {run_id} in {owner}/{repo}, in the words of the log, without its cheerful passages. ## failed_steps
Everything green in run {run_id} of {owner}/{repo} is noise; relay the log's signal, that is, the steps marked as failures. ## failed_steps
Since my data plan is nearly exhausted, send the log of run {run_id} in {owner}/{repo} trimmed to just the steps with a failure. ## failed_steps
How did the crashed steps of run {run_id} in {at} put it? Their text is what I'm keen on, and theirs alone. ## failed_steps
A distilled log would suit me: run {run_id}, {owner}/{repo}, with every step that succeeded weeded out. ## failed_steps
The integration tests flopped in run {run_id} of {owner}/{repo}, so bring up the failing steps' log and disregard checkout, setup and cleanup. ## failed_steps
Would you lift the log out of run {run_id} in {owner}/{repo}, where a cryptic Java exception seems to lurk?
Gather up what run {run_id} in {owner}/{repo} had to say for itself, because {person} refuses to approve anything unexplained.
I want to eavesdrop on run {run_id} after the fact, so please reproduce its console traffic; it happened in {at}.
Present the evidence from run {run_id} of {owner}/{repo}, i.e. all its printed lines, to those of us without an account.
Before memories fade, preserve the log from run {run_id} in {owner}/{repo}, which failed on a Friday as they always do.
The docs claim that the token is masked. Verify I must, so give me access to what run {run_id} in {at} printed.
Ferry the output of workflow run {run_id} from {owner}/{repo} over to me, since I'm stuck behind the company firewall.
For heaven's sake, what was run {run_id} in {owner}/{repo} babbling about when it timed out? Provide its log, please.
Expose the innards of run {run_id} in {owner}/{repo} by printing its log, as our green tick looks suspiciously quick.
How long did the Docker pull take in run {run_id} of {at}? I'd work it out from the log if I had it, so please hand it over.
Log retrieval wanted: run {run_id}, repository {owner}/{repo}, purpose a blog post about compiler humour.
{person} is preparing a talk on flaky tests, for which the transcript of run {run_id} in {owner}/{repo} would be ideal. Deliver it, please.
Since nobody in the channel can explain the red icon on run {run_id} of {at}, let its output speak instead.
Would you consult run {run_id} of {owner}/{repo} and relay what it put on the screen before dying?
I'm curious which mirror was picked in run {run_id} of {owner}/{repo}, and only its log knows, so pull that for me.
Rumour has it that the password was printed in clear text by run {run_id}; load that log from {at} so we can check.
Forward the full build chatter of run {run_id} in {owner}/{repo}, including the boring bits, to me as the incident commander.
Although run {run_id} in {owner}/{repo} passed, its duration puzzles me. Procure the timing lines, or rather the whole log.
What's the story of run {run_id} in {at} as told by its console? I have {n} minutes until the review meeting.
By chance I noticed a stack overflow flash by in run {run_id} of {owner}/{repo}, so rewind the tape and display its output.
Our supplier won't budge without proof, therefore secure the log of run {run_id} from the {owner}/{repo} project for me.
I can handle the diagnosis on my own if you supply what CI run {run_id} in {owner}/{repo} printed.
Drop the console contents of run {run_id}, recorded in {at}, into this thread, where {person} is waiting for them.
Since the page of run {run_id} in {owner}/{repo} demands a login I don't possess, be my eyes and bring back its log.
A copy of all that was written by run {run_id} in {owner}/{repo} ought to accompany our insurance claim, so collect one.
Disclose what happened inside run {run_id} of {owner}/{repo}, in the words of its own log, if you'd be so gracious.
Due to the retention policy, run {run_id} of {at} disappears on {day}, so export its log while there's time.
The students should see how a real build unfolds. Stream the log of run {run_id} in {owner}/{repo} to us, please.
Reveal the messages behind the exit status of run {run_id} in {owner}/{repo}; I've already ruled out a full disk.
With {x_issue} in mind I'd like to study the log from run {run_id} in {owner}/{repo}, so may I have it?
Pick up the trail of run {run_id} in {at} for me: whichever commands it ran, whichever replies it received, as logged.
Ever since run {run_id} in {owner}/{repo} deployed to the wrong region, I've wanted to see its logged commands. Kindly obtain them.
I work offline on trains, thus kindly download whatever run {run_id} of {owner}/{repo} logged.
No summary, no verdict, no restart; the bare log of run {run_id} in {at} is all I request.
My hypothesis concerning run {run_id} in {owner}/{repo} involves locale settings, and its printout would confirm it, so track it down.
Decant the log of run {run_id} from {owner}/{repo} into a form I can search, for the page offers no search box.
Suspecting a clock problem, {person} desires the timestamps that run {run_id} in {owner}/{repo} logged. Please bring them forth.
I'd be indebted to you for the stdout and stderr of run {run_id} in {at}, whichever way you get hold of it.
We received an angry letter about run {run_id} in {owner}/{repo}. To draft a reply, we must know its output, so please look that up.
Rescue the printed remains of run {run_id} in {owner}/{repo} from oblivion; logs there are deleted after {n} days.
Run {run_id} in {at} behaved oddly, if the graphs can be believed. Its log can be believed more, so produce it, please.
Between the lines of run {run_id} in {owner}/{repo} there must be a hint about the missing wheel file, thus fetch me those lines.
Take me to the log of run {run_id} in {owner}/{repo}, as my screen reader gets lost on that site.
Has run {run_id} in {owner}/{repo} mentioned the word deprecated anywhere? I'll count myself, if you bring the log.
Open up run {run_id} of {at} and let me see what scrolled by; the failure is yesterday's news, the curiosity isn't.
A customer in Norway has the identical crash, so acquire the console text of run {run_id} in {owner}/{repo}, and we'll compare.
You'd help our archivist by depositing here what run {run_id} in {owner}/{repo} printed during the signing ceremony.
In order to reproduce the flaw on my laptop I need the precise commands from run {run_id} of {owner}/{repo}; its log lists them, so get it.
Feed me the log of run {run_id} in {at}, and spare me the pep talk about tests.
Inform me of the messages which run {run_id} displayed; it's in {owner}/{repo}, where my membership lapsed last {day}.
The flame graph is useless without the log of the same run, {run_id}, so please retrieve that from {owner}/{repo}.
There's something fishy in how quickly run {run_id} in {owner}/{repo} finished. Pry out its log so that I can smell it.
Shed light on run {run_id} in {at} by displaying what it logged, because {x_issue} hinges on the answer.
Call up the build output for run {run_id} in {owner}/{repo}; I'd like to see whether the cache was hit or missed.
I maintain a mirror, and {owner}/{repo} accuses it of a 404 in run {run_id}. Let me view the log in my defence.
The bot's comment about run {run_id} in {owner}/{repo} was cut off mid-sentence, so render the log unabridged for me.
Please tap into run {run_id} in {at} and report back with its log, as the red cross has appeared with no annotation.
Translate nothing, shorten nothing: the log for run {run_id} in {owner}/{repo} is wanted by our lawyers exactly as it stands.
Which environment variables did run {run_id} of {owner}/{repo} print at the outset? Its log, please, so I may compare them with mine.
My apprentice will learn log reading today. As material we picked run {run_id} in {owner}/{repo}, so kindly get its log.
An exception without a stack trace is a rumour, so where's the trace? Summon the log of run {run_id} in {at}.
Let {person} and me share the log of run {run_id} in {owner}/{repo}; we're on a call about the failed upload.
Regarding run {run_id} in {owner}/{repo}: leave its status be, but let me in on what it put out.
For a bisect I require the test durations printed by run {run_id} of {owner}/{repo}, hence the request for its log.
Import the log of run {run_id} in {at} into our conversation, where we'll comb it for memory figures.
Lay your hands on the log of run {run_id} in {owner}/{repo}, because the duty officer can't tell a timeout from a crash.
I'd hate to restart run {run_id} in {owner}/{repo} blindly. What did it print?
Whose fault was the outage? Perhaps the log of run {run_id} in {owner}/{repo} gives it away, so show it around.
Have the text of run {run_id} in {at} brought before me, from its opening banner to its dying breath.
I could swear run {run_id} of {owner}/{repo} installed two copies of React. Show its log and I'll eat my hat or not.
Winnow the log of run {run_id} in {owner}/{repo}: the failed steps are the grain and everything else is chaff. ## failed_steps
Single out those steps of run {run_id} which failed in {owner}/{repo} and let me have their logs, please. ## failed_steps
No more than the failing steps' log from run {run_id} in {at} should end up in my mailbox, since it's nearly full. ## failed_steps
Restricting yourself to steps that failed, tell us what run {run_id} in {owner}/{repo} put on record. ## failed_steps
I've blocked {n} minutes for run {run_id} in {owner}/{repo}, so cut its log to the steps that went bust. ## failed_steps
The victorious steps can remain silent; it's the defeated ones in run {run_id} of {owner}/{repo} whose messages I'd like fetched. ## failed_steps
Spotlight the broken steps of run {run_id} in {at}: just their log output, for a slide. ## failed_steps
Blank out passing steps in the log of run {run_id} in {owner}/{repo} before you hand it over, so only failing ones show. ## failed_steps
Enlighten us about run {run_id} in {owner}/{repo} by quoting its log from beginning to end.
Run {run_id} in {owner}/{repo} has been silent company for too long; bring its log over so I can finally browse it.
Upload here, if you can, whatever text workflow run {run_id} of {at} had written by the time it was cancelled.
The regulator asks how {owner}/{repo} was built on {day}. That build was run {run_id}, and its log would be our answer, so obtain it.
Would someone like you, with access, transmit the log of run {run_id} in {owner}/{repo} to someone like me, without?
I've bet {n} euros that run {run_id} in {at} ran out of inodes, so reveal its output and make me rich.
Investigating is my department; yours is to fetch the output of run {run_id} in {owner}/{repo}.
Apparently a plugin phoned home during run {run_id} of {owner}/{repo}, which I'd like to verify from its log. Get me that.
Be my courier and carry the console text of run {run_id} from {owner}/{repo} to this conversation.
Any clue as to why run {run_id} in {at} stalled would be in its log, so let me inspect that.
Having merged {x_pr} without a glance at CI, I'd better read what run {run_id} in {owner}/{repo} was trying to tell us.
Fetch and show, that's all: the log of run {run_id}, repository {owner}/{repo}, for the morning briefing.
How does the log of run {run_id} in {owner}/{repo} end? I'm guessing with a broken pipe, though I'd like to look for myself.
Obtain a printout of run {run_id} in {at} for {person}, who distrusts anything that isn't on paper.
Our parser was trained on logs, and it could use another from {owner}/{repo}; run {run_id} would do nicely, so pull its log.
There's a discrepancy between the invoice and the minutes used. To clear it up, let me have the log for run {run_id} in {owner}/{repo}.
Crack open the log of run {run_id} in {at}, where I expect to meet an old friend, the null pointer.
Let's not speculate about run {run_id} in {owner}/{repo}. Put its log on the table.
The accessibility checker prints its score in run {run_id} of {owner}/{repo}, and as I need the score, I need the log.
Mirror the output of run {run_id} in {owner}/{repo} to us for safekeeping; the project moves to another host on {day}.
Please ask {at} what it logged under run {run_id}, since a user claims that his name appeared in it.
Please attach the output of run {run_id} in {owner}/{repo} to your reply so that {person} can mark the interesting passages.
A nightly backup is only as good as its log. For run {run_id} in {owner}/{repo}, what does that log contain? Show me.
I lost the tab with run {run_id} of {owner}/{repo} when my laptop rebooted, so kindly dig its log out again.
Console output is requested for run {run_id} in {at}; the requester is a hospital that was affected by the failure.
In the log of run {run_id} in {owner}/{repo} there should be a download link for the preview, so get me the log.
Whatever robots tell each other in run {run_id} of {owner}/{repo}, I'd like to listen in, hence please expose the log.
Before the retro I collect what went wrong. From {owner}/{repo} I'm still missing the log of run {run_id}; would you contribute it?
Assist the help desk by getting the log of run {run_id} in {at}, because a caller is on hold.
Unroll the log of run {run_id} in {owner}/{repo} for me; the web page keeps it folded and I can't click.
Rather than rerun anything, take run {run_id} in {owner}/{repo} at its word, and give me its words, the logged ones.
Fish the log of run {run_id} out of {at} for the translator who has to localise our error texts.
My boss thinks that run {run_id} in {owner}/{repo} succeeded. I recall otherwise, and its log will prove one of us right, so fetch it.
Serve up what the runner typed into the log during run {run_id} of {owner}/{repo}, as the disk usage was supposed to be listed.
Kindly reproduce the console dialogue of run {run_id} in {owner}/{repo}, which {person} described as hilarious.
Failed steps and nothing besides, that's the log I'm hoping for with run {run_id} in {owner}/{repo}. ## failed_steps
Extract from run {run_id} in {at} what its failed steps put into the log, and consider the remainder irrelevant. ## failed_steps
Out with the steps that passed: I'd like the log of run {run_id} in {owner}/{repo} to show the failed ones alone. ## failed_steps
Economise on text, please, and fetch just the failing steps' log for run {run_id} in {owner}/{repo}. ## failed_steps
A robot reads your answer to me aloud, so pick from run {run_id} of {at} the logs of unsuccessful steps exclusively. ## failed_steps
Tell me, step by failing step, what run {run_id} in {owner}/{repo} logged; I'm not curious about the passing ones. ## failed_steps
With regard to run {run_id} of {owner}/{repo}, our ticket form has room for the failed steps' output, and for that alone, so get it. ## failed_steps
Track down the log of run {run_id} in {owner}/{repo} and lay it before the board of inquiry.
Copy out what run {run_id} in {owner}/{repo} said, as our wiki has a page for such curiosities.
Chuck the log of run {run_id} over the fence to me; {at} is off limits for contractors.
Someone ought to read the output of run {run_id} in {owner}/{repo}, and since I volunteered, please get it.
With run {run_id} of {owner}/{repo} I'd like to know what preceded the crash, so share its log.
Supply the log for run {run_id} in {owner}/{repo} in order that {person} can look for the leaked address.
What was on the screen of run {run_id} in {at} when it halted? Show the log.
A glance at the log of run {run_id} in {owner}/{repo} might save me {n} hours, so arrange that glance, please.
Read back to me what run {run_id} in {owner}/{repo} logged, the way a pilot reads back a clearance.
We intend to sue, frankly, so preserve for us the log of run {run_id} of {owner}/{repo}.
The wording of the error in run {run_id}, {at}, escapes me. Refresh my memory with its log.
Echo to me whatever was echoed by run {run_id} in {owner}/{repo}; I'm hunting for an unset variable.
I'd prefer facts to the opinions in {x_issue}, and the facts are in the log of run {run_id} in {owner}/{repo}, so present it.
A tester in Osaka can't open run {run_id} of {owner}/{repo}. Acting for her, I ask you for its output.
Report, in its own words, how run {run_id} fared in {at}; that's to say, fetch its log.
As proof of delivery we file the deployment's log, in this instance that of run {run_id} in {owner}/{repo}. Kindly get it.
Did run {run_id} in {owner}/{repo} compile with optimisation on? The flags stand in the log, which I'd like to have.
Replay the log of run {run_id} in {at} for me as text; nothing should be executed, merely displayed.
To finish the chapter on segmentation faults, I'd quote from run {run_id} in {owner}/{repo}. Would you supply its log?
Spill the beans about run {run_id} in {owner}/{repo}: what did it print while the site was down?
Line by line I'd like to walk through run {run_id} of {owner}/{repo}, for which its log is indispensable, so bring it.
The output of run {run_id} is sought by {person}; it can be found in {at}, so find it.
I owe the security officer an explanation of run {run_id} in {owner}/{repo} and lack its log. Remedy that, please.
Bag up the log of run {run_id} from {owner}/{repo} as evidence, since a restart may overwrite it.
Turn over the log of run {run_id} in {owner}/{repo} to the new maintainer, that is, to me.
It would put my mind at ease to see the console of run {run_id} in {at}, so please show what it contained.
Pass me the scroll, as I call the log, of run {run_id} in {owner}/{repo}, for tonight's reading.
Neither the badge nor the mail explains run {run_id} of {owner}/{repo}; its log might, so track that down for us.
Publish to this chat the text that came out of run {run_id} in {owner}/{repo}, as {n} of us need it.
Trawl up the log for run {run_id} of {at}, in which an elusive memory warning was sighted.
Whether run {run_id} in {owner}/{repo} used the proxy is a matter for its log. I'll check, you fetch.
You're closer to the servers than I am, so reach over and get the log of run {run_id} in {owner}/{repo}.
Acquaint me with run {run_id} of {owner}/{repo} by means of its log, since I inherited the pipeline only today.
I pledged to explain the red build in {at} by noon. It's run {run_id}, and without its log I'm lost, so fetch it.
Failing steps are the sole objects of interest in run {run_id} of {owner}/{repo}, so fetch me their log lines. ## failed_steps
Cull the successes from the log of run {run_id} in {owner}/{repo} and let the failed steps speak. ## failed_steps
What's been printed by failed steps in run {run_id} of {at}, and by no others, goes into my report, so retrieve it. ## failed_steps
I've time for the failed steps in run {run_id} of {owner}/{repo} but none for the rest, so log-wise give me those. ## failed_steps
Drill down to the failing steps of run {run_id} in {owner}/{repo}: what did precisely these log? ## failed_steps
Get the log of run {run_id} in {at} with passing steps filtered away, for {person} to annotate. ## failed_steps
The needle, not the haystack: output from failed steps in run {run_id} of {owner}/{repo}. ## failed_steps
Send over the mishaps of run {run_id} in {owner}/{repo}, as logged by failing steps; hold the rest back. ## failed_steps
Payroll wants to know which step wrote to the bank in run {run_id} of {owner}/{repo}, so produce its log for them.
The thermostat firmware built in run {run_id} of {owner}/{repo} misbehaves, and its log will name the toolchain, so get me that log.
At our clinic nobody understands the red icon beside run {run_id} in {at}. Might we see what it printed?
A radio reporter asks how the outage began; it began with run {run_id} in {owner}/{repo}, whose output I'd like to have ready.
For the census we must archive the log of run {run_id} in {owner}/{repo}, so would you procure it?
The sensors were read out during run {run_id} of {at}, and their values went to the console. I need these, so fetch the log.
While {person} phones the hosting firm, could you bring up the console of run {run_id} in {owner}/{repo}?
Our university's ethics board demands the log of run {run_id}, {owner}/{repo}, before the study may continue. Please get it for them.
If anything about memory was reported in run {run_id} of {owner}/{repo}, it's in the log, and that's why I'd like the log.
I paint for a living and know nothing of builds, but I was told to ask for the log of run {run_id} in {at}.
Theatre people like drama, and run {run_id} in {owner}/{repo} must have had plenty. What did it print, all told?
Court papers refer to run {run_id} of {owner}/{repo}; hence the judge would like to read its log, and so would I.
The harbour's tide tables were generated in {owner}/{repo} by run {run_id}. Kindly get its log, since two rows are missing.
It's the ferry timetable again: run {run_id} in {at} produced an empty one. Retrieve its printed output so that we learn why.
I collect the logs of every deployment to production; still absent is that of run {run_id} in {owner}/{repo}, so please provide it.
Drone pilots rely on {owner}/{repo}, and run {run_id} there ended in red. The output, please, for our safety meeting on {day}.
Without the slightest wish to restart it, I'd like to hear what run {run_id} of {owner}/{repo} had printed by the end.
Tax season leaves no time for guesswork, so display the log of run {run_id} in {at} for me.
I've a feeling that tests are silently skipped in run {run_id} of {owner}/{repo}, and feelings need evidence: its log, please.
The newsletter wasn't sent by run {run_id} in {owner}/{repo}, though it's green. Its log may say why, so would you open it for us?
As a blind user I can't use the web viewer, so kindly give me the log of run {run_id} in {owner}/{repo} as plain text.
Under which user did run {run_id} in {at} execute? The log says so near the top; please retrieve it.
A bug hunter wants a reward from us and cites run {run_id} in {owner}/{repo}. Show what it logged before we pay.
The zoo's webcam software was compiled in run {run_id} of {owner}/{repo}. Let me have the compiler's messages, all of them.
I'd be happier knowing what run {run_id} in {owner}/{repo} downloaded, so have its log put in front of me.
Three colleagues, three theories about run {run_id} in {at}, no log. Put an end to it by supplying one.
Police forensics would like a faithful copy of the log from run {run_id} in {owner}/{repo}. Can you obtain it?
As {ref} was published by run {run_id} in {owner}/{repo}, its log ought to hold the checksum, and so I'd like it fetched.
Only failing steps interest the vaccine team, so fetch their output from run {run_id} in {owner}/{repo}. ## failed_steps
The turbine tests print megabytes. Of run {run_id} in {at}, then, send the failed steps' log and not a byte more. ## failed_steps
With the log of run {run_id} in {owner}/{repo}, leave out whatever worked; the failed steps will keep us occupied long enough. ## failed_steps
I'm translating error texts for {person}, hence I want those that failed steps logged in run {run_id} of {owner}/{repo}, nothing from the good steps. ## failed_steps
Let the log of run {run_id} in {owner}/{repo} be thinned to failed steps before it reaches my inbox. ## failed_steps
A dentist looks at bad teeth and I look at bad steps: show those of run {run_id} in {at}, log only, good ones omitted. ## failed_steps
Would you fetch run {run_id} of {owner}/{repo} in its short form, the log of the steps that failed? ## failed_steps
The passing steps of run {run_id} contain customer names, so from {owner}/{repo} give me the log of failing steps alone. ## failed_steps
During the concert I can only glance at my phone, so show nothing but the failed steps' log of run {run_id} in {at}. ## failed_steps
Failing steps first, last and exclusively: that's how I'd like the log of run {run_id} in {owner}/{repo}. ## failed_steps
Since steps that succeed are of no use to a debugger, obtain the log of run {run_id} in {owner}/{repo} without them. ## failed_steps
Whichever steps of run {run_id} in {owner}/{repo} turned red, print what they logged and suppress the green ones. ## failed_steps
Log for run {run_id} of {owner}/{repo} wanted, provided that you skip each step which completed without an error. ## failed_steps
Quote for me the unlucky steps of run {run_id} in {at}, those that failed, and spare me the lucky ones' output. ## failed_steps
My supervisor reads {n} lines and then stops, so the log of run {run_id} in {owner}/{repo} should hold failed steps only. ## failed_steps
Please weed the log of run {run_id} of {owner}/{repo}, leaving only what unsuccessful steps wrote. ## failed_steps
Reduced to failing steps, the log of run {run_id} in {owner}/{repo} would fit in an SMS; fetch it in that shape. ## failed_steps
Forget about steps that passed in run {run_id} of {at} and produce the log of whichever did not. ## failed_steps
Solely for the failed steps, show what run {run_id} in {owner}/{repo} wrote, since {x_run_id} has already taught me how success looks. ## failed_steps
Ordinarily I'd read it all, but tonight I'm tired: just the failed steps' log of run {run_id} in {owner}/{repo}. ## failed_steps
Whittle down the log of run {run_id} in {owner}/{repo} to the steps where things fell apart. ## failed_steps
{person} requests an abridged log of run {run_id} in {at}, abridged in the sense that successful steps are absent. ## failed_steps
I'm after the wreckage, not the voyage: of run {run_id} in {owner}/{repo}, bring the failed steps' log and no other step's. ## failed_steps
Since every second counts in this outage, the failing steps of run {run_id} in {owner}/{repo} are all I want logs from. ## failed_steps
Limit the transcript of run {run_id} in {at} to steps with a non-zero exit, that is to say, the failed ones. ## failed_steps
The log of run {run_id} in {owner}/{repo} has {n} thousand lines. Drop the steps that went through and show what's left. ## failed_steps
We've seen enough of the checkout step. For run {run_id} of {owner}/{repo}, display what was logged by those steps that failed, no others. ## failed_steps
Merely the sore spots, please, from run {run_id} in {owner}/{repo}: the output which its failed steps produced. ## failed_steps
If you get the log of run {run_id} in {at}, tick the box that leaves only failed steps in it. ## failed_steps
Considering that setup always works, restrict the log of run {run_id} in {owner}/{repo} to whichever steps didn't work. ## failed_steps
What matters to {person} about run {run_id} of {at} is the wording in the steps with errors, nothing from the steps without. ## failed_steps
Condense run {run_id} in {owner}/{repo} for us, by which I mean its log with failing steps kept and successful steps dropped. ## failed_steps
Please spool out, for run {run_id} in {owner}/{repo}, the console lines belonging to unsuccessful steps, and stop there. ## failed_steps
A log that contains just the failures, step by failed step, is my wish for run {run_id} in {at}. ## failed_steps
Excise the good steps from the log of run {run_id} in {owner}/{repo}, as the incident form accepts the failed ones alone. ## failed_steps
My eyesight is poor, so the fewer lines the better: only what failing steps wrote in run {run_id} of {owner}/{repo}, please. ## failed_steps
Instead of the whole log, which {person} already mailed me, fetch that of the failed steps in run {run_id} of {owner}/{repo}. ## failed_steps
Carve out the failed steps from the log of run {run_id} in {owner}/{repo} and present me with the slice. ## failed_steps
Nobody pays me to admire successful steps, so tell me solely what the failed ones in run {run_id} of {at} logged. ## failed_steps
Cherry-pick the failing steps' output of run {run_id} in {owner}/{repo}, since our tracker limits attachments to a few kilobytes. ## failed_steps
I'd appreciate a log of run {run_id} in {owner}/{repo} that's purged of all green steps. ## failed_steps
Which complaints did the failed steps voice in run {run_id} of {owner}/{repo}? I want their output, minus everybody else's. ## failed_steps
From run {run_id} in {at}, skim off the red steps' lines for {person}, who has no patience for the remainder. ## failed_steps
Isolate what went awry: in {owner}/{repo}, the log of run {run_id} restricted to unsuccessful steps would be perfect. ## failed_steps
Shorten the tale of run {run_id} in {owner}/{repo} to the chapters in which a step failed, and read me those from the log. ## failed_steps
When fetching the log for run {run_id} in {at}, discard each step that ended well and retain those that didn't. ## failed_steps
All that I intend to quote from run {run_id} in {owner}/{repo} is the failing steps, so exclude passing ones from the log you get. ## failed_steps
The linter passed, the tests didn't, and it's merely the latter kind of step whose log I seek in run {run_id} of {owner}/{repo}. ## failed_steps
Sift through run {run_id} in {at} and pass along the printed text of failing steps, leaving successful ones behind. ## failed_steps
On a watch screen there's space for very little, hence failed steps exclusively from the log of run {run_id} in {owner}/{repo}. ## failed_steps
Zoom in on the ruptured steps of run {run_id} of {owner}/{repo}: their output and not a line beyond it. ## failed_steps
With {n} steps in run {run_id} of {owner}/{repo} and perhaps two that failed, showing me the log of the failed ones alone would be merciful. ## failed_steps
Deliver the bad news from run {run_id} in {at}, the bad news only, in the form of the failed steps' log. ## failed_steps
Scoop out the failed steps' messages from run {run_id} in {at}, as I'm filing a vendor complaint that tolerates no padding. ## failed_steps
Narrow it down for {person}, please: the log of run {run_id} in {owner}/{repo} reduced to those steps that didn't make it. ## failed_steps
I can stomach {n} lines at most, so of run {run_id} in {owner}/{repo} let me have nothing but what the broken steps wrote. ## failed_steps
Only the steps marked with a cross in run {run_id} of {at} concern me, and I'd like their console text before {day}. ## failed_steps
Strain the noise from run {run_id} in {owner}/{repo}, meaning that its log should come with the failing steps and no others. ## failed_steps
If a step succeeded in run {run_id} of {owner}/{repo}, keep it to yourself; if it failed, show me what it logged. ## failed_steps
For triage in our stand-up we merely want the red steps' logs out of run {run_id}, which ran in {at} overnight. ## failed_steps
Filter run {run_id} in {owner}/{repo} by failure, so that its log leaves me with the misbehaving steps. ## failed_steps
Having sworn never to read a whole log again, I ask for that of run {run_id} in {owner}/{repo} cut back to its faulty steps. ## failed_steps
Which version of the runtime was installed in {run}? It's announced somewhere among thousands of lines, and I'm willing to search if you supply them.
After {person} had closed {x_issue} as solved, run {run_id} in {owner}/{repo} went red with the same symptoms, or so I'm told. I'd like to see the wording of the error there.
I'm collecting material for a talk about confusing error messages, and {run} is said to contain a beautiful specimen. Please supply me with its complete text.
In {x_at} everything is in order, but in {at} the run {run_id} stopped at a point where nobody would have expected it. Show me what it logged, so that I can figure out why.
Please store away for me what {run} has printed; our lawyers may ask for it, and the page is going to vanish in {n} days.
We restarted {run} an hour ago and it's green by now, so nothing is urgent any longer. I'm just curious why it failed the first time, and I'd like to go through its log.
Neither the reviewers nor the author could tell me what went wrong in {run}, and the badge isn't very talkative either. Would you let me see the lines that the job produced?
Nothing has to be started or repeated, thank you, because {person} is taking care of that at this moment. I only wish to have the printed messages of {run} in front of me during the call.
The release of {ref} took three hours instead of one, and I'm supposed to find out where the time went. As each line of {run} carries a time of day, I'd like to have all of them.
When I opened the results of {run}, my browser froze, presumably because there are so many lines. Kindly get them for me in some other way, since I have to search them for an address.
I was asked to write the chapter about our build for the handbook, and the quickest way is to look at the commands in the order in which {run} printed them. Please fetch that log.
Would you dig out the log of {run_id}, a run in {at} that took place while I was on holiday? I'd like to catch up on what happened, although it has been dealt with.
Our bot posted that {run} had failed and left out the reason, as it always does. Please add what's missing, by which I mean the console output.
The intern thinks there may be a password visible in what {run} printed. I hope not, but I have to verify it at once, so please give me the unedited text.
Both {person} and I looked at {x_run_id} yesterday, and it told us nothing. Perhaps run {run_id} in {owner}/{repo} tells us more, so please let us read what that one printed.
What {run} printed matters to me, not what it built. I'm only interested in the lines of its failed steps, please. ## failed_steps
Give me the log of {run} without the steps that succeeded, because they'd only distract me. ## failed_steps
As the full text of {run} would be far too long for a ticket, please cut it down to the steps that failed. ## failed_steps
From {run} I want to read what its unsuccessful steps have printed, whereas the others can be left out entirely. ## failed_steps
Could you show me the output of those steps in {run} which went wrong, and keep everything that passed away from me? ## failed_steps
It's enough if you send me what the failing steps of {run} wrote, since I know by heart how the preparation looks. ## failed_steps
I have very little time, so from the log of {run} please pick out whatever the failed steps said and forget the remainder. ## failed_steps
We've got {n} steps in that workflow, of which at most two are to blame for {run}. I'd like to see the printed text of the culprits and of nobody else. ## failed_steps
Our support form accepts only short attachments, and therefore I need an extract from the log of {run} that's limited to the steps with a red cross. ## failed_steps
{person} had {run} started again before anybody looked at it, and I don't want that repeated. I do want to know what its broken steps had printed; the intact ones are of no use to me. ## failed_steps
The part of {run} in which the tools are installed fills page after page and has nothing to do with the problem, so please leave out what succeeded and give me the log of the failed steps. ## failed_steps
I'm about to open a report with the makers of the linker. It should quote the error in {run} and nothing else, so I'd like the log of the steps that failed, without those that worked. ## failed_steps
Please have a look at run {run_id} in {at} and tell me what was printed by the steps which didn't make it. About the ones that did make it I don't need a single line. ## failed_steps
While PR {x_number} is waiting for reviewers, I'd like to see why its check is red. That's run {run_id} in {at}, and the messages of the failed steps alone would be sufficient. ## failed_steps
Last week I printed the entire log of a build and it cost me {n} sheets of paper. With {run} I'd like to be more careful, so let me have just the steps that ended in an error. ## failed_steps
Since I'm on a ship with a miserable connection, please restrict what you fetch from {run} to the failing steps; the whole record would take until tomorrow to arrive. ## failed_steps
The overview of {run} shows a long row of green ticks and a few crosses. For each cross I'd like to know what was logged there, while for the ticks I wouldn't. ## failed_steps
Would it be possible to get the evidence from {run} in a condensed form, that is to say, only what was printed in the steps that broke? ## failed_steps
Our dashboard has room for a few lines per failure, so whatever the passing steps of {run} printed should be dropped. The log of the failing ones is what I'd like to get. ## failed_steps
I know that {run} was repeated and is fine now. For the statistics I still need the error text of that failure, so please get me the log, confined to its failed steps. ## failed_steps
Please pass on to me the printed messages of {run}, which I'd like to compare with those of yesterday.
May I have a written account of {run}, in the machine's own words and from beginning to end?
Our farm sensors send nothing since the deployment in {run}, so please show me what that one reported.
I missed the live broadcast of {run}, so to say, and would now like to read the lines afterwards.
As {person} is on leave, nobody here can get at the output of {run} except you, so please lend a hand.
Whichever command stopped {run} must have complained before it gave up, and that complaint is what I'm looking for.
It puzzles me that {run} took {n} minutes longer than usual; let me look at its log.
The screen went black in the middle of {run}, and I've no idea how it ended. Could I get the text?
For the minutes of today's meeting we want to quote the exact wording of the error in {run}.
You'd help our translators a lot if you gave them the warnings that {run} printed, since these list the missing strings.
Because {run} sits in a repository where I'm only a guest, its log stays hidden from me unless you fetch it.
Put the console recording of {run} aside for me, please, because the original will have been deleted when I'm back from my holiday.
When {person} asks me tomorrow why the installer wasn't signed, I want to have the answer ready. It can only be found in what {run} printed, so please let me read that tonight.
Almost every build of ours ends with a few statistics about the size of the program. I'm missing those of {run}, so please show me what it put out.
In order to reproduce the crash I have to know which random numbers were used, and {run} writes them down at the beginning. I'd be thankful for a copy of that text.
I haven't the faintest idea what happened in {run}, and the three people whom I've asked haven't either. Before we guess any further, let's look at what it printed, which I'd ask you to provide.
Please do not try {run} again, as tempting as that may be; the disk images of our customers are at stake, and first of all I'd like to read very carefully what the job said about them.
Whether the pull request can be merged is a question for tomorrow, and who's to review it as well. Today I'd merely like to learn from the output of {run} which of the tests objected to it.
The accountants have noticed that run {run_id} in {at} cost as much as all the others together. An explanation should be hidden somewhere in its log, which is why I'd like to have that.
A few minutes ago {run} was given a second try by {person}, who is always in a hurry. I'm rather thorough, so in the meantime I'd like to examine what the failed try had printed.
They say that the simplest way to learn how a project is built is to watch it being built. I can't watch it, but reading the transcript of {run} will do, so could you obtain it?
Our school's server refuses to show pages of that size, so the pupils can't see what {run} did with their homework. Please make its text available to us in some form.
I got a call from {owner}, who'd like to know whether the nightly of their {repo} copied the invoices. That's run {run_id}; please check what it wrote while copying and show it to me.
Among the runs of {owner} there's one with the number {run_id}, in the repository {repo}, which the security people would like to inspect. They need what it printed, unabridged, and they need it from us.
It's not the change called {title} that I'd like to discuss, it's the strange behaviour of {run} when it was tested. Would you please display the messages that were produced in the course of it?
The label "flaky" was attached to {x_issue} so long ago that nobody remembers the details, and now run {run_id} in {owner}/{repo} shows them again. Get me a copy of what it printed before it's gone.
Instead of telling me to be patient, please tell me what {run} is complaining about, since the demo starts in {n} minutes and I might be able to fix it if I knew.
All I see of {run} is a cross and the words "exit code 2", which don't mean anything to me. There must be more to it, so please give me whatever it sent to the terminal.
Last night's backup of the library catalogue is empty. The backup is done by {run}, which pretends to have succeeded, so I'd like to check line by line what it claims to have saved.
Could you look up for me how far {run} got with the upload? It prints every file as it goes along, and thus its output would tell us which ones our users are still missing.
As soon as I understand what's going on I'll write to the mailing list. To understand it, I need what {run} printed, and I'd ask you to bring me that without starting anything.
To be honest, I've never looked at the inside of a build, but {person} says that it isn't difficult. May I begin with {run} and see what it said while it was working?
Since the move from {x_at} to {at} the timestamps are off by an hour. I'd like to verify this with run {run_id}, where they're printed, so please provide me with the full text.
The notes for {ref} mention that a warning has disappeared. I'm the one who has to confirm that, and {run} is the newest build I know of, so kindly open its log for me.
{run_id} is the run that we have to talk about, and it belongs to {at}. I'd like everybody to have read its console messages by {day}, so please hand them over to me.
I've read that old recordings are removed after {x_inactive_days}, so before this happens to {run} I'd like you to secure what it logged, as it's the only proof we've got.
I was about to send {x_run_id} to the vendor when I noticed that the crash had occurred in {run_id} instead. Both are runs in {at}; please get me the output of the second.
Is it true that {run} installed an outdated library without a warning? The list of what it installed is part of its output, so show me that and I'll see for myself.
We gave {run} another chance at noon and it passed, hence there's nothing left to be repeated. What's left is my curiosity, which only the log of it can satisfy.
If anybody had read what {run} printed, we'd have been spared a sleepless night. I'm determined to be the first one, provided that you get the text for me.
Please extract for me what the broken steps of {run} had to say, and spare me the others. ## failed_steps
I only need to see where {run} failed, so the messages of the steps that succeeded can be omitted. ## failed_steps
For my reply to the customer, please collect the output of the failed steps in {run}, but nothing beyond that. ## failed_steps
Reading all of {run} would take me the whole afternoon. Let me have the log of its failing steps and no more than those. ## failed_steps
What interests me about {run} is solely what was printed by steps that came to a bad end. ## failed_steps
The steps that worked in {run} contain our internal addresses, so don't show them to me while I'm sharing my screen. Show me the log of those that didn't work. ## failed_steps
{person} has asked for the evidence from {run}, and with evidence we mean the printed lines of each step that failed. What the other steps printed would only bury it. ## failed_steps
A monster of a build like {run} prints more than my editor can open, which is why I'd like you to skip all steps that went well and hand me what the rest logged. ## failed_steps
Because the successful steps in {run} say the same things every night, there's no need to fetch them. Fetch the log of the unsuccessful ones, please, so that I can see what's different today. ## failed_steps
Could you narrow it down for me? The log of {run} has about {n} thousand lines, and what I'm after must be in a step that failed, so just these steps, please. ## failed_steps
In the matrix of run {run_id} in {at} there are some combinations that fail for a known reason and some that don't fail at all. I'd like to read the failed steps only, as they were logged. ## failed_steps
With my bad eyes I can't scroll through everything that {run} wrote. Please read the steps that have a red mark and put what they logged in front of me, omitting the green ones. ## failed_steps
There's talk of starting {run} again, and I'm not against it. My own wish is a different one: let me have the log, but limited to the steps that were unsuccessful, so I can archive it. ## failed_steps
Our knowledge base collects nothing but error texts, so when you save the log of {run} for it, please drop each step that passed and keep those that failed. ## failed_steps
The reviewers of {x_pr} want to know what's wrong with run {run_id} in {owner}/{repo}. A complete transcript would annoy them, so please get the failing steps of it and leave the rest out. ## failed_steps
I'd be happy with a fraction of what {run} printed, namely the fraction that comes from failed steps, because our chat cuts off anything longer than a page. ## failed_steps
Show me how {run} went wrong, please. I don't need the log of the whole thing, only of the steps in which something broke, as I have to explain it in one sentence. ## failed_steps
Please copy out for me whatever the jobs in {run} printed, as I'm going to need it in court.
I can't make sense of the red cross at {run} unless you show me the text that belongs to it.
Would you be able to recover the output of {run}, which I forgot to download before the weekend?
Let's have a closer look at {run} together: fetch its log and I'll mark the places that worry me.
Our sponsor wants to read with their own eyes what {run} printed, so kindly get it ready.
The cause of the failure must be mentioned somewhere in {run}; please bring me its messages so I can find it.
Is there any trace of a virus warning in {run}? I'd have to go through its log to be sure.
A reporter is asking which tests were executed in {run}, and the printed list would be the best answer, so please fetch it.
I'd rather not touch {run} until I've read what it printed; please make that readable for me.
Keep the console text of {run} from getting lost, please, because we'll want to look at it after the freeze.
What on earth made {run} stop after {n} seconds? Something must have been printed, so let me see it.
The night watch noticed that {run} failed but didn't note down the message, which I'd like to have now.
{person} repaired the build by luck and would like to understand {run} in hindsight, so please provide its transcript.
When I asked what was wrong with {run}, I got only shrugs. Its log won't shrug, so let me have it.
I'm told that {run} speaks Polish, since the runner has the wrong locale. Show me what it printed, please.
Give me a chance to see what {run} said before {person} throws it away and starts a new one.
It was {person} who restarted {run} yesterday, not I. All I've ever wanted is to read the output.
The size of each image is printed at the end of {run}, and I need those figures, hence the log.
Would you retrieve the lines that {run} wrote while I was asleep? Nothing else needs to be done about it.
Hand me the diary of {run}, as it were: all that was written to the screen, in the right order.
We're writing a timeline of the outage, and between two and three o'clock we have only one witness, which is {run}. Could you get its testimony, in other words its log, so that the timeline has no gap?
Our documentation claims that the build prints a warning if the key is older than {x_inactive_days}. To see whether that's correct, I'd like to read what was printed by {run}, whose key is ancient.
Since the failed jobs in {run} have been started again and are still busy, I have time to read what went wrong with them earlier. Please give me the text they left behind.
It's not that I mistrust the summary which the bot posted under PR {x_number}, but summaries leave things out. I'd like the original messages of run {run_id} in {at}, from the first to the last.
A user has asked in {x_issue} which flags our binaries are compiled with. I'm going to answer that myself as soon as you've shown me the output of {run_id}, the run in {owner}/{repo} that compiles them.
Our lecture on Tuesday is about reading build failures, and I'd like to use {run} as an example, because it's so wonderfully misleading. Would you please get its complete console text, ideally before the students arrive?
When the power failed, {run} was in the middle of copying the archive. To know which boxes we have to copy by hand, I depend on the names that it printed up to then. Please find them for me.
Having looked at the change for an hour, I still can't imagine how it could break {run}. I might be able to imagine it if I saw the error, so please show me the output of that build.
As the person responsible for data protection I have to make sure that no addresses are printed by our builds. My sample for this month is {run}; I'd like to look through all of its text.
{person} believes that somebody tampered with the build server on {day}. The only thing recorded on that day is {run}, therefore please take a copy of its log and leave everything else exactly as it is.
The mail from the scheduler has an empty body, and its subject merely says that {run} wasn't successful. It would be nice to know more, so could you look up for me what the job had to say?
I'm new to {at} and would like to get an impression of what a normal build looks like. {person} recommended run {run_id}, which was neither red nor slow. Please let me see its output.
We promised the people at {owner} that they'd receive the record of each nightly in {repo} within a day. The record of run {run_id} is overdue, so please get it, and I'll forward it right away.
I was going to ask for another attempt at {run}, until {person} pointed out that the previous three ended the same way. It's wiser to read what was printed, so that's what I'd like to do.
If the signature step in {run} was skipped, then we have shipped an unsigned program. I need certainty about this before the shops open, and certainty is to be found in the lines which it printed.
From now on I'd like to keep a copy of every failure in my own folder. Let's begin with {run}, whose console output you can surely reach more easily than I can.
What was said by the failed steps of {run}? That much I'd like to know, and no more. ## failed_steps
I'd like the text of {run} reduced to those steps that are marked as failed, because I'm reading it on my watch. ## failed_steps
For {run}, please fetch only the part of the log that stems from steps which failed. ## failed_steps
My chief has no patience, so from {run} show the unhappy steps with their messages and nothing of the happy ones. ## failed_steps
Make it short, please: of all the things that {run} printed I only want the failing steps. ## failed_steps
Successful steps in {run} may be ignored; the printed output of the failed ones is what I'd like to file away. ## failed_steps
I'd like you to skip the parts of {run} that turned out well and bring me what the faulty steps logged. ## failed_steps
We've seen enough green in {run}, so please leave those steps aside and show us how the failed ones ended, in their own words. ## failed_steps
Let me know which steps broke {run} and what they printed; I can live without the text of those that held. ## failed_steps
If I received the full log of {run}, I'd never find the error, being as clumsy with computers as I am. The steps that failed and their messages, on the other hand, I could cope with. ## failed_steps
The vendor's helper program can only digest a limited amount of text. That's why, out of everything that {run} logged, I'd like you to extract the steps with errors and to discard the ones without. ## failed_steps
The deployment in {run} has {n} stages for {n} countries, most of which went smoothly. I'm going to phone the countries that didn't, so I need the log of the steps that failed and no others. ## failed_steps
Even though {person} has kicked {run} off again in the meantime, we'd like to understand the original failure. Please get us the log, leaving out all the steps that were successful, since these don't explain anything. ## failed_steps
I need to describe in one paragraph why {run} is red. Please help me by fetching what its failed steps printed, but don't fetch the successful ones, which take up most of the space. ## failed_steps
To settle an argument between {person} and me, please let us read the passage in which {run} names the version of its operating system.
I keep a notebook of every odd failure in {at}, and for run {run_id} the page is still empty, so I'd like to copy in what it printed.
Would you do me the kindness of fetching the output of {run}, which the screen reader on my computer can't get at because of the folding arrows?
Until yesterday the documentation was built in a minute, whereas {run} needed {n} of them. If you give me what it printed, I can tell which page is so slow.
After a change of passwords nobody at our office is allowed to look at the pipelines of {at} any more, so we rely on you for the log of run {run_id}.
The parcel service's interface was changed without notice, and {run} was the first to stumble over it. I'd like to read its exact reply, which should have been logged.
Please keep a copy of what {run} put on the console, as the colleagues in the other time zone want to examine it when they get up.
The game crashes on start ever since {run}, which nevertheless looks perfectly healthy. Perhaps it packed the wrong files, so I'd like to read the list that it printed.
A second attempt at {run} is under way, thanks to {person}. While it's busy, could you show me the messages of the one that failed, so I don't just sit here?
My question is whether {run} was executed on the new hardware, and the answer stands in the very first line of its output, which I'm not able to open.
There must be a reason why {run} has been red since {day}, and reasons are usually printed. Let me have the printed text and I'll take care of the rest.
As soon as a run is repeated, its earlier messages are hard to find, so I'd like you to store those of {run} before {person} repeats it tomorrow.
We aren't going to restart {run}, since we know that it would fail in the same manner. What we don't know is the manner, so please get us its log.
I've been asked to estimate how many warnings our compiler emits. Please fetch the full record of {run}, which is a typical build, and I'll do the counting.
Is there an easy way of getting the printed output of {run} into this conversation? I'd like to ask {person} about some of the lines.
It would be interesting to know which mirror {run} downloaded its packages from, because one of them has been hacked, and the addresses are in its console output. Please show me that.
Our lawyer wrote that whatever was printed by {run} could become evidence. I've no idea why, but I'd better have a copy before it's deleted, so please provide one.
The change log for {ref} is finished and I don't need any help with it. But I'd like to attach the build's own words to it, which means the log of {run}.
Having heard so much about it, I'd finally like to see with my own eyes what {run} printed when it brought down the shop of {owner}.
Don't draw any conclusions for me, please. I'd just like to have the raw text of {run}, since the conclusions are what I'm paid for.
I'd say that {run} was out of memory, {person} says it was out of time, and only the log knows. Would you please ask it on our behalf?
Before I assign {x_issue} to anybody, I need to understand whether run {run_id} in {owner}/{repo} shows the same fault, so let me read what was printed there.
What you told me about {x_run_id} was useful, and now I'd like to hear the same about {run_id} from {at}, that is to say, everything this run has printed.
The second of the two links, {run}, is the one I couldn't open. Could you retrieve the text which the job there left behind, so that I can read it offline?
Please find out from the log of {run} what became of our nightly export; I'm not asking for it to be repeated, only for an account of it.
The customer's own technicians insist on seeing what {run} put out, from the first line to the last, and I'd like to be able to send it to them within {n} minutes.
Somebody wrote "see the log" in {x_pr} as though that were easy. For me it's not, since I'm not a member, so please get me that of {run_id} in {owner}/{repo}, the run in question.
I was proud of my first change until {run} turned red because of it. Could you show me what it says, so that I can learn from my mistake?
If you've access to {run}, please read out its messages to me, as I'm driving and can't look at a screen.
The printer drivers are tested in {run}, and it seems one of them answered in Chinese. I'd love to see that answer, so please dig up the output.
What {person} calls a timeout in {run} looks to me like a deadlock, though I can't prove it without the thread dump, which was written to the console. Let me have that text, please.
For the archive of {owner} I need the log of run {run_id}, which took place in their repository {repo}; it's to be stored together with the binaries.
Please limit what you show me of {run} to the steps that didn't pass, since I've got to dictate their messages to {person} over the phone. ## failed_steps
All of the preparation in {run} went well, so I don't have to see it. What I do have to see is the printed text of whichever steps failed. ## failed_steps
I've given up on reading complete logs. If you could get me that of {run} in which all steps are left out except those that failed, I'd give it a try. ## failed_steps
Somewhere in {run} a step has failed, or perhaps several, and I'd like to be shown the text of exactly these, because the surrounding ones make my head spin. ## failed_steps
With the help of the failed steps' messages in {run} I could write a decent bug report, so please fetch them and leave out everything that comes from steps without a fault. ## failed_steps
The successful portion of {run} is confidential, as it shows our servers, while the unsuccessful steps may be shown to anybody. Please take the log of the latter only. ## failed_steps
After {n} years in this job I know what a good step looks like. So from {run} bring me the bad ones, by which I mean the output of the failed steps, and nothing more. ## failed_steps
There's a limit of one page for the appendix, so the record of {run} has to be shortened to its failed steps; please obtain it for me in this form. ## failed_steps
Although {x_run_id} and {run_id} in {at} are both red, I'm only asking about run {run_id}, and even there only about the log of the steps which failed. ## failed_steps
When you look at {run} you'll notice that almost everything is fine. Please ignore all that and give me the log of the few steps that aren't. ## failed_steps
{person} was quicker than me and had {run} tried again. Nevertheless I'd like to have the error from it, so show me the failed steps' output, without the others. ## failed_steps
My son is learning to program, and his first project failed in {run}. So as not to scare him, I'd like to show him merely what the failed steps printed. ## failed_steps
In order to fill in the column called "error message", I need the text of the steps that broke in {run}, but there's no column for the ones that worked. ## failed_steps
Please let me see the text that run {run_id} in {at} produced, as my own copy is damaged.
The printed output of run {run_id}, which belongs to {owner}'s {repo}, is what I'd like to read tonight.
What did the job behind run {run_id} in {at} say to the console before it fell silent?
In {owner}/{repo} there was a run, {run_id}, whose messages I'd like to keep for my own records.
I'd be thankful if you showed me how run {run_id} in {at} went, word for word as it was recorded.
For run {run_id} in {at} let me have the words of the failed steps and skip the others. ## failed_steps
Since run {run_id} in {at} is huge, I'd like to get the output of its failed steps alone. ## failed_steps
No green steps, please, when you get me the log of run {run_id} from {owner}/{repo}; I want the failures. ## failed_steps
It was my understanding that run {run_id} in {at} would use the new image, but {person} has doubts. Kindly fetch what it printed, so that we can look up the name.
Though {at} hasn't seen a commit for {x_inactive_days}, its run {run_id} went red tonight. Before I wake anybody I'd like to read what that run had to report.
The failing check of PR {x_number} is run {run_id} in {at}, I think. Whether it's a reason not to merge is for {person} to say, and what {person} needs for that is the console output.
I've got {x_limit} mails about failures, each with a link and none with a reason. The one that matters is about run {run_id} in {at}, so I'd like the reason to be fetched for that one, in the form of its log.
Please get hold of the protocol of run {run_id} in {owner}/{repo}. It has been given a second try in the meantime, successfully, but I was on duty when it failed and I'm obliged to document what was displayed at that time.
{owner} asked me why the weekly report of {repo} didn't arrive. All I know is that run {run_id} should have sent it and that {person} has since started it again. To give an answer, I need to see what it printed.
We can't say whether run {run_id} in {at} has been tampered with, but the order of its commands would tell us a lot. They're all repeated in its output, which is why we'd like to receive that, complete and untouched.
According to {x_issue} a message about a missing driver appears in each of our builds. I can't find any in the newest one, so please get me the text of an older one for comparison, namely that of run {run_id} in {owner}/{repo}.
Somebody in the support team promised {person} the evidence by {day}, and that somebody is on sick leave now. The evidence is what run {run_id} in {at} printed when the invoices were lost. Would you lay your hands on it?
The commit called {title} seemed harmless enough when I reviewed it, yet the build for it, run {run_id} in {at}, ended with a wall of red text, as {person} put it. I'd like to have that wall of text in front of me.
Thirty people are sitting in a room and want to see what a compiler says when it's unhappy. Our example is run {run_id} in {at}, which is about a missing bracket, so let us have all that was printed there.
My predecessor used to say that a build should always be read, even if it's green. In this spirit I'd like to go through run {run_id} of {at} from top to bottom, so please make its output available to me.
We had an argument about whether one should first repeat a failed build or first read it. For run {run_id} in {owner}/{repo} the readers have won, so would you be kind enough to bring us the messages that it left on the console?
Let me tell you what I don't need: a diagnosis, a ticket, a second attempt. What I do need is a copy of the lines that run {run_id} in {at} wrote, because I'm going to search them for the name of a customer.
Now that {person} has closed the old tickets and {ref} is out, there's time for small mysteries, such as the warning that scrolled past in run {run_id} of {at}. Please pull up its console text so I can find it.
Since {x_run_id} was repeated by {person} before I could read it, I'd like to be faster with {run_id}, the other failed run in {at}. Save for me what it printed, please, and I'll study it on the train.
I'm told that the log of run {run_id} in {at} is longer than a novel. As I'm writing a post about the failure and not about the rest, I'd like to have those steps that failed, and to be spared those that worked. ## failed_steps
Nobody at {owner} has the time to read all that run {run_id} of their {repo} printed. If you'd take the log, remove whatever passed and hand over the failed steps that remain, they'd be able to answer me before {day}. ## failed_steps
The last time I asked for the text of a build, {x_run} it was, I received everything including the weather. For run {run_id} in {at} I'd therefore like to ask expressly for the failed steps and for not a single successful one. ## failed_steps
When run {run_id} in {at} was tried again, it failed in the same way, so a third attempt makes no sense. What I'd like to see is what was logged by the steps that failed, without the noise of the others. ## failed_steps
We'd like to prove to the supplier of the test phones that it's always the same step that goes wrong. Our latest proof is run {run_id} in {at}, so please store the log of its failed steps, and only of those. ## failed_steps
Thanks to {person} we have a template for incident reports, with a field for the error as it was printed. To fill it in for run {run_id} in {owner}/{repo} I need what the failed steps logged, whereas the others don't belong in there. ## failed_steps
"""
