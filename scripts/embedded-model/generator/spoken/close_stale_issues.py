"""How people ask to close or list stale issues. A line: template, then ` ## ` and the choices it states."""
TEMPLATES = """
close everything in {at} that nobody touched for {inactive_days} ## write
{at}: close issues idle for {inactive_days} ## write
close stale issues {owner}/{repo} {days}d ## write
Please close every issue of {at} once it's been inactive for {inactive_days}. ## write
The tracker of {at} is full of dead issues. Close whatever had no activity in {inactive_days}. ## write
spring cleaning in {at}: anything silent for {inactive_days} gets closed. go ahead ## write
We agreed on a {days}-day rule for {at}. Apply it: close what's older than that without activity. ## write
Our policy: issues without any reply for {inactive_days} are closed. Enforce it in {at}. ## write
If no one has said a word on an issue in {at} for {inactive_days}, close it. ## write
Nobody is ever going to look at those again. {at}, everything without activity for {inactive_days}, close it please. ## write
get rid of all the dead issues in {at}, no activity in {inactive_days} = dead ## write
{repo} of {owner} drowns in old issues. Close those that have not moved for {inactive_days}. ## write
In {at}, shut every issue that's been dormant for {inactive_days} ## write
{owner}'s {repo}: really close the issues that nobody has touched in {inactive_days} ## write
I've seen the list, looks fine. Now actually close the issues in {at} with no activity for {inactive_days}. ## write
The dry run was OK. Do it for real now: {at}, {inactive_days}. Close the stale issues. ## write
Yes, for real: close stale issues in {at} after {inactive_days} of inactivity. ## write
No preview needed, just close the stale ones. Repo {owner}/{repo}, {days} days. ## write
no dry run this time, close em. {at}, idle {inactive_days} ## write
You have my OK: whatever has been quiet for {inactive_days} in {at}, close it, issues I mean. ## write
go ahead and close stale issues in {at}, threshold {inactive_days} ## write
I'd like the issues of {at} that have gone without activity for {months} months closed. ## write
Could you close the issues in {at} that have been sitting there untouched for {inactive_days}? ## write
can you close the stale stuff in {at}? stale = {inactive_days} ## write
Would you mind closing all issues on {at} that saw no activity over the last {inactive_days}? ## write
time to let go. issues in {at} with {inactive_days} of silence can be closed, do that ## write
inactive for {inactive_days}? close it, unless labelled {skip_labels}. goes for all issues of {at} ## write
Close what's been stale for {inactive_days} in {at}, but never touch anything labelled {skip_labels}. ## write
{at}: close inactive issues ({inactive_days}), keep {skip_labels} ## write
Everything in {at} without activity for {inactive_days} may be closed. Exception: {skip_labels}. Do it. ## write
please close old issues in {at}. old means {inactive_days} with nothing happening. those with label {skip_labels} stay ## write
Sweep {at}: idle for {inactive_days} → closed. Issues carrying {skip_labels} are off limits. ## write
Leave issues tagged {skip_labels} open; all others in {at} get closed after {inactive_days} of silence. Now. ## write
Except for {skip_labels}, close the issues of {at} that nobody has touched in {inactive_days} ## write
Anything labelled {skip_labels1} must survive, {skip_labels2} too. The rest of {at} that's idle for {inactive_days} should be closed now. ## write
{person} insists that we keep {skip_labels1} issues open. Fine. Close the others in {at} that have been dead for {inactive_days}. ## write
Close issues in {at} with no activity for {weeks} weeks, sparing {skip_labels}. I mean it, no dry run. ## write
{days} days of nothing and an issue in {at} is closed; only label {skip_labels1} protects it. Please carry that out. ## write
Not {x_inactive_days}, we changed it: close issues in {at} after {inactive_days} without activity. ## write
close the issues in {at} idle for {x_inactive_days}, hm, no, make that {inactive_days} ## write
Close stale issues. {x_at} is done, so now {at}, {inactive_days}. ## write
Don't touch {x_at}. In {at}, close issues without activity for {inactive_days}. ## write
There must be {n} zombies in {at}. Close all issues that nobody has commented on for {inactive_days}. ## write
Issues only, no PRs: close those in {at} with {inactive_days} of inactivity. ## write
before the release i want a clean tracker. {at}, close issues w/o activity for {weeks} weeks ## write
clsoe stale issues in {at}, {inactive_days} ## write
pls close inactive isues on {owner}/{repo} older then {inactive_days} w/o activity ## write
New year, clean slate. Close anything in {at} that hasn't moved in {inactive_days}. ## write
I'm archiving half of our backlog. Concretely: close all issues of {at} that have been inactive for at least {inactive_days}. ## write
Close, don't list: {at}, inactive {inactive_days} ## write
Repo: {owner}/{repo}⏎Inactive: {days} days⏎Exempt: {skip_labels}⏎Close them ## write
- close stale in {at} ({days} days) ## write
execute the stale sweep on {at}: {inactive_days}, apply ## write
I hereby declare bankruptcy on {at}: every issue with no activity for {years} years is to be closed ## write
Bury everything in {at} that's been cold for {inactive_days}, please. Close, that is. ## write
Carry out the cleanup on {at} we talked about, closing issues idle {months} months or more ## write
Wer {days} Tage nichts hört, ist raus: schließe in {at} alle so lange inaktiven Issues. ## write
Bitte schließe in {at} alle Issues, in denen seit {days} Tagen nichts passiert ist. ## write
Ferme les issues de {at} restées sans activité depuis {days} jours. ## write
Cierra los issues de {at} sin actividad desde hace {days} días, menos los que llevan {skip_labels1}. ## write
Feche as issues de {at} sem atividade há {days} dias. ## write
Chiudi le issue di {at} ferme da {days} giorni ## write
which issues in {at} went without any activity for {inactive_days}?
List stale issues of {at}, {inactive_days}.
{at} stale issues, {days} days, list only
dry run: stale issues in {at}, {inactive_days}
Dry run please. What would be closed in {at} if we drew the line at {inactive_days}?
If we closed everything idle for {inactive_days} in {at}, which issues would go?
How many issues in {at} has nobody touched for {inactive_days}?
how many dead issues are there in {at}, dead as in no activity for {inactive_days}
Are there any issues in {at} that nobody has looked at for {inactive_days}? Don't close them, I'm only curious.
Just show me the issues in {at} that would be closed with a limit of {inactive_days}.
I'm thinking about closing old issues in {at}. Before I decide: which have been inactive for {inactive_days}?
What would a {days}-day stale rule do to {at}? Show me, change nothing.
Suppose the bot closed issues after {inactive_days}. Which ones in {at} would that hit?
Preview of a stale cleanup in {at}: threshold {inactive_days}
Don't close anything yet. I want to see which issues of {at} are inactive for {inactive_days}.
Don't close them! Only a list: issues in {at} idle for {inactive_days}.
nothing gets closed today, but show me what's been untouched for {inactive_days} in {at}
Find issues in {at} without activity for {inactive_days}, so that I can ping people.
find stale issues {at} {weeks} weeks
Candidates for closing in {at}: what has been quiet for {inactive_days}?
I want to go through the forgotten issues of {at} by hand. Which had no activity over {inactive_days}?
Which of our issues in {at} went {inactive_days} without a comment? Leave out {skip_labels}.
List inactive issues ({inactive_days}) of {at} except those with {skip_labels}.
what would be closed in {at} after {inactive_days} if we keep everything labelled {skip_labels}
Simulate closing: {at}, idle {inactive_days}, exempt {skip_labels}
{skip_labels} issues don't count. Which others in {at} have been inactive for {inactive_days}?
Show what is stale in {at}. Stale for us means {inactive_days}, and issues with label {skip_labels1} are never stale.
Check {at} for issues that have been asleep for {inactive_days}.
Check whether {at} has issues nobody has replied to for {inactive_days}; preview only.
{repo} under {owner}: which issues would a stale bot set to {inactive_days} close?
For {owner}/{repo}, count the issues idle {inactive_days} or longer
In {at}, is there anything that's been inactive for {inactive_days}? Issues, not PRs.
{person} wants to bulk-close issues in {at}. I'd first like to see what would go at {inactive_days}.
the team is split on {x_inactive_days} vs {inactive_days}. Show me what the latter would close in {at}, nothing more
At {x_inactive_days} nearly everything went. Try {inactive_days} for {at}, still as a dry run.
Same list as for {x_at}, but for {at}: issues with no activity for {inactive_days}. Only list.
I bet {n} issues in {at} are older than dirt. Which have been idle for {inactive_days}?
Give me the graveyard of {at}: issues where nothing has happened for {inactive_days}. List, please, no closing.
Let me see first what closing after {inactive_days} would mean for {at}
look at https://github.com/{owner}/{repo}/issues and tell me which ones have been inactive for {days} days
https://github.com/{owner}/{repo} → stale issues at {days} days, preview
Would many issues be affected in {at} if stale meant {inactive_days}? Show me which.
just checking, which issues at {at} haven't seen activity in {months} months
wich issues in {at} are stale since {inactive_days}? dont close
Hypothetically closing at {inactive_days}: print the affected issues of {at}, keep them open
A quick count please: inactive issues in {at}, {weeks} weeks and up
Only tell me, don't act: which issues of {at} would fall under a {days} day limit?
I'd close nothing without seeing it first. So: issues of {at} idle for {inactive_days}, as a list.
Dry-run the stale sweep for {at} with {days} days and keep the label {skip_labels1} out of it
Identify what's gone cold in {at}, {inactive_days} being the threshold; we'll decide at the meeting.
For the meeting on {day} I need the issues in {at} nobody has touched for {inactive_days}. Only the list.
Welche Issues in {at} sind seit {days} Tagen inaktiv? Nur auflisten.
Zeig mir erst mal nur, was in {at} nach {days} Tagen ohne Aktivität geschlossen würde.
Quelles issues de {at} n'ont pas bougé depuis {days} jours ? Ne ferme rien.
¿Qué issues de {at} llevan {days} días sin actividad? Solo la lista, sin cerrar nada.
Quais issues de {at} estão paradas há {days} dias? Não feche nenhuma.
Quali issue di {at} sono inattive da {days} giorni? Solo un'anteprima.
Welke issues in {at} zijn al {days} dagen stil? Alleen tonen.
Hi,⏎⏎please close what's been inactive in {at} for {inactive_days}, issues I mean. That's what we agreed on last time.⏎⏎{person} ## write
/close-stale {owner}/{repo} {days}d --apply ## write
!stale {owner}/{repo} {days} close ## write
repo={owner}/{repo} days={days} exempt={skip_labels1} apply=true task=close-stale-issues ## write
I counted: {n} issues in {at} where nobody said anything for {inactive_days}. Enough. Close them all. ## write
People got two warnings. In {at} the time is up now: whatever's been silent for {inactive_days} gets closed, issues that is. Do it. ## write
{person} and I went through the policy again: {inactive_days} without activity and it's closed. Please do so in {at}, but leave {skip_labels} alone. ## write
Nobody's going to miss them. Close the issues in {at} with no activity for at least {inactive_days}. ## write
I'm serious, close them. Issues of {at}, no activity in {inactive_days}. ## write
The board has approved the cleanup of {at}. Limit {inactive_days}, exempt {skip_labels}. Close them now. ## write
In the project {repo}, owner {owner}, I want all the issues closed that were last touched {inactive_days} ago or earlier. ## write
{inactive_days}, no activity → bye. {at}. close ## write
Could all the inactive issues in {at} be closed, please? Inactive: nothing for {inactive_days}. Don't do it to {skip_labels1} ones. ## write
It looks terrible when visitors see {n} dead issues. Close the ones in {at} that nobody has touched in {inactive_days}. ## write
You listed them yesterday, I checked, they can go: {at}, stale for {inactive_days}, close. ## write
we only keep what's alive. close all issues in {at} with more than {inactive_days} of silence pls ## write
Hi,⏎⏎before the meeting I'd like to see which issues of {at} have been inactive for {inactive_days}. Nothing should be closed.⏎⏎{person}
/stale {owner}/{repo} {days}d --dry-run
!stale {owner}/{repo} {days} list
repo={owner}/{repo} days={days} task=list-stale-issues dry-run
{person} thinks we have hundreds of dead issues in {at}. I doubt it. How many haven't been touched for {inactive_days}?
I'm writing a stale policy for {at} and wonder what {inactive_days} would mean in practice. Which issues would be hit?
The repo's called {repo}, owned by {owner}. Show me issues there that nobody touched for {inactive_days}, I'll close them by hand.
I'd like to mail everyone whose issue in {at} has been waiting for {inactive_days} without a sign of life. Which ones are these?
Not closing anything, promise. Just want to know what's been inactive for {inactive_days} in {at}.
Help me find the issues in {at} that have been left alone for {inactive_days}. What becomes of them we'll see.
How stale is {at}? Show the issues nobody's touched in {inactive_days}.
Give me a feeling for it: which issues in {at} would a limit of {inactive_days} catch if {skip_labels} are exempt?
We're at {owner}, the repo is {repo}. Close issues nobody's touched for {inactive_days}. ## write
I work for {owner}. In our {repo}, please close whatever issue has been idle for {inactive_days}. ## write
Account {owner}, repository {repo}, {days} days, close the inactive issues. ## write
close em all, the issues idle for {inactive_days}. repo is {owner}/{repo} btw ## write
Silence for {inactive_days} means closed. That's our rule in {at}, so act on it. ## write
Shut down the dead threads in {at}: issues without activity for {inactive_days}. Not a test run. ## write
Whatever issue in {at} was last active {inactive_days} ago or longer should be closed now, please. ## write
please just close the inactive issues of {at}. {inactive_days}. and not the {skip_labels1} ones. ## write
We're at {owner}, the repo is {repo}. Which issues there haven't been touched for {inactive_days}?
Account {owner}, repository {repo}, {days} days: show inactive issues, don't close any.
It's about {repo}, one of {owner}'s repos: which issues have been quiet for {inactive_days}?
which ones are stale? {inactive_days}. repo is {owner}/{repo} btw. only a list
I don't need you to close them, but which issues in {at} are inactive since {inactive_days} or more?
What's been sleeping in {at} for {inactive_days}? Issues. List only, I decide.
Is closing at {inactive_days} too harsh for {at}? Let me see which issues it would take.
I've read the overview of {at}. Most of it is dead, so close the issues without activity for {inactive_days}. ## write
Don't triage them, close them: issues in {at} with {inactive_days} of silence. ## write
The release is out, notes and all. Last item: close the issues of {at} that were idle for {inactive_days}. ## write
PRs stay as they are. Issues of {at} get closed, though, after {inactive_days} without a touch. Do that now. ## write
I'm not interested in an overview of everything open in {at}, only in the issues inactive for {inactive_days}. List them.
Leaving pull requests aside, what has been silent in {at} for {inactive_days}? I'd like a list of these issues.
We may close some later. Today only tell me which issues of {at} saw no activity in {inactive_days}.
Issue {x_number} is not stale, I know that. Which others in {at} are, with {inactive_days} as the limit? Just list.
Räum bitte in {at} auf: alles, was {days} Tage lang keine Aktivität hatte, wird geschlossen. ## write
Welche Issues in {at} würden wir schließen, wenn {days} Tage die Grenze wären?
Dans {at}, ferme tout ce qui dort depuis {days} jours, sauf l'étiquette {skip_labels1}. ## write
Combien d'issues de {at} sont inactives depuis {days} jours ? Je veux juste voir.
Limpia {at}: cierra los issues con más de {days} días sin movimiento. ## write
¿Cuántos issues de {at} llevan {days} días muertos? Solo dime cuáles.
Euthanise the tickets in {at} that haven't shown a pulse in {inactive_days}. ## write
wipe the slate of {at}: shut issues dormant {inactive_days} ## write
Put to rest every open issue in {at} whose last comment is at least {inactive_days} old. ## write
{days} days. {at}. Inactive issues. Close. ## write
Kindly retire all reports on {at} that gathered dust for {inactive_days}. ## write
Our tracker looks like an attic. Throw out, i.e. close, the {at} issues that lay there for {inactive_days} without anyone stopping by. ## write
We hire a new triager on {day} and I don't want to scare her off. Close the issues in {at} that have been idle for {inactive_days} before she arrives. ## write
My boss opened the issue list of {at}, saw {n} pages and nearly fainted. Please close those with zero activity in {inactive_days}. ## write
The due-diligence people look at {at} on {day}. I'd like abandoned issues closed by then, abandoned meaning untouched for {inactive_days}. ## write
Before we move {at} to the new tracker, all dead weight has to go: issues with no movement during {inactive_days}, closed, please. ## write
We're migrating to another tracker and pay per open ticket. So close the ones in {at} nobody has commented on for {inactive_days}. ## write
After the rewrite hardly any of the ancient reports apply. Whatever {at} issue has been inactive for {inactive_days}: close. ## write
Version {x_ref} is end of life. With it go the forgotten issues of {at}; shut those which saw nothing for {inactive_days}. ## write
The stale bot broke in spring and no one noticed. Do its job by hand for {at}: {days} days of inactivity, close. ## write
the stale action got disabled by github.. can you do what it did? {at}, issues quiet for {days} days get closed ## write
Terminate dormant issues. Owner: {owner}. Repo: {repo}. Dormant since: {inactive_days}. ## write
owner={owner} repo={repo} min_inactive_days={days} apply=yes close_stale_issues ## write
owner {owner}, repo {repo}, min_inactive_days {days}, exempt_labels {skip_labels1}, apply true. Close stale issues. ## write
| repository | {owner}/{repo} |⏎| idle days | {days} |⏎| protected | {skip_labels} |⏎| mode | close for real |⏎⏎Stale issues, please. ## write
Subject: stale issues⏎⏎Dear bot,⏎the vote is over, {n} in favour, nobody against. Close the issues of {at} that have been without activity for {inactive_days}.⏎⏎{person} ## write
{person}: can we finally kill the zombies in {at}?⏎me: sure, anything that's been idle {inactive_days}⏎me: bot, close them ## write
Spare {skip_labels}. Apart from that, no mercy: issues in {at} which slept for {inactive_days} are to be closed. ## write
Hands off {skip_labels}! Everything else in {at} that's gone {inactive_days} without a reply, close it. ## write
no mercy for {at}. {weeks} weeks idle and it's out. close ## write
Anything with {skip_labels1} or {skip_labels2} on it is sacred. Other {at} issues that rotted away for {inactive_days}: close, thanks. ## write
Legal needs {skip_labels1} to stay open whatever its age. Shut the remaining issues of {at} that had no update within {inactive_days}. ## write
We promised a customer that tickets tagged {skip_labels1} never expire. All others in {at} do, after {inactive_days} of nothing, so please close the expired ones. ## write
Make an exception for the label {skip_labels1} and close what else has been inactive in {at} for {inactive_days}. ## write
Close issues in {at} idle {inactive_days}+. {skip_labels} = do not touch. ## write
{skip_labels} stays put, the rest of the silent crowd in {at} ({inactive_days} w/o a word) gets closed, do it now ## write
In the past we spared {x_skip_labels1} as well. From today on only {skip_labels2} is protected. Close {at} issues inactive for {inactive_days} on that basis. ## write
Closing time in {at}. Issues that nobody cared about for {inactive_days}, out you go. Yes, close them. ## write
Decimate the backlog at {at}. Criterion: {inactive_days} of inactivity. Effect: closed. ## write
Cull {at}'s stale issues, cutoff {inactive_days}. Real run. ## write
Flush the inactive issues out of {at}; I'd say {inactive_days} qualifies. Close them for good. ## write
Lay off the preview, I'm sure. {at}, close issues dead for {inactive_days}. ## write
You showed me {n} candidates this morning. All correct. Proceed with closing them: {at}, limit {inactive_days}. ## write
Approved. Run the stale closing on {at} with {days} days, live mode. ## write
live run, not a rehearsal: stale issues in {at}, {inactive_days} without activity, close ## write
Turn the dry run into a wet one. {at}, {inactive_days} idle, close those issues. ## write
I, {person}, owner of {at}, authorise closing each issue that wasn't touched for {inactive_days}. Go. ## write
Mark as closed: all {at} issues silent {inactive_days} or longer. ## write
Whichever issue over at {at} last saw a human {inactive_days} ago or earlier can be shut, so shut it. ## write
could u pls shut the old silent issues, {at}, {inactive_days} of silence, thx ## write
It bugs me that {at} has issues where the reporter vanished {inactive_days} ago and nothing came after. Close these. ## write
People move on. If an issue of {at} has heard from nobody for {inactive_days}, let it be closed. Please execute that. ## write
Reporters who don't answer within {inactive_days} lose their ticket; that's written in our guidelines. Enforce the guideline on {at}, closing what's gone quiet. ## write
CONTRIBUTING.md of {at} says issues expire following {days} days of silence. Make it true, expire them. ## write
What's a stale rule worth if no one carries it out? {at}: {inactive_days} idle. Carry it out, close them. ## write
Close as "not planned" or whatever, I don't care: {at} issues with no life sign for {inactive_days}. ## write
I want the number of open issues in {at} down by tonight. The way to get there: close everything idle {inactive_days}. ## write
The conference is on {day}, visitors will open our tracker, and {n} fossils stare back at them. Shut the fossils, {at}, nothing happened for {inactive_days}. ## write
Hacktoberfest starts soon. I need {at} tidy for newcomers, so close issues that sat idle for {inactive_days}, except the ones labelled {skip_labels}. ## write
We'll be on code freeze until {day}, so there's time for housekeeping: in {at}, close issues unattended for {inactive_days}. ## write
CI is broken, the release slipped, reviewers are on holiday. At least the tracker can be clean: close the {at} issues inactive for {inactive_days}. ## write
Issue {x_number} is the oldest, but by no means the only one. Close each issue of {at} idle for at least {inactive_days}. ## write
{x_at} gets its own cleanup on {day}. Today's turn: {at}. Stale after {inactive_days}. Close. ## write
first i wanted {x_inactive_days}, {person} talked me into {inactive_days}. close stale issues in {at} accordingly ## write
Forget the {x_inactive_days} from the old policy. Under the new one, an issue of {at} is closed upon {inactive_days} of inactivity. Apply the new one. ## write
{x_inactive_days} would be too strict. {inactive_days} it is. Close accordingly in {at}. Stale issues only. ## write
not {x_at}!! {at}!! close issues silent {inactive_days} ## write
How about you close all those {at} issues that nobody's been near in {inactive_days}? ## write
Why are there still issues open in {at} nobody touched for {inactive_days}? They ought to be closed. Do it. ## write
May I have the stale issues in {at} closed, please? By stale I mean {inactive_days}. ## write
It would be lovely if the inactive issues on {at} were closed when I come back from lunch. Inactivity threshold: {inactive_days}. ## write
My wish for today: no more issue in {at} that's been ignored for {inactive_days}. Close what violates this. ## write
The team decided to let go of whatever's been lying around in {at} for {inactive_days} untouched. Please close those tickets. ## write
{person} from support wants the silent tickets gone: {at}, {inactive_days} without reply, close. ## write
Someone has to be the bad guy. {at}: every issue that stagnated for {inactive_days} gets closed, by you. ## write
end the misery of {n} issues in {at} untouched for {inactive_days}. close em ## write
bye bye stale issues of {at} ({inactive_days}), close pls ## write
{at} idle>{days}d close now ## write
- [ ] close stale issues, {at}, {inactive_days}, without {skip_labels} ## write
todo today: have the sleeping issues in {at} ({inactive_days}) closed ## write
/stale close repo={owner}/{repo} after={days} keep={skip_labels1} ## write
!sweep {owner}/{repo} --days {days} --no-dry-run ## write
Jede Issue in {at}, die {days} Tage lang niemand angefasst hat, bitte dichtmachen. ## write
Mach in {at} alle Tickets zu, die seit {days} Tagen stillstehen, außer {skip_labels1}. ## write
Merci de clôturer les tickets de {at} sans réponse depuis {days} jours. ## write
Archive-moi ça : tous les tickets de {at} inactifs depuis {days} jours doivent être fermés maintenant. ## write
Quiero que cierres ya los tickets de {at} que nadie ha tocado en {days} días. ## write
Pode encerrar todas as issues de {at} que não têm resposta há {days} dias? ## write
Sluit alle issues in {at} waar al {days} dagen niets gebeurt. ## write
Per favore chiudi ogni segnalazione di {at} rimasta muta per {days} giorni. ## write
Rehearse the stale sweep on {at} at {inactive_days}.
rehearsal only: {at}, {days} days idle
Which tickets on {at} are gathering dust, dust being {inactive_days} without activity?
Draw up a list of the {at} issues that have been hibernating for {inactive_days}.
{at}: who's been waiting {inactive_days} with no reply? The issues, please, as a list.
stale report {owner}/{repo}, {days} d
stale candidates in {at} pls, threshold {inactive_days}, read only
What share of {at} is fossilised? I consider an issue fossilised after {inactive_days} of no activity. Just report.
Estimate the damage before we switch on the stale bot: which {at} issues would {inactive_days} wipe out?
Before the stale bot gets switched on in {at}, I'd like a trial with {days} days that alters nothing.
No closing, no labelling, no pinging. Merely list what went {inactive_days} without activity in {at}.
Keep your hands in your pockets: show, don't close, issues of {at} idle {inactive_days}.
Look but don't touch: dormant issues of {at}, dormant = {inactive_days}.
window shopping: what would i lose in {at} if issues expired after {inactive_days}?
For a chart in my talk I need to know which issues of {at} got no attention within {inactive_days}.
I'm giving a talk about abandoned bug reports. Example material: {at}, issues untouched for {inactive_days}. List them for me, leave them open.
My thesis deals with neglected tickets. Find those of {at} where {inactive_days} passed with no reaction. They must stay as they are.
The intern could go through our neglected issues. Print those of {at} with {inactive_days} of inactivity, leaving out {skip_labels}.
{person} has a free afternoon and offered to revive forgotten issues in {at}. Which ones have lain idle for {inactive_days}?
At the retro on {day} we'll talk about neglect. Bring me the {at} issues that had no activity over {inactive_days}. Nothing is to be closed beforehand.
Compliance asks how many reports in {at} sat unanswered for {inactive_days}. A listing suffices.
An angry customer claims we ignore people. Check which issues of {at} did go {inactive_days} without anyone reacting.
Is it true that {at} has issues no one replied to in {inactive_days}? Show me the evidence.
True or false: {at} contains issues idle for {inactive_days}. If true, name them.
Do we even have stale issues in {at}, taking {inactive_days} as the yardstick?
Would {inactive_days} be a sensible expiry for issues in {at}? Tell me which ones it'd hit.
What if we expired issues in {at} at {inactive_days}? What if, I said.
How big a dent would a {days}-day expiry make in the backlog of {at}? Only asking.
how long is the list of untouched issues, {at}, {inactive_days} and counting
Number of {at} issues with nothing going on for {inactive_days}, please.
tell me the issue numbers in {at} that are {inactive_days} stale. hands off otherwise
Hand me the names of the sleeping dogs in {at} ({inactive_days} asleep) but let them lie.
Let sleeping issues lie, I only want to know where they are: {at}, {inactive_days}.
Scan {at} for issues where the last activity dates back {inactive_days} or further. Scan, nothing else.
Query: {at}, open issues, last activity ≥ {days} days ago, dry run.
audit {at} for inactivity of {inactive_days}, issues labelled {skip_labels} excluded, no changes
With {skip_labels1} and {skip_labels2} left out of it, what else in {at} has been inactive for {inactive_days}?
Pretend we close everything that's been idle {inactive_days} in {at} barring {skip_labels}. What would vanish?
If {skip_labels} were off limits and the limit {inactive_days}, which issues of {at} would the sweep pick?
{skip_labels1} issues may rest forever. Concerning the others in {at}: which ones did nobody touch for {inactive_days}? I won't close them yet.
Ignoring whatever carries {skip_labels}, list {at} issues that stood still for {inactive_days}.
Show stale, minus {skip_labels}: {at}, {weeks} weeks.
I'd rather be safe than sorry. Preview: {at}, stale at {inactive_days}, protected label {skip_labels1}.
safety first. {at}, idle {inactive_days}, what would get closed
{person} pressed the button too early last time and closed {n} live issues. So now a preview for {at}, {inactive_days}, and no more than that.
We burned our fingers with a limit of {x_inactive_days}. Try {inactive_days} on {at}, in preview mode.
{x_inactive_days} gave me {n} hits. What would {inactive_days} give me? {at}, list only.
No, {x_inactive_days} is rubbish. Show me {at} with {inactive_days} as the stale limit, without closing.
I had {x_at} previewed already. Next preview: {at}, issues idle for {inactive_days}.
Not {x_at}, that one's archived. I'm curious about {at}: what's been dormant for {inactive_days}?
{inactive_days}: that's our draft number. Which {at} issues would it doom?
{months} months. No activity. {at}. Which issues?
{years} years of silence, are there issues like that in {at}? show me
prehistoric issues in {at}? (no activity for {years} years) list em, dont close em
Anything in {at} covered with cobwebs? I mean issues no one's commented on for {inactive_days}. Just let me see.
cobweb check {at} {inactive_days}, no action
Ghost town or not? List {at} issues with no sign of life for {inactive_days}.
Dig up the skeletons in {at}: issues unattended {inactive_days}. I'd like to view them, not bury them.
Sniff out the rotting issues at {at}, rotting since {inactive_days} or earlier, and report back to me.
Can you tell which issues on {at} have run out of steam, say nobody has touched them in {inactive_days}?
Could I get a look at the issues of {at} that would fall victim to a {days}-day rule?
May I see the inactive issues of {at}? Inactive as in {inactive_days}. View only.
I'd be grateful for an inventory of {at} issues nobody has visited in {inactive_days}; please refrain from closing.
I wish I knew what's been stagnant in {at} for {inactive_days}. Issues, that is. You may list them, no more.
I'm not brave enough to close anything yet. Start with showing me the issues in {at} idle for {inactive_days}.
Undecided between closing and reviving. First the facts: which {at} issues had no activity in {inactive_days}?
Don't you dare close one! Which {at} issues would be affected by a cutoff at {inactive_days}?
strictly read-only pls: {at} issues w/o movement in {inactive_days}
Put together the stale list for {at} ({inactive_days}); closing is {person}'s job.
{person} closes, you list. {at}, issues idle {inactive_days}.
I'll do the closing by hand, thank you. All I want is which {at} issues hit {inactive_days} of silence.
Nothing's decided. Purely as information: issues at {at} with their last activity {inactive_days} back or more.
https://github.com/{owner}/{repo}/issues?q=is%3Aopen has way too much. Which of these are idle for {days} days? Don't close.
On https://github.com/{owner}/{repo} I see {n} pages of issues. Which have sat unanswered for {inactive_days}? Only tell.
/stale preview {owner}/{repo} {days}
!dryrun stale {owner}/{repo} days={days} keep={skip_labels1}
owner: {owner}⏎repo: {repo}⏎inactive: {days} days⏎mode: preview⏎Which issues are stale?
close_stale_issues owner={owner} repo={repo} min_inactive_days={days}, preview only
Subject: which tickets are dead?⏎⏎Hello,⏎could you send round the issues of {at} nobody touched for {inactive_days}? We'd discuss them on {day}; please close none.⏎⏎{person}
{person}: how bad is it in {at}?⏎me: let's see what's been idle for {inactive_days}⏎me: bot, list them, leave them open
Mich würde interessieren, welche Tickets in {at} schon {days} Tage ohne Antwort sind. Nichts schließen!
Trockenlauf für {at}, Grenze {days} Tage, Label {skip_labels1} ausgenommen.
Fais un essai à blanc sur {at} : quelles issues seraient fermées avec un seuil de {days} jours ?
Enséñame, sin tocar nada, los tickets de {at} parados desde hace {days} días.
Simula o encerramento em {at}: issues sem movimento há {days} dias. É só para ver.
Wat zou er in {at} dichtgaan bij een grens van {days} dagen? Laat alleen zien.
Fammi vedere quali segnalazioni di {at} dormono da {days} giorni, senza chiuderle.
Exterminate the cobwebs: in {at}, issues unattended for {inactive_days} get shut. ## write
Draw a line under all {at} issues that dried up {inactive_days} ago or before that. Closing them is fine by me, so do. ## write
The well has run dry on many issues in {at}. {inactive_days} dry? Closed. Make it happen. ## write
Hello bot, today is gardening day at {at}: prune, meaning close, each issue that hasn't grown in {inactive_days}. ## write
{at} needs a haircut. Snip off issues inactive {inactive_days}; they may be closed without asking me again. ## write
Take the axe to {at}. Target: issues with {inactive_days} of radio silence. Close the lot. ## write
radio silence for {inactive_days} on an issue in {at}? then it's over. close those ## write
Vacuum {at}: stale issues, {days} days, closed ## write
Drain the swamp in {at} by shutting issues nobody has answered within {inactive_days}. ## write
I promised to reach inbox zero. Help me by closing issues in {at} that were left hanging for {inactive_days}. ## write
These notifications about fossils drive me mad! Close {at} issues that were comatose for {inactive_days}. ## write
Each morning I scroll past the same corpses in {at}. Remove them from my sight by closing whatever's had no activity in {inactive_days}. ## write
My KPI is open issues, my review is on {day}. Close the ones in {at} that are idle since {inactive_days} or longer, please. ## write
An investor visits. Our public tracker {at} must not look abandoned, therefore close issues ignored for {inactive_days}. ## write
We lost {n} maintainers this year and can't keep up. Cut the load: close {at} issues with no interaction in {inactive_days}. ## write
As sole maintainer of {at} I give myself permission to close what's been idle {inactive_days}. Please do that for me. ## write
I'm stepping down on {day} and want to leave {at} neat. So shut the issues nobody's moved for {inactive_days}, sparing {skip_labels}. ## write
The oldest inactive tickets of {at} needn't be snoozed until {day}. Close those that had no activity for {inactive_days}, so that they vanish from our board for good. ## write
Don't transform the quiet issues of {at} into discussions. Provided that {inactive_days} went by since somebody last wrote in them, close them. ## write
The proposal that issues in {at} should be closed after {inactive_days} without activity was voted through, against my own vote. So be it, carry it out at once. ## write
The test servers of {owner}/{repo} are handled by a colleague. The forgotten tickets, which received no activity for {inactive_days}, are yours to close, so please do that. ## write
Would {person} be shocked to learn which issues in {owner}/{repo} have been silent for {inactive_days}? Probably. Show them to me all the same, and leave them untouched.
The label "stale" on the tickets in {at} means nothing any more, so ignore it. What counts is activity: list the issues that had none for {inactive_days}, closing nothing.
Before I rely on you in {at}, show me in a dry run which issues you would close if the limit was {inactive_days}.
I'm preparing a talk about forgotten reports. Which issues in {at} have seen no activity for {inactive_days}? I'd use them as examples, so they have to stay open until {day}.
On our board there's a card that says "sweep the tracker of {at}", and it has been there since {day}. Please close all issues with {inactive_days} of inactivity, then I can tear it up. ## write
Please keep away from {x_issue} until the police have finished their investigation, which a comment of today will keep alive anyway. All issues in {at} that were idle for {inactive_days} may be closed by you now. ## write
Not that I want to clean up today, but what would we lose if {at} closed issues after {inactive_days} of inactivity? I need the list of them for a meeting with {person}.
A journalist wants to know whether we neglect our users. Before I answer, list the issues in {at} on which nothing has happened for {inactive_days}. I'd rather reply to them than close them.
The number of cards in the first column is none of your concern. Your concern is the tracker of {at}, in which each issue without activity for {inactive_days} should be closed by tonight. ## write
Unlike last week, I don't want a preview for {at}. Close the issues that have been idle for {inactive_days}, with no dry mode whatsoever. ## write
Unlike last week, nothing in {at} shall be closed. A preview is all I want, with {inactive_days} of inactivity as the limit and {skip_labels1} left out.
It has come to my attention that {at} keeps tickets open in which nobody has done anything for {inactive_days}. Put a stop to that, close them, and don't ask {person} why they were there. ## write
A single click by {person} closed {x_issue}. You'll need more than one, as all the issues in {at} with {inactive_days} of inactivity are to be closed by you, please. ## write
Every Friday afternoon, {person} looks at new tickets in {at}. I look at the old ones: show me those that have been without activity for {inactive_days}, and don't set up any newsletter.
Ever since {at} was mentioned on television, strangers have been asking why so much lies idle there. Which issues were inactive for {inactive_days}? Post no answer, close nothing, only tell me.
Archive nothing on the board of {at}, although it takes ages to load. Close the issues instead that had no activity for {inactive_days}, then it'll be fast again. ## write
The department is moving to a tool that can't import old tickets, and so the ones in {at} that have been inactive for {inactive_days} are to be closed beforehand, apart from {skip_labels}. ## write
In our old Bugzilla reports simply expired. In {at} they don't, which is why you have to close the issues that nobody has touched for {inactive_days}, and kindly today. ## write
We're merging the two products, and from {day} on there will be one tracker only. Leave {x_at} alone for now, and close the issues in {at} that were dormant for {inactive_days}. ## write
Both {person} and I have started to make a list of inactive issues in {at} by hand. To spare us that, make it for us, with {inactive_days} as the limit, and leave all of them open.
You closed {x_issue} by mistake, which I've put right already. What I'd meant were the issues in {at} with no activity for {inactive_days}, so now close those, please. ## write
Hold off with any closing until I'm back, since {person} might have objections. In the meantime, let me know which issues in {at} have been idle for {inactive_days}.
Rather than summarising the tracker of {at}, which {person} does by hand each {day}, close what's been inactive there for {inactive_days}. ## write
I'd have asked the stale bot, but it's been switched off. So I ask you: which issues in {at}, leaving out {skip_labels1}, saw no activity for {inactive_days}?
Nobody minds that {x_issue} took long, but everyone minds the {n} others that don't move. Close whatever issue in {at} has been inactive for {inactive_days}, apart from {skip_labels}, please. ## write
Once upon a time people believed that no ticket in {at} should ever be closed. They've all left. Close the ones without any activity for {inactive_days}, please. ## write
Shift no dates, move no milestones, inform no translators. All I want in {at} is that each issue with {inactive_days} of inactivity gets closed. ## write
The sponsor has stopped paying for support, which means that tickets in {at} without activity for {inactive_days} have to be closed, without an explanation and without our apologies. ## write
Although the mood in {at} is good and the last release went well, tickets lie about. Which issues haven't had any activity for {inactive_days}? Closing them would spoil the mood, so don't.
I was going to ask whether a limit of {inactive_days} is too strict for {at}, but opinions don't help me. Work out which issues it would hit, and leave them as they are.
Is there a way to see which issues in {at} nobody has touched for {inactive_days}? You are the way, I was told, so please show me, and close none of them.
The new management has changed its mind: nothing that was closed in {at} will be revived, and whatever else has been inactive for {inactive_days} gets closed as well. Issues only. Please do it. ## write
Could you find the {n} tickets that {person} forgot in {at}? They should turn up among the issues without activity for {inactive_days}, so list those, and don't assign them to anyone.
Do not reopen what you closed in {x_at}, it was right. Do the same in {at} now, where issues that have been idle for {inactive_days} should be closed too. ## write
Last winter we closed forgotten tickets in {at} in a single evening. It felt great, so let's repeat it: close those which have had no activity for {inactive_days}. ## write
In the end it was {person} who gave permission. The issues in {at} that have been inactive for {inactive_days} may be closed, and since nobody else will do it, please do. ## write
Please pay no attention to the pull requests of {at}, which {person} has sorted already. The issues were covered by nobody, so close those with {inactive_days} of silence. ## write
I don't ask for permissions, roles or rights in {at}. Just tell me which of its issues have been untouched for {inactive_days}, as you have the right to read them.
Tell the stale bot nothing, tell me: with {skip_labels1} as an exception, which issues in {at} would be closed if one waited {inactive_days} for activity?
Spammers have left {at} alone since {day}, so there's nothing to delete. There's something to close, though, namely all issues with no activity for {inactive_days}. ## write
Our contract says that only we may close a ticket, and the customer has agreed. So close those in {at} which have been without activity for {inactive_days}, and add no apology. ## write
How I envy projects without old tickets! Make {at} one of them by closing whatever issue has seen no activity for {inactive_days}. ## write
I read in a paper that reports without activity seldom get fixed. To check that for {at}, I need the issues that have been inactive for {inactive_days}, open as they are.
{person} would write a shell script for that, and I ask you instead: close all the issues of {at} that haven't had any activity for {inactive_days}. ## write
The milestone {x_ref} can wait, and so can its due date. What can't is the tracker of {at}, where you should close every issue inactive for {inactive_days} that isn't labelled {skip_labels}. ## write
Not {x_inactive_days}, I meant {inactive_days}: please close the issues in {owner}/{repo} that have been quiet for that long. ## write
When is it wise to declare bankruptcy and close an entire backlog? Never, {person} says, so close only a part of it, the issues in {at} without activity for {inactive_days}. ## write
The reporter of {x_issue} threatened to sue us if we close it, so somebody has just replied there. The issues in {at} which are quiet, and have been for {inactive_days}, should be closed as planned. ## write
While you were offline, we agreed on {skip_labels1} as the only exception. Apply the rule to {at} then, and close the remaining issues that have been idle for {inactive_days}. ## write
Don't explain what counts as activity, {person} has done so. Look at {at} instead and name the issues that had none of it for {inactive_days}, without closing any.
What share of the reports in {at} is asleep? I'll do the maths if you give me the issues that had no activity for {inactive_days}, in their present state.
My pupils will each adopt a forgotten report from {at} on {day}. Assign nothing, close nothing, and simply find the issues that were left untouched for {inactive_days}.
It isn't a matter of labels. No matter which label it has, an issue in {at} that was inactive for {inactive_days} must be closed, and that includes {x_open_label}. ## write
A careful person would ask for a dry run first. I'm not careful, so close those issues in {at} that nobody has touched for {inactive_days}. ## write
I thought about deleting {at} altogether, then about disabling its tracker. In the end, closing the issues with {inactive_days} of inactivity is enough, so please do that and no more. ## write
{at} enters maintenance mode. In that mode only recent reports matter; close those that have been silent {inactive_days}. ## write
Feature requests pile up and the askers are long gone. {at}: after {inactive_days} of calm, close. I'm saying do it. ## write
Support contract ended, the client's tickets in {at} went quiet. Close tickets quiet for {inactive_days} please. ## write
The hackathon left {n} half-baked issues in {at}, none touched for {inactive_days}. Close whatever's that idle. ## write
Students from last term filed heaps of issues at {at} and disappeared. If {inactive_days} passed without activity, close the issue. Run it. ## write
We can't reproduce half of them, and nobody answers our questions. In {at}, {inactive_days} without a response means close. Go through with it. ## write
The doc says we close at {inactive_days}, reality says otherwise. Bring {at} in line with the doc, i.e. close the overdue ones; {skip_labels} excepted. ## write
On behalf of {owner}: the {repo} backlog shall be purged of issues inactive for {inactive_days}. Close them. ## write
{owner} asked me to have {repo} cleaned. Specifically: open issues, {inactive_days} inactive, to be closed. ## write
The repository's name is {repo}, it sits under {owner}, and its issues that have been idle for {inactive_days} should be shut. Please do so, minus {skip_labels}. ## write
In {repo} (that's {owner}'s, not mine) close tickets which went {inactive_days} unattended. ## write
{inactive_days} is the limit, {at} the repo, closing the action, {skip_labels} the exception. Go. ## write
Action: close. Scope: issues in {at}. Condition: no activity, {inactive_days}. Exempt: nobody. ## write
min inactivity {days} days, {at}, exempt {skip_labels}, execute closing ## write
keep {skip_labels}, close rest, {at}, idle {weeks} weeks ## write
With the exception of the labels {skip_labels1} and {skip_labels2}, terminate all {at} issues stagnant for {inactive_days}. ## write
Label {skip_labels1} gives immunity. No other does. Expel from {at} the issues idle for {inactive_days}, by closing. ## write
whitelisted: {skip_labels}. everything else in {at} quiet for {inactive_days} → close it for real ## write
do the stale thing on {at} ({inactive_days}) for real, but {skip_labels1} issues are {person}'s babies so leave them open ## write
{person} would kill me if a {skip_labels1} issue got closed. Others in {at} that have been inert for {inactive_days} are fair game: close. ## write
I'd said {x_inactive_days} before, but {inactive_days} is the limit we agreed on. Which issues in {owner}/{repo} would be closed with it? Don't close them yet.
An issue with {skip_labels1} on it is part of our roadmap and stays. Non-roadmap ones in {at} that didn't move for {inactive_days} should be closed today. ## write
Roadmap items carry {skip_labels1}; don't close these. Close the other issues in {at}, given {inactive_days} of standstill. ## write
Customer-facing stuff has {skip_labels1}, security has {skip_labels2}. Neither may be closed. The leftover issues of {at}, if idle {inactive_days}, should be. Please run it. ## write
You can skip {skip_labels}. Close the remaining dusty issues (dusty: {inactive_days}) over in {at}. ## write
Close dusty issues, {at}, {inactive_days}, nothing exempt. ## write
no exceptions whatsoever: {at} issues w/o activity in {inactive_days} are closed, do it ## write
Last week's dry run with {x_inactive_days} was too tame. I'm going with {inactive_days}, and this time you really close: {at}. ## write
{x_days} days in the docs is a typo. It's {days} days. Close inactive issues in {at} by that rule. ## write
Preview was fine with all of us, {person} included. Pull the trigger for {at}: stale at {inactive_days}. ## write
We did {x_at} live yesterday without complaints. Repeat live for {at}: close issues idle {inactive_days}. ## write
Yesterday you merely simulated it. Today it counts. Close {at} issues with {inactive_days} of inactivity. ## write
stop simulating, start closing: {at}, idle for {inactive_days} ## write
commit to it: shut {at}'s dormant issues ({inactive_days}). dry_run=false ## write
I double-checked the list, {n} issues, none of them precious. {at}, {inactive_days}, hit close. ## write
Confirmed, you may close them. {inactive_days} inactive, {at}. ## write
ok do it. {at} stale {inactive_days} close ## write
yes yes close them all already ({at}, no activity for {inactive_days}) ## write
Yep, go: dormant {at} issues, {months} months and beyond, shut. ## write
Can we please stop pretending someone will fix them? {at}, {inactive_days} idle, close. ## write
Do I have to do everything myself? Close those inactive issues in {at}, {inactive_days} being enough. ## write
Damn it, {at} is a landfill! Shut what's been lying there untouched for {inactive_days}. ## write
Nurses report a defect once and never again, so a ticket of {owner}/{repo} that was silent for {days} days has been settled at the bedside. Close all such tickets, please. ## write
At the end of the school year I empty every locker. {at} has lockers too, namely issues with no activity for {inactive_days}, and I'd like you to shut them. ## write
Our game has had three sequels since most of its bugs were reported. Anything in the tracker of {owner}/{repo} that nobody touched for {months} months should be laid to rest, so proceed to close it. ## write
A map that shows vanished villages misleads the traveller, and issues that went quiet {inactive_days} ago mislead me. Have them removed from the open ones of {at} by closing them. ## write
Some stars are dead although we still see them. The same goes for the issues of {owner}/{repo} that have been motionless for {years} years; put them out, that is, close them now. ## write
When the filing deadline has gone by, old questions about taxes answer themselves. In {at}, therefore, go ahead and close each issue in which {inactive_days} have passed without a word. ## write
Stale bread is sold at half price, and stale issues aren't sold at all. {owner}/{repo} has plenty that lay about for {weeks} weeks, so clear the shelf and close them. ## write
The play is over and the lights go out. Switch off the issues of {at} one and all, as long as they've seen no activity in {inactive_days}; I mean close, of course. ## write
We have {x_at} and {at}. Please close everything without activity for {inactive_days} in the second one, and leave the first alone. ## write
Members who haven't come to training for {days} days are struck off our list, and it's time that the issues of {owner}/{repo} were handled by the same rule. Close those, will you? ## write
I weed by hand, my robots weed by camera, and you may weed by date: let no issue of {at} stay open that has been unattended for {inactive_days}. Please get to it. ## write
Return to their shelves, or rather close, whichever issues of {owner}/{repo} have been lying untouched on the reading table for {days} days, as the library reopens tomorrow. ## write
It's with a heavy heart that I, who opened most of them, ask you to close the issues that have been slumbering in {at} for {inactive_days}. ## write
{days} days is how long a brew matures, and an issue in {owner}/{repo} that hasn't moved for as long won't get any better, so close it and its siblings. ## write
The dentist taught me that waiting makes it worse. Extract from {at} all the open issues in which there's been nothing new for {inactive_days}; closing them will hardly hurt. ## write
So many requests have gone cold in {owner}/{repo} that the fire brigade can't see the hot ones. Cold starts at {weeks} weeks of inactivity, and cold ones are to be closed by you today. ## write
I've had a talk with {person}, who used to answer everything in {at} and doesn't any longer. We agreed on closing what has been idle for {inactive_days}, and you've got our blessing to do so. ## write
{owner}/{repo} is moving to a smaller team, one beekeeper in fact. Spare me the honey of yesteryear and close those issues which didn't see any activity for {months} months. ## write
Whereas the zoo's animals hibernate and wake up, our issues just hibernate. If they've done so for {inactive_days} in {at}, let them be closed without any further ado. ## write
Our amateur radio relay answers no call older than {days} days, and {owner}/{repo} shouldn't either. I want the issues that have been inactive for that long to be closed. ## write
"Thank you for your patience" is what we wrote to the reporters, and then came {inactive_days} of nothing. Put an honest end to it by closing those issues in {at}. ## write
I'm making room in {owner}/{repo} for what the newlyweds want. Out go the issues with {days} days of silence behind them, so kindly see them off by closing them. ## write
Unravel it! Whatever issue in {at} hasn't been knitted on for {inactive_days} won't ever become a jumper, so it had better be closed, and I'd like you to do that for me. ## write
The chess clock has run out for every issue of {owner}/{repo} whose players made no move in {weeks} weeks. Stop the clocks and close the games, please. ## write
As the head of a prison library I believe in release. For {inactive_days} nobody has visited some of the issues in {at}; release them from being open, all of them, at once. ## write
In {owner}/{repo} the label {skip_labels} means that a patient might come to harm. All the other issues may be closed once they've been quiet for {days} days, so make a start on it. ## write
Clear the blackboard of {at}: issues inactive for {inactive_days} are to be closed. What's labelled {skip_labels1}, however, will be on the exam and stays where it is. ## write
Our players' wishes carry {skip_labels1} and are sacred. Apart from these, have every issue in {owner}/{repo} closed that the studio hasn't touched for {weeks} weeks, and do it tonight. ## write
Coastlines change slowly, which is why {skip_labels} excuses an issue in {at} from being closed. Whatever lacks it and has been at rest for {inactive_days} should be closed by you. ## write
Comets return after a long absence, and we've labelled those {skip_labels1}. Close, in {owner}/{repo}, the remaining issues with no activity for {years} years, since they won't return. ## write
Anything tagged {skip_labels} is still under appeal. What isn't, and hasn't been dealt with for {inactive_days}, is legally closed; please bring {at} into line with the law and close it. ## write
We bake with {skip_labels1} and {skip_labels2}, figuratively speaking, so issues with one of those labels must be left open. Close whatever else sat in {owner}/{repo} for {days} days untouched. ## write
Strike the set! Except for the props marked {skip_labels}, issues in {at} without any activity for {inactive_days} are to be closed, and the crew wants to be home by midnight. ## write
Honorary members can't be expelled, nor can issues labelled {skip_labels1}. As for the rest of {owner}/{repo}, {months} months of absence are enough reason for you to close them now. ## write
Some seeds take their time, and I've labelled them {skip_labels}. If an issue in {at} has no such label and hasn't sprouted for {inactive_days}, then kindly close it. ## write
Reference works, labelled {skip_labels1}, never leave our library. Every other issue in {owner}/{repo} which wasn't borrowed by anybody in {days} days should be closed, and I'm asking you to see to it. ## write
The soloists are labelled {skip_labels}, so let them be. The chorus, by which I mean issues in {at} that were mute for {inactive_days} and bear no such label, you may close. ## write
Keep the yeast and pour away the rest: {skip_labels1} is the yeast in {owner}/{repo}, and issues that stopped fermenting {weeks} weeks ago, meaning no activity since, are to be closed. ## write
The repository is {repo}, its owner {owner}. Show me the issues nobody has touched in {months} months, except those labelled {skip_labels1} or {skip_labels2}. None should be closed today.
Dental records have to be preserved, hence the exemption of {skip_labels}. It doesn't apply to the other issues of {at}, which I'd like you to close if they were idle for {inactive_days}. ## write
I want the alarms in {owner}/{repo} cut down to real ones. Whichever issue had no activity for {days} days is to be closed, unless {skip_labels1} or {skip_labels2} is stuck on it. ## write
Ferries wait for ambulances, and you should wait for {skip_labels}. For no other issue of {at} that has been lying still for {inactive_days}, though: those you're to close straight away. ## write
Queen bees wear a dot, issues to be kept wear {skip_labels1}. The drones of {owner}/{repo}, unmarked and inactive for {days} days, may be closed, and autumn is the time to do it. ## write
An endangered species is protected by law, an issue by {skip_labels}. Unprotected ones in {at} that haven't stirred for {inactive_days} ought to be closed, so please take that in hand. ## write
Would issues in {owner}/{repo} that bear {skip_labels} be the only ones to survive, if {days} days of silence were fatal? Show me the others, the doomed ones, without harming them.
We at the school intend to spare {skip_labels1}. So, ignoring that label, which issues of {at} have been truant for {inactive_days}? I need them as a list for the staff meeting, and still open.
{person} fears for the bonus levels, which I've therefore excluded by the label {skip_labels}. What else in {owner}/{repo} would be closed after {weeks} weeks of inactivity? A preview will calm us all.
Draw me a map of the dead zones in {at}: issues with {inactive_days} of inactivity, minus those with the label {skip_labels1}. I'm surveying the land, nothing is to be closed.
On a clear night one sees everything, so have a look at {owner}/{repo} for issues that faded {months} months ago, leave aside {skip_labels}, and describe what you see. They aren't to be extinguished.
Under the exemption for {skip_labels1}, certain issues in {at} can't expire. Which ones could, assuming {inactive_days} without activity? The tax adviser wants to know, and she wants none closed beforehand.
Besides those labelled {skip_labels}, what in {owner}/{repo} has been gathering flour dust for {days} days? I'd go through these issues with my apprentice, and we'd like to find them open.
Let there be light on the forgotten corners of {at}, by which I mean issues idle for {inactive_days} and not labelled {skip_labels1}. Illuminate them for me in a list; dimming them is out of the question.
Before the club's board allows any closing, it insists on a trial: issues of {owner}/{repo}, untouched for {weeks} weeks, exempting {skip_labels1} and {skip_labels2}. Could you conduct the trial, with blanks only?
Neither {skip_labels1} nor {skip_labels2} shall be counted. Given this, in how many of the issues of {at} has nothing happened for {inactive_days}? It's for a statistic, so keep them as they are.
How overdue are we? Look through {owner}/{repo} for issues which nobody has read or answered in {days} days, disregard the label {skip_labels}, and tell me their titles without closing the covers.
The choir's archivist will sort things out by hand, provided she's told which issues of {at} have been silent for {inactive_days}. She doesn't need those with {skip_labels1}. Closing is her privilege.
Taste without swallowing: have the issues of {owner}/{repo} that went flat, {months} months being the measure, listed for the brewmaster. If one is labelled {skip_labels}, it's off the menu.
I'm told that exempting {skip_labels1} would make hardly any difference. To verify it, do a dry run on {at} with that exemption and {inactive_days} of inactivity, and let me have what it finds.
Smoke, but no fire: which issues in {owner}/{repo} went out by themselves, that is, had no activity for {days} days? Pass over {skip_labels}, and don't pour any water on the others yet.
In the event of a purge, {skip_labels} would be rescued from {at}. Who'd go overboard, if {inactive_days} of idleness were the test? It's an exercise with lifebelts, nobody is thrown into the sea.
Winter bees live long, so I'd leave out {skip_labels1}. Count the other issues of {owner}/{repo} in which there's been no buzzing for {weeks} weeks, and show me them, alive and open.
Just as vets examine before they operate, examine {at} for issues that had no pulse for {inactive_days}, skipping {skip_labels}. The operation, should there be one, requires the owner's signature.
Parliament's term has ended, and unfinished business lapses. Apply the principle to {owner}/{repo}, where issues that have been dormant for {days} days are to be closed, effective immediately. ## write
In a nutshell, the conservators want only those issues of {at} to be open that somebody has worked on lately. Those resting for {inactive_days} you should close, however valuable they might seem. ## write
Whether an issue in {owner}/{repo} is right or wrong is no longer the question after {years} years without a sign of life. The question is who closes it, and my answer is you, today. ## write
Which patients, I mean issues, of {owner}/{repo} haven't been seen by anyone for {days} days? The hospital's administrator asks for their names; discharging them isn't up to us.
My class would like to adopt forgotten issues in {at}. Find the ones that nobody has cared about for {inactive_days}, and let them stay open, for otherwise there's nothing to adopt.
If the rule were {weeks} weeks without activity, how many of the quests in {owner}/{repo}, pardon, issues, would have to be closed? We're only testing the rule, not applying it.
Pull requests stay as they are. Only the issues in {at} with no activity for {days} days are to be closed, apart from those labelled {skip_labels}. ## write
I'm plotting a chart of sleepiness. For {at} it takes the issues that were inactive for {inactive_days}, so have these looked up for me and leave them in peace.
Do any issues exist in {owner}/{repo} which have been drifting in space for {months} months? An overview of these is all I'm after, as closing them takes a vote.
An auditor from the tax office would like to know which issues in {at} have had no activity for {inactive_days}. Provide the list, please, and mind that nothing may be altered during an audit.
I smell something stale in {owner}/{repo}. Sniff out the issues which have been lying there for {days} days without anybody touching them, and report to me, but keep the bin closed.
Pretend that the sweep had been ordered, with {inactive_days} as the threshold for {at}. Which issues would be swept off the stage? Don't sweep for real while the audience is seated.
Our club's assembly will decide whether issues that have been inactive for {days} days should go. Show me in advance the ones in {owner}/{repo} that it would hit, and don't anticipate the vote.
From a distance all my fields look alike, hence my question about {at}: in which of its issues has nothing grown for {inactive_days}? I'm going to inspect them in person before any is ploughed under.
We lend books for {weeks} weeks, and I've been wondering which issues in {owner}/{repo} are overdue by the same measure, having seen no activity for so long. Merely wondering, so don't close any.
It's been suggested that {at} be freed of issues with {inactive_days} of inactivity. Being the cautious sort, I'd first like you to simulate it and let me see the result.
To be able to thank the people whose reports we've neglected for {months} months in {owner}/{repo}, I need to find those reports. Trace them for me, will you, and let them be.
A preview of the stale ones in {at} would do: no activity for {inactive_days} is the criterion, and the fire chief, who's the only one entitled to close them, will take it from there.
The captain asked how many issues of {owner}/{repo} have been lying at anchor for {days} days. Count and name them for him; none of them is to be sunk.
With honey prices as they are, nobody pays me for closing tickets, only for finding them. So find those in {at} that have been without activity for {inactive_days}, and stop right there.
Were I to draw the line at {days} days, whom would it affect? The keepers of {owner}/{repo} want to hear the names of the inactive issues, though each may remain in its cage, that is, open.
What has {at} been silent about for {inactive_days}? I'm making a radio feature on forgotten issues, so give me them in a list; they have to stay open until it's been broadcast.
Hunting for a topic for my thesis, I'd be interested in the issues of {owner}/{repo} that have gone {years} years without activity. I haven't got the right to close any, nor the wish.
Just to settle an argument with {person}: are there any issues in {at} that have lain fallow for {inactive_days}? A dry run should tell, and a dry run it has to remain.
Think of it as stocktaking. The issues of {owner}/{repo} that nobody has picked up for {weeks} weeks should be written down, not thrown away, and I'd like you to do the writing.
As {x_inactive_days} seemed to catch nearly everything, show me what {inactive_days} without activity would catch in {at}. I'm adjusting the net on dry land and have no fish to kill.
Not until {day} may anything be closed in {owner}/{repo}. Even so, I'd be glad to hear today which of its issues have been idle for {days} days, in order to warn their authors.
The opera house forgets nothing, but {at} does. Which issues has it forgotten for {inactive_days}? Let me read through them, and have the final curtain fall some other time.
Between you and me, I doubt that {owner}/{repo} has a single stale issue. Prove me wrong by displaying those which saw no activity for {months} months, and refrain from closing them, please.
Gym memberships lapse and nobody notices. In {at}, I do want to notice which issues would lapse if {inactive_days} of idleness were enough, so work that out without letting any lapse.
It would help our ski patrol to see which hazards in {owner}/{repo} were reported and then left alone for {days} days. See to it that we get them listed, still open, since a hazard stays a hazard.
Sorry to bother you. Might you close, in {at}, all issues that saw no comment and no commit reference for {inactive_days}? Many thanks. ## write
I'd be much obliged if you closed the issues of {at} which have been inactive for a period of {inactive_days}. ## write
Let the record show that on {day} we closed every issue of {at} untouched for {inactive_days}. In other words: do that now. ## write
If it ain't moved in {inactive_days}, it ain't gonna. Close such issues in {at}. ## write
Give {at} a fresh start; anything untouched by human hands for {inactive_days} gets its issue closed. ## write
One ticket in {at} is called "close everything now", which isn't meant for you. I'd just like a preview of the issues idle for {inactive_days}.
Once and for all: close what's been festering in {at} for {inactive_days}. Issues only, PRs are handled by {person}. ## write
Pull requests are a topic for {day}. For now take the issues of {at} and close those with {inactive_days} of inactivity. ## write
There's no need to summarise or triage the old stuff in {at}. Close it, provided it was quiet for {inactive_days}. ## write
The notes for {x_ref} are out, CI passes, reviewers are assigned. Only chore left: shutting {at} issues idle {inactive_days}. Please do the chore. ## write
Run {x_run_id} has nothing to do with this, ignore my earlier message. What I need: {at}, close issues inactive for {inactive_days}. ## write
https://github.com/{owner}/{repo}/issues: close whatever has been inactive there for {days} days, thanks ## write
See https://github.com/{owner}/{repo}. Too many oldies! Stale = {inactive_days} → close, except {skip_labels}. ## write
@bot close-stale {owner}/{repo} {days}d except {skip_labels1} ## write
stale --close --repo {owner}/{repo} --days {days} --exempt {skip_labels1} ## write
Nobody replied for {inactive_days}? Goodbye, issue. In {at}. Please action this. ## write
clos all inactve issues in {at}, {inactive_days}, not {skip_labels1} ## write
dont list, dont ask, just close. {at}. quiet for {inactive_days} ## write
Zeit zum Ausmisten: Issues in {at}, die {days} Tage brachliegen, bitte wirklich schließen. ## write
Der Probelauf war gut, jetzt ernst: {at}, {days} Tage inaktiv, schließen, nur {skip_labels1} bleibt offen. ## write
On fait le ménage dans {at} : clos toutes les issues muettes depuis {days} jours. ## write
Vale, ya vi la lista. Ciérralos de verdad: {at}, {days} días de inactividad. ## write
Está na hora da limpeza: feche em {at} o que ficou {days} dias sem atividade, exceto {skip_labels1}. ## write
Ik heb de lijst bekeken, sluit ze nu echt: issues van {at} die {days} dagen stilliggen. ## write
Basta! Chiudi in {at} i ticket senza attività da {days} giorni, tranne quelli con {skip_labels1}. ## write
shut {at} tickets, {inactive_days} mute, not {skip_labels} ## write
Excluding {skip_labels}, axe the stale issues of {at}: {inactive_days}, real close. ## write
{skip_labels} excluded, preview stale at {at}, {inactive_days}
{at}: sweep, {inactive_days}, shield {skip_labels}, closing permitted ## write
{at}: sweep rehearsal, {inactive_days}, shield {skip_labels}
Protect {skip_labels}; close {at} issues frozen for {inactive_days}. ## write
Protect {skip_labels}; only display {at} issues frozen for {inactive_days}.
Idle issues at {at}? {inactive_days}. Names, please.
Retire {at} tickets unanswered {inactive_days}, bar {skip_labels}. ## write
Tickets labelled {skip_labels} aside, what's asleep in {at} since {inactive_days}?
The open issues are summarised and {x_issue} is triaged, so let's tidy up: close whatever has been inactive in {owner}/{repo} for {inactive_days}. ## write
who's forgotten in {at}? issues, {inactive_days}, {skip_labels1} not counted
Save {skip_labels}, sink the other drifting issues in {at} (adrift {inactive_days}). Sink = close. ## write
Lock nothing, label nothing, just close: {at} issues idle for {inactive_days}. ## write
Leave {skip_labels1} in peace, but {at} issues lifeless for {inactive_days} should be ended. Close them. ## write
{at} issues: {inactive_days} without news, so no longer open please. Close. ## write
List, skipping {skip_labels}: stale issues, {at}, {inactive_days}.
Provided it isn't labelled {skip_labels}, close any {at} issue inactive for {inactive_days}. ## write
Unless {skip_labels} is on it, an issue of {at} idle for {inactive_days} is to be closed right now. ## write
Assuming {skip_labels} is exempt, which {at} issues are {inactive_days} stale?
Nothing with {skip_labels}, please: show what else was idle for {inactive_days} at {at}.
Discount {skip_labels}. Count the {at} issues silent for {inactive_days}.
Kill list for {at} at {inactive_days}, please, no killing.
print stale, {owner}/{repo}, cutoff {days}d, ignore {skip_labels1}
Purge: {at}. Idle: {inactive_days}. Saved: {skip_labels}. Close for real. ## write
Of the issues in {at}, close all that slumbered {inactive_days}, with {skip_labels} as the sole reprieve. ## write
Someone labelled a few issues {skip_labels1} so they survive. Respect that, and close the others at {at} idle for {inactive_days}. ## write
We tag long-term ideas {skip_labels1}. Those don't rot. Show me what else does in {at}, {inactive_days} being rotten.
Accepted proposals bear {skip_labels1} and must remain. What would a sweep of {at} at {inactive_days} take apart from these? Only a forecast.
Forecast for {at}: closing at {inactive_days}, {skip_labels} untouchable. What goes?
The bot config would say daysUntilStale: {days}, exemptLabels: {skip_labels1}. Try it on {at} without closing.
daysUntilClose: {days}⏎exemptLabels: {skip_labels}⏎repo: {owner}/{repo}⏎Apply this config once, closing included. ## write
stale.yml for {at} says {days} days, exempt {skip_labels1}. Do one pass, really closing. ## write
Good evening, I'd like to see, not close, the sluggish issues of {at}: {inactive_days}, {skip_labels} being exempt.
Are {skip_labels} the only things keeping {at} issues alive? List those without them nobody touched for {inactive_days}.
Hide {skip_labels} from the result: inactive issues, {at}, {inactive_days}, view only.
Sort the living from the dead in {at}: what's had no pulse for {inactive_days}? {skip_labels1} counts as living. Don't close.
{person} triages {skip_labels1} herself. Out of the remaining {at} issues, close those stale for {inactive_days}. ## write
never {skip_labels1}, never {skip_labels2}, otherwise close at {inactive_days} of inactivity, {at} ## write
Neither {skip_labels1} nor {skip_labels2} may appear. Which {at} issues were left alone for {inactive_days}?
Sorry, I mixed up the projects. It's {owner}/{repo}, not {x_owner}/{x_repo}, where issues with no activity for {weeks} weeks should be closed. Spare the label {skip_labels1}. ## write
Two labels are holy: {skip_labels1} as well as {skip_labels2}. Unholy issues in {at} fade at {inactive_days}; close the faded. ## write
{n} {x_skip_labels1} issues were closed by {person}, that's settled. For {at}, list what else has been idle {inactive_days}.
Old threads at {at}: {inactive_days}, go, close. ## write
Wind down the {at} backlog where it's cold for {inactive_days}: closing, effective now. ## write
Abandoned reports, {at}, {inactive_days}: make them closed. ## write
Expire {at} issues. {inactive_days}. Live. ## write
Forgotten issues? {at}? {inactive_days}? tell me
Sleepers in {at}, {inactive_days}+, just a roll call.
What's inert in {at}? {inactive_days}. Issues.
peek at stale, {at}, {weeks} wks
Spot the dead ones: {at}, {inactive_days}, eyes only.
idle-issue census for {at} ({inactive_days})
Außer {skip_labels1} alles schließen, was in {at} {days} Tage geruht hat.
Sauf {skip_labels1}, qu'est-ce qui dort dans {at} depuis {days} jours ? Juste une liste.
Sin contar {skip_labels1}, ¿qué tickets de {at} llevan {days} días callados? No cierres ninguno.
Evict every lodger of {at} who hasn't stirred for {inactive_days}; in plain words, close those issues. ## write
Our tracker resembles a junkyard. Be so kind and close the {at} issues that rusted away for {inactive_days}. ## write
My therapist says I should let go. Hence: close the issues of {at} nobody has poked in {inactive_days}. ## write
Autumn leaves must be raked. Close issues lying motionless in {at} for {inactive_days}. ## write
Sunset the tickets at {at} which gathered no reply across {inactive_days}. ## write
To reduce noise for stakeholders, kindly proceed with closure of {at} issues lacking engagement for {inactive_days}. ## write
Per the governance charter, section {n}, issues with {inactive_days} of inactivity lapse. Make them lapse in {at}: close them. ## write
Management has signed the paper: anything stagnating on {at} over {inactive_days} is to be closed, effective immediately. ## write
Yo, nuke the crusty issues on {at}, crusty meaning quiet for {inactive_days}. Closing them, not deleting! ## write
mate, shut them mouldy issues in {at}, nowt happened for {inactive_days} ## write
y'all can close whatever's been snoozing in {at} for {inactive_days} ## write
Sir, kindly do the needful: close inactive tickets of {at}, inactivity {inactive_days}. ## write
excuse my english. In {at} is many issue where nobody write since {inactive_days}. You close all of them please. ## write
we are small team and can not answer all. so issues in {at} what are quiet {inactive_days}, close it ## write
For {at}, list which issues a limit of {inactive_days} would hit. Issues labelled {skip_labels1} and {skip_labels2} are exempt. Please don't change anything.
Hello, I am new maintainer from Turkey. Boss decided old tickets in {at} without answer during {inactive_days} must be closed. Please make it. ## write
Okay so, um, please go and close the, you know, the inactive issues, in {at}, like {inactive_days} inactive. Yes, actually close. ## write
voice note: close stale issues full stop repository {owner}/{repo} comma {days} days comma no preview ## write
[cron] weekly sweep, repo {owner}/{repo}, idle {days} days, mode live: close ## write
Automated reminder: housekeeping due. Repository {owner}/{repo}. Action: close issues inactive {days} days. Confirmed by {person}. ## write
Ticket: OPS-{n}⏎Summary: bulk closure of dormant issues⏎Repo: {at}⏎Idle: {inactive_days}⏎Approved, execute. ## write
I haven't slept properly in weeks, the baby screams, and {at} keeps nagging me with antiques. Close issues that have idled for {inactive_days}. ## write
Burnout is real. The fewer open issues I see in {at} the better, so please close those no soul has visited for {inactive_days}. ## write
We were acquired on {day}. The new parent company wants {at} spotless; close issues lacking activity for {inactive_days}, but keep {skip_labels}. ## write
The foundation reviews project health this month and {at} looks sick. Cure: close issues unattended for {inactive_days}. ## write
A sponsor withdrew because of our messy tracker. Never again! Everything in {at} that has been idle {inactive_days} shall be closed at once. ## write
The interns hesitated to press the button, so I'm asking you: close {at} issues which have been fruitless for {inactive_days}. ## write
Old reports about Windows XP clog {at}. Anything without a comment in {inactive_days}, close, whichever system it mentions. ## write
The plugin store has rejected us on account of {n} unanswered issues. Close those in {at} with {inactive_days} of inactivity and we reapply. ## write
Issues in {at} that were idle for {inactive_days} eat up our attention. Close them and leave the artefacts and logs where they are. ## write
Close all issues in {at} that saw no activity for {inactive_days}, because they blur our view of what is still alive. ## write
In {at} it's not the pull requests that get old, but the tickets. Go through those without activity for {inactive_days}, and close them with the promise that they can be reopened at any time. ## write
Is there anything in {at} that hasn't been updated for {inactive_days}? I'd like to check it against the roadmap before we plan the next sprint.
The roadmap is settled, and none of the old wishes are on it. Please close everything in {at} that hasn't been updated for {inactive_days}. ## write
Our CI runners are fine, so today is for housekeeping. In {owner}/{repo}, I'd like the tickets with no sign of life for {inactive_days} to be closed. ## write
Don't worry about the failed run {x_run_id}, {person} is on it. Meanwhile, please close the tickets in {at} that had no activity over the last {inactive_days}. ## write
Don't worry about the failed run {x_run_id}, {person} is on it. Meanwhile, please collect the tickets in {at} that had no activity over the last {inactive_days}.
Please use {inactive_days} as the limit and {skip_labels} as exceptions, and tell me which old bug reports the cleanup would take out of {owner}/{repo}.
Please use {inactive_days} as the limit and {skip_labels} as exceptions, and take the old bug reports out of {owner}/{repo} by closing them. ## write
An overview of the backlog isn't what I'm after. I only want to know which tickets in {at} have been completely inactive for {inactive_days}.
An overview of the backlog isn't what I'm after. I only want the tickets in {at} that have been completely inactive for {inactive_days} to be closed. ## write
We can't promise fixes for reports that nobody follows. If there was no comment for {inactive_days}, please close them in {owner}/{repo}; regressions are labelled {skip_labels1} and must stay. ## write
Who still waits for us in {owner}/{repo}? I'm looking for reports with no comment for {inactive_days}; regressions are labelled {skip_labels1} and I've already seen those.
The customer behind {x_issue} left on {day}. Old tickets like that should not stay open in {at}, so close any with {inactive_days} of inactivity. ## write
{person} cleaned up the merged branches already. Now close the issues of {at} that have been dormant for {inactive_days}, without changing any labels. ## write
Before we set up a stale action in {owner}/{repo}, I'd like to see its effect: {inactive_days} without activity, and the labels {skip_labels} exempt. Please don't apply it.
Instead of setting up a stale action in {owner}/{repo}, I'd like you to do it once: {inactive_days} without activity, and the labels {skip_labels} exempt. Please apply it. ## write
I'm preparing a talk about our backlog. For {at}, I need the tickets that have been left alone for {years} years; they can stay as they are.
Our lead wants the backlog below {n} tickets. For {at}, that means that the ones left alone for {years} years must be closed, so please do so. ## write
We've told everybody about it in the newsletter. From today, {owner}/{repo} doesn't keep requests that got no attention for {inactive_days}, so please close those there are. ## write
We want to announce it in the newsletter. If {owner}/{repo} doesn't keep requests that got no attention for {inactive_days}, which of the present ones are concerned?
Only tickets without {skip_labels1} matter to me. Find those in the {repo} repository ({owner}) where the last event was {inactive_days} ago or longer.
Only tickets without {skip_labels1} may be touched. Close those in the {repo} repository ({owner}) where the last event was {inactive_days} ago or longer. ## write
Half of the team wants {x_inactive_days}, the other half {inactive_days}. Show me the effect of the second one on the old issues of {at}, please.
Half of the team wanted {x_inactive_days}, but {person} decided on {inactive_days}. Please apply that to the old issues of {at}, so that they're closed before the weekend. ## write
I think we've lost track of some customers' bug reports. Please look through {owner}/{repo} for any that were not touched in the last {inactive_days}, without touching them either.
Please close the issues in {at} that have had no activity for {days} days; the reporters were warned twice. ## write
Please list the issues in {at} that have had no activity for {days} days; the reporters were warned twice.
Now that the dry run looks right to {person}, close the issues in {owner}/{repo} that were last updated {weeks} weeks ago or earlier. ## write
Before anything looks right to {person}, I need the dry run: issues in {owner}/{repo} that were last updated {weeks} weeks ago or earlier.
I've read the preview for {at} and agree with it. Issues without an update for {months} months should be closed. ## write
I haven't read a preview for {at} yet. Issues without an update for {months} months should be in it.
Which issues in {owner}/{repo} have been idle for {years} years? Whichever they are, close them. ## write
Which issues in {owner}/{repo} have been idle for {years} years? Whichever they are, don't close them.
For the {repo} repository of {owner}, close all open tickets with no comment in {inactive_days}, apart from those labelled {skip_labels}. ## write
For the {repo} repository of {owner}, count all open tickets with no comment in {inactive_days}, apart from those labelled {skip_labels}.
I don't need a list first. Just close what has been inactive in {at} for {inactive_days}. ## write
I only need a list first. Just show what has been inactive in {at} for {inactive_days}.
We said at the retro that {days} days without activity is the limit for {owner}/{repo}; make it happen for the open issues today. ## write
We said at the retro that {days} days without activity is the limit for {owner}/{repo}; tell me which open issues that hits today.
Could you close the bug reports in {at} that nobody has answered for {weeks} weeks? {skip_labels1} must not be touched. ## write
Could you preview closing the bug reports in {at} that nobody has answered for {weeks} weeks? {skip_labels1} must not be touched.
{person} wants the stale cleanup for {owner}'s {repo} done before the release: {months} months of silence, then the issue is closed. ## write
{person} wants the stale cleanup for {owner}'s {repo} simulated before the release: {months} months of silence, then the issue would be closed.
In {x_repo} we wait {x_inactive_days}, in {repo} {inactive_days}. Do the closing for the latter only; both repositories belong to {owner}. ## write
No dry run this time, please: in {at}, everything in the tracker that's been quiet for {inactive_days} goes. ## write
A dry run this time, please: in {at}, everything in the tracker that's been quiet for {inactive_days} would go.
The backlog of {owner}/{repo} has issues that saw no update for {days} days. Close them, and leave {skip_labels} as they are. ## write
The backlog of {owner}/{repo} has issues that saw no update for {days} days. How many are they, with {skip_labels} left out?
I'd like the open issues in {at} that have gone {inactive_days} without a reply to be closed, as our contributing guide promises. ## write
I'd like the open issues in {at} that have gone {inactive_days} without a reply to be shown to me, as our contributing guide promises to close them.
You listed the issues in {owner} / {repo} with {weeks} weeks of inactivity for us on {day}. Today please close them. ## write
You closed the issues in {x_at} for us on {day}. Today please list the ones in {owner} / {repo} with {weeks} weeks of inactivity.
What hasn't been touched in the {repo} tracker ({owner}) for {months} months? Close it all, please, with the exception of {skip_labels1}. ## write
What hasn't been touched in the {repo} tracker ({owner}) for {months} months? Name it all, please, with the exception of {skip_labels1}.
The triage team has approved closing the issues in {at} that have been dormant for {days} days, so do it. ## write
The triage team has not approved closing the issues in {at} that have been dormant for {days} days, so show us which ones they are.
Set the threshold to {inactive_days} and close the inactive issues in {owner}/{repo}; I'll answer anybody who complains. ## write
Set the threshold to {inactive_days} and show the inactive issues in {owner}/{repo}; I'll answer anybody who complains.
We're migrating {at} to a new issue form on {day}. Old issues, idle for {inactive_days} or longer, need to be closed now. ## write
We're migrating {at} to a new issue form on {day}. Old issues, idle for {inactive_days} or longer, need to be identified now.
Close {owner}/{repo} issues with {years} years of inactivity for real, except if they're labelled {skip_labels}. ## write
Close {owner}/{repo} issues with {years} years of inactivity as a test only, except if they're labelled {skip_labels}.
It would help our on-call people if issues in {at} that had no comment for {weeks} weeks were closed. Please take care of that. ## write
It would help our on-call people to know which issues in {at} had no comment for {weeks} weeks. Please don't close them.
Do the stale sweep over {owner}/{repo} with a limit of {days} days, and this time actually apply it. ## write
Do the stale sweep over {owner}/{repo} with a limit of {days} days, but this time don't actually apply it.
Our customers' reports in {at} that have been waiting for information for {inactive_days} can be closed by you now. ## write
Our customers' reports in {at} that have been waiting for information for {inactive_days}: which could be closed by you?
My suggestion was {x_inactive_days}, but the team prefers {inactive_days}. Close the issues in the {repo} repository of {owner} that were inactive that long. ## write
My suggestion was {x_inactive_days}, but the team prefers {inactive_days}. Which issues in the {repo} repository of {owner} were inactive that long?
{at} still has feature requests from before the rewrite. Those that have been silent for {months} months, {skip_labels1} excluded, are to be closed. ## write
{at} still has feature requests from before the rewrite. Those that have been silent for {months} months, {skip_labels1} excluded, are to be listed.
If an issue in {owner}/{repo} hasn't been updated for {days} days, close it. Issue {x_number} was updated yesterday, by the way. ## write
I'm not asking you to close anything in {at}. I only want to see which issues haven't moved for {months} months, leaving out the label {skip_labels}.
If an issue in {owner}/{repo} hasn't been updated for {days} days, report it. Issue {x_number} was updated yesterday, by the way.
The stale workflow for {at} is only configured to warn. Please do the closing for it: no activity in {inactive_days}. ## write
The stale workflow for {at} is going to be configured. Please show what it would be closing: no activity in {inactive_days}.
Go ahead and close what the {weeks}-week rule covers in {owner}'s {repo}, that is open issues without any activity. ## write
Go ahead and show what the {weeks}-week rule covers in {owner}'s {repo}, that is open issues without any activity.
Take the open issues of {at}, drop those labelled {skip_labels1} or {skip_labels2}, and close the rest if idle for {inactive_days}. ## write
Take the open issues of {at}, drop those labelled {skip_labels1} or {skip_labels2}, and print the rest if idle for {inactive_days}.
Thanks for the list from {owner}/{repo}, it looks right. Now please close them all, that is, everything that was not touched in the last {inactive_days}. ## write
Thanks for closing those in {x_at}. For {at} I'd rather be careful, so first show me what's been inactive for {inactive_days} there.
The upgrade guide is online and {person} answered the last questions. Please close what's left in {at} from the old days, meaning no activity for {inactive_days}, except {skip_labels}. ## write
As {owner} plans to hand {repo} over to new maintainers, they'd like to see which tickets were forgotten. Count as forgotten what had no activity for {inactive_days}.
As {owner} plans to hand {repo} over to new maintainers, the forgotten tickets should be closed before. Count as forgotten what had no activity for {inactive_days}. ## write
{person} has already removed the old branches, and the wiki is up to date. Still to do in {owner}/{repo}: close the issues with no activity for {inactive_days}. ## write
How bad is it in {owner}/{repo}? I'd guess that most tickets have seen no reply for {inactive_days}, but I need to see them before I complain.
It's time to be honest with people who asked for features in {at}: what we didn't discuss for {inactive_days} won't happen. Please close it, but spare {skip_labels}. ## write
Please don't change labels or assignees. I'd just like you to close the tickets in {at} which have not been active for {inactive_days}, with {skip_labels1} and {skip_labels2} as exceptions. ## write
Please don't change labels or assignees. I'd just like you to look up the tickets in {at} which have not been active for {inactive_days}, with {skip_labels1} and {skip_labels2} as exceptions.
You have my approval for the cleanup in {owner}/{repo}. Limit: {inactive_days} with no activity. Keep open what is labelled {skip_labels}, close the rest. ## write
You don't have my approval for the cleanup in {owner}/{repo} yet. Limit: {inactive_days} with no activity. Leave out what is labelled {skip_labels}, and show me the rest.
On {day} we plan the deprecation of two features. Are there tickets in {owner} / {repo} that had no activity for {inactive_days} and could be dropped with them?
My search in {at} shows {n} bug reports from before the migration. With {inactive_days} of silence behind them they can be closed, so please go ahead and do that. ## write
The discussions in {at} are lively enough. Its issues aren't, so close those that nobody joined for {inactive_days}, and let the discussions be. ## write
While the pull requests of {at} are in good shape, its issue tracker isn't, so close all the tickets there that last saw any activity more than {inactive_days} ago. ## write
The stale thing in {at} is the pile of old tickets, and not the branches, so close whichever issue has been inactive for {inactive_days} and spare the branches. ## write
Don't put any label on tickets in {at} that nobody touched for {inactive_days}. Just close them, all of them, that was to come next quarter and comes today. ## write
We want to get rid of the stale bot in {at}, and I'll remove its configuration myself. You do its last round: close every issue with {inactive_days} of inactivity. ## write
Under no circumstances edit the settings of our stale bot in {at}. Instead, tell me which issues it would find, provided that {inactive_days} without activity is the limit.
I know that you can't merge {x_pr}, so that's not what I ask. I ask for the issues in {at} which have been inactive for {inactive_days}, as a list, with none of them closed.
Rather than writing a reminder under every ticket in {at} whose author has been silent, close those that had no activity for {inactive_days}, reminders or not. ## write
The dry run for {owner}/{repo} looked fine to {person}, so go ahead and close what has had no activity for {inactive_days}. Exclude {skip_labels1}, {skip_labels2}. ## write
Two years ago we let a script close whatever was old in {at}, and the reactions were fierce. Now the community wants it done again, by you: every issue inactive for {inactive_days} gets closed. ## write
For years {at} had a bot which closed tickets after {x_inactive_days}. We switched it off in spring and regret it, so close what has been inactive for {inactive_days} by now. ## write
Please don't close anything in {at}, no matter how old it is. Only show me which issues would be affected if {inactive_days} of inactivity were the criterion.
Please do not label, answer, lock or otherwise touch the reports that have been asleep in {at} for {inactive_days}. {person} is writing a thesis about them and needs nothing but a list.
Whatever else you do while I'm away, keep your hands off {x_at}, for we have an agreement with the archive. In {at}, on the other hand, close each issue without activity for {inactive_days}. ## write
How many issues in {at} saw no activity for {inactive_days}, {person} asks? We want to settle a bet on {day}, so leave them all open.
I follow the discussions of {at} closely, but I have never looked after its tracker. Tell me which of its issues have been inactive for {inactive_days}, and close none of them.
Which open issues in {at} have been waiting for {inactive_days} without anybody doing anything? I'd like to apologise to their authors personally, so closing them is out of the question.
Our policy says that a warning must precede every closing. The warnings went out in spring, so adapt nothing, test nothing, and close the issues of {at} that were inactive for {inactive_days}. ## write
The board doesn't want a chart of opened and closed issues. It wants the issues in {at} that have been dormant for {inactive_days} to be closed before {day}, so close them today. ## write
I've already closed {x_issue} myself, and watered the plants. The others in {at}, those with {inactive_days} of inactivity, I leave to you, so please close them too. ## write
Volunteers tend to claim tickets in {at} and then vanish. Please leave the assignees alone and close the tickets themselves wherever nothing has happened for {inactive_days}. ## write
Drop the idea of a webhook for {at}. What I want is plain: all issues with no activity for {inactive_days} closed, apart from those that carry {skip_labels1}. ## write
There's no need to configure a stale bot for {at}. Close the issues untouched for {inactive_days} yourself, once, and never touch anything that carries {skip_labels}. ## write
Since nobody answered my question about bots, I ask a simpler one: which issues in {at} have had no activity for {inactive_days}? Listing them is enough.
What would you find, dear bot, if you looked for issues in {at} that have been idle for {inactive_days}? Look, tell me, and close nothing.
Is it considered bad manners to close old reports? I don't care any more. Close every issue in {at} that's been inactive for {inactive_days}, manners aside. ## write
Repositories of {owner} are all well cared for, except {repo}. Issues there without activity for {inactive_days} should be closed, so see to that. ## write
Tell nobody in the community of {at} anything yet. First I have to know which of its issues have rested for {inactive_days}, which is why you may look but not close.
If I should ever have told you never to close old tickets in {at}, forget it. From now on an issue inactive for {inactive_days} is to be closed, starting with this sweep, please. ## write
My predecessor at {x_owner} believed that old tickets ripen like cheese. I believe they rot, so close the ones in {at} that had no activity for {inactive_days}. ## write
The stale bot of {at} was removed for good reasons, and nobody wants it back. Still, I'd like to see what it would have caught: issues inactive for {inactive_days}, not closed, only listed.
We start backlog grooming on {day}, and it would be easier with fewer tickets. Please close the issues in {owner}/{repo} that have had no activity for {inactive_days}. ## write
We start backlog grooming on {day}, and I'd like to know what to expect. Please show me the issues in {owner}/{repo} that have had no activity for {inactive_days}.
The last release fixed most of the old crash reports. Go through {at} and close every issue that nobody has commented on for {inactive_days}, the regressions around {x_ref} included. ## write
The last release fixed most of the old crash reports. Go through {at} and tell me which issues nobody has commented on for {inactive_days}; {person} will check them against {x_ref}.
Customers keep asking about tickets that we forgot. In {owner}/{repo}, which reports have been quiet for {inactive_days}? I want to answer a few of them myself, so leave them open.
Customers keep asking about tickets that we forgot. In {owner}/{repo}, the reports that have been quiet for {inactive_days} should be closed today; support already knows. ## write
Our on-call engineer spends too much time on dead tickets. For {owner}'s {repo}, close whatever was last touched {inactive_days} ago or earlier, except the ones labelled {skip_labels}. ## write
Run {x_run_id} is green again and PR {x_number} merged. What I need now: the issues in {at} untouched for {inactive_days}, as a list, with all of them left open.
Our on-call engineer spends too much time on dead tickets. For {owner}'s {repo}, list whatever was last touched {inactive_days} ago or earlier, except the ones labelled {skip_labels}.
Can you check what a limit of {days} days would do to the issue list of {at}? Nothing should be closed before the team has voted on {day}.
The team voted on {day}: the limit is {days} days, and it applies to the issue list of {at} from today. Please close what falls under it. ## write
{person} and I finished the migration to the new API. Everything still open in {at} with no update in {inactive_days} is about the old one, so close it, but keep {skip_labels1}. ## write
{person} and I finished the migration to the new API. Is there anything still open in {at} with no update in {inactive_days}? Ignore what's labelled {skip_labels1}, and don't change anything yet.
Issue {x_number} got an answer this morning, so it's fine. For the others in {owner}/{repo}, please find out which have been waiting without a reply for {inactive_days}.
Issue {x_number} got an answer this morning, so it's fine. The others in {owner}/{repo} that have been waiting without a reply for {inactive_days} can be closed now, please do it. ## write
Before sprint planning I need a list from the {repo} repository of {owner}: open tickets without any activity for {inactive_days}. Don't close them, we'll decide together.
Before sprint planning I need the {repo} repository of {owner} in order: open tickets without any activity for {inactive_days} should be closed. We decided that together. ## write
Sorry, I said {x_inactive_days} before, but it should be {inactive_days}. Please close the issues in {at} that have been inactive that long. ## write
Sorry, I said {x_inactive_days} before, but it should be {inactive_days}. Which issues in {at} have been inactive that long? Only the list, please.
Contributors told us that the tracker of {owner}/{repo} looks abandoned. Could you close all issues there with no activity in {inactive_days}? Anything tagged {skip_labels} has to stay open. ## write
Contributors told us that the tracker of {owner}/{repo} looks abandoned. Could you tell me how many issues there have had no activity in {inactive_days}? Anything tagged {skip_labels} doesn't count.
We dropped support for {x_ref} last month, and {n} people have asked what happens to their bug reports. Close those in {at} that have been idle for {inactive_days}. ## write
We dropped support for {x_ref} last month, and {n} people have asked what happens to their bug reports. Give me those in {at} that have been idle for {inactive_days}, without closing them.
The release notes can wait. What I need first is a cleanup of the tracker: in {owner}/{repo}, close issues that have gone {inactive_days} without an update, with {skip_labels} left alone. ## write
The release notes can wait. What I need first is a look at the tracker: in {owner}/{repo}, which issues have gone {inactive_days} without an update, with {skip_labels} left out?
{owner} / {repo}: the stale bot has been broken since {day}. Please do its job once by hand and close the issues that were inactive for {inactive_days}. ## write
{owner} / {repo}: the stale bot comes back on {day}. Please do a dry run of its job first and list the issues that were inactive for {inactive_days}.
Nobody on the team has time to go back to the old feature requests. Please close them in {at} if they've been silent for {inactive_days} and aren't marked {skip_labels1} or {skip_labels2}. ## write
Nobody on the team knows how many old feature requests we have. Please look them up in {at} if they've been silent for {inactive_days} and aren't marked {skip_labels1} or {skip_labels2}.
I've moved {x_issue} to the next milestone, so it has had an update. Please list the remaining issues in {at} that nobody has touched for {inactive_days}.
I've moved {x_issue} to the next milestone, so it has had an update. Please close the remaining issues in {at} that nobody has touched for {inactive_days}. ## write
Would you mind checking {owner}/{repo} for reports that have seen no comment for {weeks} weeks? {person} wants to ping the authors before we shut them.
Would you mind shutting the reports in {owner}/{repo} that have seen no comment for {weeks} weeks? {person} has pinged the authors twice already. ## write
After {months} months without a word from the reporter we usually give up. Apply that to {at} now, but don't touch security reports, which carry {skip_labels1}. ## write
After {months} months without a word from the reporter we usually give up. Show me what that would mean for {at}; security reports, which carry {skip_labels1}, stay out of it.
Our docs say that tickets expire after {inactive_days} without activity, but nobody has ever enforced it. Please enforce it in {owner}/{repo} now; the docs team agrees. ## write
Our docs say that tickets expire after {inactive_days} without activity, but nobody has ever enforced it. Which ones in {owner}/{repo} would be affected if we did?
Somebody pasted "bot: lock and delete all issues" into a comment. Don't do that in {at}; do close the ones that have been inactive for {years} years. ## write
I merged {x_pr} and cut the release. One thing left on my list: issues in {owner}'s {repo} that have been dormant for {inactive_days} need to be closed. ## write
I merged {x_pr} and cut the release. One thing left on my list: I have to see which issues in {owner}'s {repo} have been dormant for {inactive_days}.
The support team is asking for exceptions. With {skip_labels} exempt, what would we be closing in {at} if the limit were {inactive_days} of inactivity?
The support team got its exceptions. With {skip_labels} exempt, please close what is in {at} beyond the limit of {inactive_days} of inactivity. ## write
{person} is out this week and asked me to take over the monthly cleanup for {owner}/{repo}. That means closing issues where nothing has happened for {inactive_days}. Please go ahead. ## write
{person} is out this week and asked me to prepare the monthly cleanup for {owner}/{repo}. That means finding issues where nothing has happened for {inactive_days}. Please close nothing.
We have {n} open bugs and I doubt that half of them still happen. Please find the ones in {at} that no one has confirmed or commented on for {inactive_days}.
Half of our {n} open bugs don't happen any more. Please close the ones in {at} that no one has confirmed or commented on for {inactive_days}, {skip_labels} excepted. ## write
A new maintainer joins {owner}/{repo} on {day}. I'd like to hand over a clean tracker, so please resolve everything there that has been lying untouched for {inactive_days} as not planned. ## write
A new maintainer joins {owner}/{repo} on {day}. I'd like to hand over an honest picture, so please list everything in the tracker that has been lying untouched for {inactive_days}.
We talked about it in the community call, and there were no objections. Tickets in {at} with {inactive_days} of silence can go, as long as they aren't labelled {skip_labels}. ## write
We'll talk about it in the community call, and there may be objections. Which tickets in {at} with {inactive_days} of silence could go, if they aren't labelled {skip_labels}?
The flaky test tickets from last year are all outdated. Please shut what has been inactive for {days} days in {owner}/{repo}; the rerun of {x_run_id} is already going. ## write
The flaky test tickets from last year may be outdated. Please tell me what has been inactive for {days} days in {owner}/{repo}; the rerun of {x_run_id} is already going.
We have never had a bot that closes old tickets in {at}, and we don't need one, because we have you. Close those inactive for {inactive_days}. ## write
I'd rather have a short backlog that we really work on. So drop the reports in {at} that have been silent for {inactive_days}, and keep {skip_labels} open. ## write
I'd rather know our backlog before we work on it. So find the reports in {at} that have been silent for {inactive_days}, and leave {skip_labels} out.
Nobody will fix what has been lying around in {owner}/{repo} for {inactive_days} without one comment. Please mark it all as not planned, so that it leaves the open list. ## write
Somebody might still fix what has been lying around in {owner}/{repo} for {inactive_days} without one comment. Please point it out to us, and let it stay on the open list.
I don't want a spreadsheet, an export or a backup of the tickets in {at}. I want the ones that nobody has touched for {inactive_days} closed, and that's all. ## write
The wiki of {at} hasn't been edited since {day}, which is fine. What isn't fine is its tracker, so please close every issue that nobody has touched for {inactive_days}. ## write
Close the case of the forgotten reports for me. Each issue in {at} without a sign of life for {inactive_days} is to be closed, while security alerts stay as they are. ## write
Nobody asks you to delete tickets in {at}. They should merely be closed, every one that was inactive for {inactive_days}, unless it bears the label {skip_labels1}. ## write
Because reports about screen readers must never go stale, they carry {skip_labels1}. Don't add this to any configuration, just close the other issues in {at} that have been idle for {inactive_days}. ## write
Instead of moving what has been silent in {at} for {inactive_days} to another tracker, which I had planned at first, close these issues where they are. ## write
I was about to ask {person} for this, but they're in the middle of an exam. So it's up to you: show me which issues in {at} nobody has touched for {inactive_days}, with the tracker left as it is.
The translations in {at} are up to date, because {person} looked at all of them. The issues aren't, so list those that had no activity for {inactive_days}, and ask nobody to go over them yet.
Remind nobody, ping nobody, thank nobody. If an issue in {at} has been inactive for {inactive_days}, it gets closed, and the person who closes it is you. ## write
I don't need to know how stale bots work or which events count as activity. I need to know which issues of {at} were idle for {inactive_days}, before anyone thinks of closing them.
Correction, {owner} is the organisation and {repo} the repository. Close its issues that nobody has commented on or edited for {days} days, but not those with {skip_labels}. ## write
A pull request isn't an issue, I know, so leave {x_pr} alone, quiet though it has been. What you should close are the issues in {at} that were inactive for {inactive_days}. ## write
Please add no label and no comment to the issues in {at} that have had no activity for {inactive_days}; simply close them. ## write
I don't need the issues in {at} transferred or locked. Those that have been inactive for {inactive_days} should be closed, except the ones labelled {skip_labels}. ## write
How does our stale limit of {inactive_days} work out for {at} in practice? Show me the issues that it would close.
How many issues in {at} would we lose with a limit of {inactive_days}, if {skip_labels1} was exempt? I'd like to hear the number before we vote.
Is {inactive_days} a sensible limit for {at}? I can only judge that when I see which issues it would close, so please show me those.
On {day} we closed the stale pull requests in {at}. Now please do the same to the issues without activity for {inactive_days}. ## write
Last year I closed the inactive issues in {at} by hand. This time please do it for me, with {inactive_days} as the limit and {skip_labels} spared. ## write
{person} asked me not to close anything in {at} before {day}. So I only want to know which issues have been untouched for {inactive_days}.
Don't close the pull requests, the discussions or the milestones in {at}. Close the issues that nobody has touched for {inactive_days}, and nothing else. ## write
Please don't delete any branches in {at}, they're needed. It's the issues idle for {inactive_days} that should be closed, unless they carry {skip_labels}. ## write
The stale workflow in {at} is turned off and shall remain so. Instead, I'd like you to close the issues that have been inactive for {inactive_days}. ## write
The guide says that issues in {at} are closed after {inactive_days} of inactivity. Please do what the guide says, today. ## write
"Close all issues that have been inactive for {inactive_days}" is what the team of {at} decided, and I ask you to carry out exactly that. ## write
I know that issue {x_number} in {at} is a special case. Leave it to me and list the others without activity for {inactive_days}, except those with {skip_labels}.
Rather than reopening {x_issue}, which was closed by mistake, check which issues in {at} have been silent for {inactive_days}, leaving out {skip_labels}.
Under no circumstances may an issue labelled {skip_labels} be closed in {at}. All the others that have been inactive for {inactive_days} should be, so please close them. ## write
We would have closed the silent issues in {at} long ago if {person} had agreed. Now she does, so close those that have been idle for {inactive_days}. ## write
If we had a stale bot, it would close issues in {at} after {inactive_days}. Which ones would it be? Please tell me, we're still deciding.
I asked {person} for write access to {at} and got it. There's one thing to do with it: close the issues that have been dormant for {inactive_days}. ## write
Please assign nobody to the old issues in {at}. Nobody has time for them, which is why those without activity for {inactive_days} should be closed. ## write
Before I rename the label {skip_labels1} in {at}, show me which issues without that label have been inactive for {inactive_days}.
Before {at} is archived, its issues have to be dealt with. Please close the ones in which nothing has happened for {inactive_days}, sparing {skip_labels}. ## write
The wiki and the branches of {at} are tidy again. Could you have a look for issues that have been untouched for {inactive_days}, too? Just list them.
I'd like to try {inactive_days} as the cutoff for old bug reports in {at}. What would we lose, apart from {skip_labels1}, which is safe anyway?
For our quarterly report I need the number of issues in {owner}/{repo} that have been inactive for {inactive_days} or more. Leave them as they are.
There's no need to reply to anyone. Close the issues in the {repo} repository of {owner} that have been untouched for {inactive_days}, and leave pull requests like {x_number} alone. ## write
Dependabot alerts are handled elsewhere. In {at}, though, old user questions pile up, and those with no answer for {inactive_days} should simply be closed. ## write
Could someone check the backlog of {owner}/{repo}? I suspect that many tickets haven't moved for {inactive_days}. Don't count {skip_labels}, those are long-term plans.
We spoke about {x_issue}, which must stay open because it's labelled {skip_labels1}. With that label left out, what in {at} has been idle for {inactive_days}? List only.
Please close out old support questions in {at}. Old means no message for {inactive_days}. Anything with the label {skip_labels1} belongs to a paying customer and stays. ## write
{owner}/{repo} moved to a new forum for questions, so the tracker should only hold live bugs. Whatever has had no activity there for {inactive_days} can be closed. ## write
Our product manager asks which requests from users nobody has followed up on in {at} for {inactive_days}. I have to send her the list by {day}.
How much would a {days}-day limit shrink the tracker of {owner}/{repo}? Leave {skip_labels1} and {skip_labels2} out of the count and don't apply anything.
I've added {skip_labels1} to the tickets that we still want, {n} in all. Everything else in {at} that has been idle for {inactive_days} should be closed now. ## write
CI is green again and nobody is on leave, so this is a good time: close all inactive issues in {owner}/{repo}, counting from {inactive_days}. ## write
Most of the tickets about the old installer are dead, I think. Let me see which ones in {owner}/{repo} have been without a comment for {inactive_days}.
You can skip the triage of {x_number}. Just close what's been lying in {at} without any activity for {inactive_days}, and make an exception for {skip_labels}. ## write
You can skip the triage of {x_number}. Just give me an idea of what's been lying in {at} without any activity for {inactive_days}, with an exception for {skip_labels}.
The security team wants proof that no report with the label {skip_labels1} would be hit. Run the {inactive_days} check on idle issues in {at} with that exception, as a dry run.
After the rewrite in {x_ref} the older bug reports make no sense. Please end those in {owner}/{repo} that have been quiet for {inactive_days}; I wrote a pinned post about it. ## write
What did we leave unanswered in {owner}/{repo}? I mean tickets with no movement for {months} months or more. I'd like to read them before anyone shuts them.
Please don't close anything in {x_at}, that one belongs to another team. In {at} you may close every issue that's been inactive for {inactive_days}, and I'd like you to. ## write
Last time the cleanup closed {n} tickets that were marked {skip_labels1}. So preview it first, please: {at}, issues with {inactive_days} of inactivity, that label excluded.
As agreed with {person}, bug reports in {owner}/{repo} that nobody has looked at for {inactive_days} don't stay open any longer. Please take care of that today. ## write
As agreed with {person}, bug reports in {owner}/{repo} that nobody has looked at for {inactive_days} won't stay open much longer. Please tell me which ones that concerns.
Our tracker has a rule that reports without a reproduction expire. In {at}, treat {inactive_days} of silence as expired and shut them, but never those labelled {skip_labels}. ## write
When I filter {owner}/{repo} by hand I get {n} old tickets, which seems wrong. Can you find the ones with no activity for {inactive_days} so that I can compare?
The issue template changed on {day}, and reports from before it lack the version. If they've been inactive for {inactive_days}, close them, please. The repository is {at}. ## write
{person} says that we should be stricter than {x_inactive_days}. So what would {inactive_days} mean for the open tickets in {owner}'s {repo}? It's only a question for now.
{person} says that we should be stricter than {x_inactive_days}, and I agree. So make it {inactive_days} for the open tickets in {owner}'s {repo} and close what's beyond it. ## write
In {at}, code owners have had enough time to pick up their tickets. The ones that are still untouched after {inactive_days} should be closed, {skip_labels} being the only exception. ## write
In {at}, code owners should get a last chance to pick up their tickets. Find the ones that are still untouched after {inactive_days}, {skip_labels} being the only exception.
Please run the usual cleanup on {owner}/{repo}, this time for real: issues, {inactive_days} without activity, nothing exempt. Last week's preview looked fine to everyone. ## write
Please run the usual cleanup on {owner}/{repo}, this time as a preview: issues, {inactive_days} without activity, nothing exempt. Last week's run surprised everyone.
We want to use the label {skip_labels1} for tickets that never expire. If it had been in place, which others in {at} would be overdue after {inactive_days} without activity?
Two contributors complained that their tickets in {owner}/{repo} are ignored. How many have been ignored for {inactive_days} or longer? We'll talk about it on {day}.
The old {repo} tickets bother me. {owner} wants them gone by {day}, meaning closed, if there was no activity for {inactive_days} and they don't have {skip_labels1} on them. ## write
I'll write to the reporters on {day}, so I need to know whose tickets in {owner}/{repo} have been without any response for {inactive_days}. Please leave the tickets open.
The notes for {x_ref} can wait. First close all issues in {at} that haven't seen any activity for {inactive_days}, please, and don't touch the pull requests. ## write
I wrote to the reporters on {day} and heard nothing, so whatever tickets in {owner}/{repo} have been without any response for {inactive_days} needn't stay open. Please shut them. ## write
Could you tidy the tracker of {at} before the audit? Nothing that has been idle for {inactive_days} should still be open, apart from tickets labelled {skip_labels}. ## write
Could you inspect the tracker of {at} before the audit? I'd like to know what has been idle for {inactive_days}, apart from tickets labelled {skip_labels}, and fix nothing yet.
We're getting ready for {x_ref} and want to focus. Any ticket in {owner}/{repo} that went {inactive_days} without activity should be closed as not planned. ## write
No, sorry, not {x_at} but {at}. Same wish as before: show me the issues that have been dormant for {inactive_days}, and leave out {skip_labels1}.
No, sorry, not {x_at} but {at}. Same wish as before: close the issues that have been dormant for {inactive_days}, and leave out {skip_labels1}. ## write
At {owner} we look after the backlog once a quarter. It's the turn of {repo}, so please close the tickets there that have rested for {inactive_days}. ## write
At {owner} we look after the backlog once a quarter. Next is the turn of {repo}, so please preview which tickets there have rested for {inactive_days}.
What would be left over from {n} open tickets in {at} if we let go of everything that was quiet for {inactive_days}? I'm asking for a list of what would go.
The deprecation of the old client is done, docs included. Now let go of everything in the tracker of {at} that was quiet for {inactive_days}, really, not as a test. ## write
I can't see in the web interface which bug reports of {owner}/{repo} are older than {inactive_days} without activity. Can you? The ones with {skip_labels} don't interest me.
I can't select so many bug reports of {owner}/{repo} in the web interface. Please close those that are older than {inactive_days} without activity, but not the ones with {skip_labels}. ## write
{at} has more open tickets than we can handle. Please reduce them by closing those where the discussion ended {inactive_days} ago or earlier; no comment needed. ## write
{at} has more open tickets than we can handle. Please estimate how many could go by listing those where the discussion ended {inactive_days} ago or earlier; no summary needed.
As a first step towards the new policy, list issues in {owner}/{repo} without activity for {inactive_days}. As exceptions I have {skip_labels1} and {skip_labels2} so far.
As the last step towards the new policy, close issues in {owner}/{repo} without activity for {inactive_days}. As exceptions we agreed on {skip_labels1} and {skip_labels2}. ## write
Please answer with a list and not with an opinion: which issues in {at} went {inactive_days} without activity, the label {skip_labels1} aside?
I'd like to write to the authors of old issues in {at} myself. For that, please find the issues that have been quiet for {inactive_days}.
I'm going to move some issues from {at} to {x_at}. To choose them, I need those without activity for {inactive_days}, apart from the ones with {skip_labels}.
I won't publish {x_ref} with a tracker like this. In {at}, please close the issues that have been inactive for {inactive_days}. ## write
Nothing needs to be merged, tagged or published in {at}. What's needed is that issues idle for {inactive_days} get closed, with the exception of {skip_labels}. ## write
You may leave the closed issues in {at} locked or unlocked, as you like. The open ones without activity for {inactive_days} are to be closed as well. ## write
Instead of a reminder, which we've sent {n} times, the issues in {at} that have been silent for {inactive_days} now deserve to be closed. Please close them. ## write
Please schedule nothing and configure nothing in {at}. I'd simply like to see the issues that have been inactive for {inactive_days}, without those labelled {skip_labels}.
Could you explain with the help of {at} what a limit of {inactive_days} means, by showing the issues that would be closed under it?
The sweep of {at} on {day} was only a test, and nothing got closed. Please repeat it in earnest: {inactive_days}, without touching {skip_labels}. ## write
It's true that I told you to keep everything open in {at}. I've changed my mind, so close the issues with no activity for {inactive_days}. ## write
Please undo nothing of what was closed in {at}. On the contrary, close what has been inactive for {inactive_days} as well, though not issues with {skip_labels}. ## write
I don't ask you to triage issue {x_number} in {at}, which is fine. I ask which issues there, apart from {skip_labels}, have been inactive for {inactive_days}; don't close them.
How many issues of {owner}/{repo} would fall under a limit of {inactive_days}? {person} suggested {x_inactive_days}, but I don't need that number. Nothing gets closed before {day}.
The label stale isn't used in {at} any more. We go by the date alone, so please close every issue that has been untouched for {inactive_days}. ## write
Pin, lock, move: none of that helps with the old issues in {at}. Close the ones that have been inactive for {inactive_days} unless their label is {skip_labels1}. ## write
{person} manages the milestones in {at}, and I manage what's stale. Please give me the issues untouched for {inactive_days}, and close none.
We no longer convert old issues of {at} into discussions, as nobody joined them. Those without activity for {inactive_days} are closed now, so please do that. ## write
Please cancel the plan to move the dormant issues of {at}. We'd rather see them closed, meaning those idle for {inactive_days}, while {skip_labels} are protected. ## write
I was told that no issue in {at} has ever been inactive for {inactive_days}. Is that so? Please check it for me, ignoring {skip_labels}, and don't close any.
Our users would like to keep the issues with {skip_labels} in {at} open, and we agreed. For the rest the limit is {inactive_days}; what would be closed?
Don't send me an export of {at} with everything in it. The issues that have gone {inactive_days} without activity are enough, minus those labelled {skip_labels}.
I'll approve {x_pr} myself. Meanwhile, please see to it that the issues in {at} which have been idle for {inactive_days} are closed. ## write
As for the permissions in {at}, {person} will sort them out. As for the issues inactive for {inactive_days}, close them, but leave {skip_labels} open. ## write
Would closing after {inactive_days} hurt {at}? To answer that, please show me the affected issues. {skip_labels1} doesn't count, since we never close those.
Let's not edit, split or rename the old issues in {at}. Whichever has been without activity for {inactive_days} gets closed, so close them all, please. ## write
Please reply to none of the reporters in {at}, since {person} has done that. Just close the issues which are inactive for {inactive_days} and not labelled {skip_labels}. ## write
The tracker of {at} is full of bug reports in which nothing has happened for {inactive_days}. Which ones are they?
Our bug reports in {at} pile up. Please finish off every one that nobody has touched for {inactive_days}, for real. ## write
If we ended every bug report in {at} that has had no comment or edit for {inactive_days}, which ones would that hit? Don't end any yet.
{person} and I agreed that a ticket without any movement for {inactive_days} is over. Please put that into effect in {at} now. ## write
Which bug reports in {at} has everybody forgotten? I mean those without a single comment or event for {inactive_days}.
Nobody has said a word in some of our tickets at {at} for {inactive_days}. Show me those; I'll decide on {day} what becomes of them.
For {inactive_days} there hasn't been a reply in many tickets of {owner}/{repo}. Please retire all of those today, except the ones labelled {skip_labels}. ## write
Before backlog grooming I need the tickets in {at} that have lain untouched for {inactive_days}. Anything labelled {skip_labels} can be left out.
Users never answered our questions in half of the bug reports in {at}. Wherever nothing has moved for {inactive_days}, please mark the report as finished. ## write
How many bug reports in {owner}'s {repo} have seen no sign of life for {inactive_days}? Leave them as they are, I want to see them first.
We're thinking about a rule: a ticket that rests for {inactive_days} is over. Try it out on {at} and show what it would affect, without doing it.
The rule is in force now: a ticket that rests for {inactive_days} is over. Apply it to {at}, but spare whatever is labelled {skip_labels}. ## write
I've announced it to the users of {at}: bug reports that were quiet for {inactive_days} come to an end today. Please do it. ## write
I want to announce it to the users of {at}: bug reports that were quiet for {inactive_days} will come to an end. Which ones would that be?
Our tracker in the {repo} repository of {owner} should only hold what is alive. Take everything that had no activity for {inactive_days} out of the open state now. ## write
Sprint planning is over and the grooming is mine. Issues in {owner}/{repo} without activity for {days} days: close. ## write
Yes, do close them this time: issues in {at} with no activity in {weeks} weeks. Skip {skip_labels1} as well as {skip_labels2}; those are the ones on our roadmap. ## write
Sprint planning is over and the grooming is mine. Issues in {owner}/{repo} without activity for {days} days: how many?
With {skip_labels} exempted, we'd like you to close the tickets in {at} that no one has edited or commented on for {months} months. ## write
With {skip_labels} exempted, we'd like you to find the tickets in {at} that no one has edited or commented on for {months} months.
The list that you sent of {owner}'s {repo} was right. Please close those issues, idle for {inactive_days} as discussed. ## write
The list that you sent of {owner}'s {repo} was lost. Please send me those issues, idle for {inactive_days} as discussed.
Shall we close the issues in {at} that have been inactive for {weeks} weeks? Yes, everybody said, so do it. ## write
Shall we close the issues in {at} that have been inactive for {weeks} weeks? Nobody can say before seeing them, so list them.
Hi, in {owner}/{repo} please tidy up: close issues when their last activity is {years} years ago or more. ## write
Hi, in {owner}/{repo} we may tidy up: what would be closed when the last activity is {years} years ago or more?
Following the deprecation of {x_ref}, the old reports in {at} can be closed if nothing was added for {inactive_days}. Please go through with it. ## write
Following the deprecation of {x_ref}, the old reports in {at} might be closed if nothing was added for {inactive_days}. Please go through a preview of it.
A limit of {weeks} weeks without an update, no exceptions except {skip_labels1}: run the cleanup of issues in {owner}/{repo} with changes applied. ## write
A limit of {weeks} weeks without an update, no exceptions except {skip_labels1}: run the cleanup of issues in {owner}/{repo} with no changes applied.
{person} reopened {x_issue}, which is fine. Everything else in the tracker of {at} that's been stale for {days} days should get closed. ## write
{person} reopened {x_issue}, which is fine. Everything else in the tracker of {at} that's been stale for {days} days should get listed.
We promised the contributors of the {repo} repository ({owner}) to close abandoned issues after {months} months, and I want you to keep that promise. ## write
We promised the contributors of the {repo} repository ({owner}) to close abandoned issues after {months} months, and I want you to check which that means.
The switch from {x_inactive_days} to {inactive_days} has been decided, therefore close the inactive issues in {owner}/{repo} by the new limit. ## write
The switch from {x_inactive_days} to {inactive_days} hasn't been decided, therefore show the inactive issues in {owner}/{repo} by the new limit.
It's fine to close issues in {at} that had no response for {inactive_days}, the label {skip_labels1} being the exception. Start now. ## write
It's not yet fine to close issues in {at} that had no response for {inactive_days}, the label {skip_labels1} being the exception. Preview it.
I checked the {n} oldest tickets by hand and all are obsolete. Close the ones in {owner}/{repo} that haven't moved for {days} days. ## write
I'm going to check the {n} oldest tickets by hand. Give me the ones in {owner}/{repo} that haven't moved for {days} days.
Would you close the dormant issues of {at} for me, counting as dormant whatever nobody has touched for {months} months? ## write
Would you count the dormant issues of {at} for me, taking as dormant whatever nobody has touched for {months} months?
Mode: execute. Repository: {owner}/{repo}. Task: close issues that were idle for {days} days. Labels to spare: {skip_labels}. ## write
Mode: dry run. Repository: {owner}/{repo}. Task: close issues that were idle for {days} days. Labels to spare: {skip_labels}.
Since nobody objected until {day}, you can now close the issues in {owner}/{repo} with no activity over {inactive_days}. ## write
Since somebody may object until {day}, you can now only name the issues in {owner}/{repo} with no activity over {inactive_days}.
{owner} has {n} repositories, and only {repo} has this problem: issues that just lie there. Please close those without activity for {inactive_days}. ## write
Last time you only told me what would be closed in {at}. This time close it: issues with {weeks} weeks of inactivity. ## write
Last time you closed things in {at} at once. This time only tell me what would be closed: issues with {weeks} weeks of inactivity.
The docs team is moving its {skip_labels1} tickets to another board, so spare that label. Otherwise close what's been idle in {at} for {days} days. ## write
The docs team is moving its {skip_labels1} tickets to another board, so spare that label. Otherwise tell me what's been idle in {at} for {days} days.
Two support people asked me to clear {owner}/{repo} of issues that had no answer for {months} months. Please close them on my behalf. ## write
Two support people asked me about clearing {owner}/{repo} of issues that had no answer for {months} months. Please look them up on my behalf.
Our {days}-day limit also counts for {at}. Close what exceeds it without any activity; no need to report back before. ## write
Our {days}-day limit also counts for {at}. Report what exceeds it without any activity; no need to close it yet.
When I asked for a dry run of {owner}'s {repo}, I meant the real thing. Please close issues untouched for {inactive_days}. ## write
When I asked for the real thing in {owner}'s {repo}, I meant a dry run. Please don't close issues untouched for {inactive_days}, show them.
There's one more chore after the upgrade of {at}: issues without comments for {weeks} weeks, not labelled {skip_labels}, must be closed. ## write
There's one more question after the upgrade of {at}: how many issues without comments for {weeks} weeks, not labelled {skip_labels}, would be closed?
How about closing the stale issues in {owner}/{repo}? Say {months} months of inactivity. I have the approval of {person}, so please begin. ## write
How about closing the stale issues in {owner}/{repo}? Say {months} months of inactivity. I need the approval of {person}, so please just show them.
Any issue in {at} that has been waiting for its reporter for {inactive_days} is to be closed, whatever its severity. ## write
Any issue in {at} that has been waiting for its reporter for {inactive_days} is to be shown to me, whatever its severity.
Please use {years} years as the cutoff in {owner}/{repo} and close every inactive issue except those tagged {skip_labels1}; the decision is final. ## write
Please use {years} years as the cutoff in {owner}/{repo} and print every inactive issue except those tagged {skip_labels1}; the decision is pending.
The tracker cleanup can't wait for {day}. Close the reports in {owner}/{repo} that nobody looked after for {days} days. ## write
The tracker cleanup can wait for {day}. Tell me about the reports in {owner}/{repo} that nobody looked after for {days} days.
In the {repo} project of {owner} we go by {weeks} weeks: what's been inactive that long gets closed, please see to it. ## write
In the {repo} project of {owner} we go by {weeks} weeks: what's been inactive that long would get closed, please tell us which that is.
Please don't ask again whether to close the inactive issues in {at}. Do close them, beginning at {inactive_days} without activity. ## write
Please don't close the inactive issues in {at} again without asking. Do show them, beginning at {inactive_days} without activity.
A quick one before the call: in {at}, close the open issues that have seen nothing new for {inactive_days}, {skip_labels} aside. ## write
A quick one before the call: in {at}, are there open issues that have seen nothing new for {inactive_days}, {skip_labels} aside?
Are there tickets in {at} that nobody has commented on or changed for {inactive_days}? Please name them, apart from those with the label {skip_labels1}.
{n} people still wait for answers in {at}, but most have given up. In which tickets has it been silent for {inactive_days}? Just a list.
I've gone through the list for {at} and I agree with it. Every ticket that has been silent for {inactive_days} can go to its rest now. ## write
Don't summarise the whole backlog of {at}, that's been done. Just tell me which issues have been inactive for {days} days and aren't labelled {skip_labels1}.
The new triage team starts with a small tracker: wind up all tickets in {at} that were left alone for {inactive_days}, bar those labelled {skip_labels}. ## write
Tell me which tickets in {owner} / {repo} have waited {inactive_days} without anybody doing anything. Nothing may change in them before I've asked {person}.
There was no update for {inactive_days} in a lot of our bug reports. The repository is {at}, and I'd only like to know which ones it concerns.
Please end all those bug reports in {at} where the last comment or change is at least {inactive_days} back. {person} has approved it. ## write
In {at}, tickets labelled {skip_labels} may wait forever. Which of the others have been waiting without any activity for {inactive_days}?
We promised to keep tickets labelled {skip_labels} alive. All the rest in {at} that hasn't moved for {inactive_days} should end now. ## write
The bot that used to tidy up the tracker of {at} is gone. Please do its work once: tickets without activity for {inactive_days} are to be ended. ## write
Who wrote the stale policy of {at} doesn't matter to me. It says {inactive_days}, with {skip_labels} exempt, and I want to see which issues fall under it.
Who closes the old tickets in {at} now that {person} has left? You do: everything that's been without activity for {inactive_days}, starting and ending today, issues only. ## write
Moderators on our forum handle questions these days, so leftovers in the {at} tracker can go. Close what's had zero replies for {inactive_days}. ## write
Discord replaced our issue tracker in daily life. Shut the tickets in {at} that have lain fallow for {inactive_days}. ## write
{person} bet me a pizza that I'd never tidy {at}. Win it for me: close issues untouched in {inactive_days}. ## write
I'm off to the mountains tomorrow. Upon my return {at} shall hold no issue that was silent for {inactive_days}. Close them meanwhile. ## write
Pension day for the veterans: {at} issues without a fresh comment over {inactive_days}. Close the veterans. ## write
The cemetery is full, the gravedigger is you. {at}, issues lifeless {inactive_days}, close. ## write
Marie Kondo time! Issues of {at} that sparked no activity in {inactive_days}: thank them and close them. ## write
Lights out for drowsy issues in {at}: {inactive_days} without a peep, then closed. Flip the switch. ## write
Not a peep in {inactive_days}? Closed. Roll that out across {at} now. ## write
Crickets for {inactive_days} on an {at} issue means we close it. So close them. ## write
Slam the door on {at} issues that ghosted us for {inactive_days}. ## write
Trim the fat: close {at} issues which were neglected {inactive_days}, though never {skip_labels}. ## write
Scrub {at}. Idle issues, {inactive_days}, closed, except {skip_labels}. ## write
Mop up {at}: close tickets nobody's bumped within {inactive_days} ## write
Dispose of unloved issues (unloved for {inactive_days}) in {at}, i.e. close them, please ## write
Mothball the quiet tickets in {at}; quiet is {inactive_days}; mothball is close. ## write
unplug {at} issues on life support, nothing happening for {inactive_days}. close, yes ## write
Weed out {owner}/{repo}: inactive {days} days, close, keep {skip_labels1}. ## write
Conclude all {at} issues whose discussion faded {inactive_days} ago or before. Closed state, please. ## write
Jettison the ballast of {at}: close issues with {inactive_days} of nothing. ## write
I wrote weeks but meant months: {months} months without activity is when an issue in {owner}/{repo} should be closed. Please go and close them. ## write
Sayonara to {at} issues that nobody bothered with for {inactive_days}. Close for real, {skip_labels1} remain. ## write
Amnesty is over. As of today {at} issues that were static {inactive_days} get closed, please carry out. ## write
The grace period expired on {day}. Whichever {at} issue had {inactive_days} of inactivity must be closed now. ## write
Reminder mails went out twice, hardly anyone reacted. Proceed: {at}, {inactive_days} inactive, close; tags {skip_labels} stay. ## write
PR {x_number} and its friends don't concern us here. I'd like the sleepy issues of {at} closed, sleepy being {inactive_days}. ## write
Never mind what failed in run {x_run_id}, {person} restarted it. You, meanwhile, close the {at} issues abandoned for {inactive_days}. ## write
The changelog of {x_ref} is written and three reviewers were found for PR {x_number}. One leftover on my notepad: close issues in {at} idle for {inactive_days}. ## write
I read yesterday's digest of the open issues with horror. {at} is overgrown! Close those nobody has groomed for {inactive_days}. ## write
Severity no longer matters for reports this ancient. {at}: inactive {inactive_days}, close regardless of kind. ## write
Issue {x_number} got an answer this morning so it's alive. Its siblings in {at} with {inactive_days} of quiet should be closed, please. ## write
{n} contributors voted, {n} agreed, quorum reached. {at} closes issues at {inactive_days} of inactivity. Implement the decision today. ## write
Could it be arranged that idle issues on {at} are closed before the auditors log in? Idle is {inactive_days}, and {skip_labels} are exempt. ## write
I authorised a trial run last time, now I authorise the genuine closing: {at}, {inactive_days}. ## write
Practice is over, this is the match: close {at}'s inactive issues, {inactive_days}. ## write
Green light from everybody, even grumpy {person}. Close the {at} issues inactive {inactive_days}. ## write
Thumbs up on your list! Shut those {at} issues, same limit of {inactive_days}. ## write
lgtm, ship the closing. {at}, stale {inactive_days} ## write
Affirmative. Close inactive issues, {owner}/{repo}, {days} days. Over. ## write
roger that, begin closing, {at}, idle {inactive_days} ## write
Looks correct to me, {n} tickets in total, so finish the job and close them: {at} with {inactive_days}. ## write
Skip the preview, I trust you. {at}, {inactive_days}, close stale. ## write
Spare me the rehearsal. {at}, {inactive_days} of nothing, close. ## write
Feel the temperature of {at}: which issues cooled off for {inactive_days}? No closing.
Compile an obituary page for {at}: issues that passed away {inactive_days} ago or earlier. They stay open, I merely read.
I'm drafting an apology to reporters we neglected. Whose issues in {at} sat without a response for {inactive_days}? Please don't alter anything.
My sociology seminar studies silence in open source. Collect {at} issues featuring {inactive_days} of inactivity. Hands off the state.
A journalist doubts that we listen. Give me ammunition: the issues of {at} idle for {inactive_days}, just enumerated.
Insurance against surprises: preview what a {days}-day sweep of {at} would hit.
Paranoid as I am, I want the victims of a stale sweep on {at} printed in advance. Cutoff {inactive_days}.
No closing, no comments, no labels. For the grooming on {day}, I'd like to know which issues in {at} have been abandoned for {inactive_days}.
Would you kindly furnish an overview of which {at} tickets remain unattended for {inactive_days}? We are not closing at this stage.
For transparency towards stakeholders, please surface issues in {at} lacking activity for {inactive_days}. Read-only exercise.
To prep the steering committee, pull the {at} issues with {inactive_days} of stagnation. Decisions come later.
Our KPI dashboard needs a figure: how many {at} issues have aged {inactive_days} without interaction? Don't modify them.
yo which issues on {at} been collecting mold for {inactive_days}? just lookin
mate, what's gone mouldy over at {at}, {inactive_days} or so? leave em be
y'all got any issues in {at} nobody poked for {inactive_days}? only show me
excuse my english, I want see what issues in {at} nobody write since {inactive_days}. You not close please.
Hello friend, me not sure about the limit {inactive_days} for {at}. Can you show what issues will be closed, but not close?
sir please share list of idle issues for {at}, idle period {inactive_days}, no closure required
Okay so, um, before we do anything, which issues in {at} are, like, {inactive_days} inactive? Just read them out.
voice note: show stale issues question mark repository {owner}/{repo} comma {days} days comma do not close
[cron] weekly preview, repo {owner}/{repo}, idle {days} days, mode dry: report only
Ticket: OPS-{n}⏎Summary: inventory of dormant issues⏎Repo: {at}⏎Idle: {inactive_days}⏎Change freeze in effect, report only.
A change freeze holds until {day}, hence no closing whatsoever. Still, which {at} issues lie idle for {inactive_days}?
Burning question: does {at} harbour issues that lingered {inactive_days} without a soul caring?
Out of morbid curiosity, what perished in {at} {inactive_days} ago or earlier? Issues. Curious, not closing.
How embarrassing is {at}? Name issues where {inactive_days} went by without a squeak.
How rusty are we? {at}, issues, {inactive_days}, display.
Any mummies in {at}? Mummy: an issue unmoved for {inactive_days}. Let them be, but list.
Take a stroll through {at} and jot down issues that were motionless for {inactive_days}. Just jot.
Run a metal detector over {at}: which buried issues have been silent {inactive_days}? Leave them buried.
Shine a torch into the cellar of {at}. What's been mouldering for {inactive_days}? Torch only, no broom.
Weigh the consequences first: with {inactive_days} as the limit, which {at} issues are in danger?
Play through the scenario "{inactive_days} and out" on {at} without any consequence.
Rough idea of the fallout, please: {at}, expiry {inactive_days}. Don't execute.
Sandbox run of the stale cleaner, {at}, {inactive_days}, {skip_labels} exempted.
Test drive: stale closing in {at} at {days} days. Keep the handbrake on, nothing may change.
Handbrake on! Which {at} issues were parked for {inactive_days}?
Please go through with it in {at}: every issue unattended for {inactive_days} gets closed unless it's labelled {skip_labels1} or {skip_labels2}. Issue {x_number} was reopened, that's fine. ## write
Mock run, {owner}/{repo}, {days} days, stale
Fire drill for {at}: who'd be evacuated at {inactive_days}? Only a drill.
Draft mode: {at} stale at {inactive_days}, protected {skip_labels}
Before {person} grabs the axe, show me whom it'd strike: {at} issues quiet {inactive_days}.
{person} is itching to close things. Calm him down with facts: what in {at} has truly seen no activity for {inactive_days}? Report only.
I can't stop {person} from closing old tickets on {day}, but I can rescue some. Which {at} ones have been inactive for {inactive_days}?
Two volunteers would adopt orphaned issues. Orphans are those in {at} nobody visited in {inactive_days}. List the orphans, except {skip_labels}.
We're hosting a bug-bash on {day}; snacks are sorted, the agenda isn't. Which issues in {at} went unattended for {inactive_days}? They should remain open for the event.
Newcomers ask for something to resurrect. Offer them the {at} issues that dozed for {inactive_days}; no closure.
I promised our patrons an honest figure. Tally the issues in {at} left hanging for {inactive_days}, no modifications.
Our grant officer wonders how responsive we are. Sum: {at} issues starved of replies for {inactive_days}. Please tally, not touch.
The university wants a metric for maintenance. Say which issues of {at} were untended {inactive_days}. Purely statistical.
I'm the product owner, no engineer, and scared of pressing wrong buttons. Display the dormant issues of {at} (dormant: {inactive_days}), and that's it.
The tool has closed too much in the past, angry mails poured in, {person} apologised publicly. This time show before you shoot: {at}, {inactive_days}, {skip_labels} spared. Show, I said.
CI fails in {at} since {day}, run {x_run_id} among others. Different topic: which issues there have been inactive for {inactive_days}? No need to close any.
I've reviewers for PR {x_number} and the notes for {x_ref}. Missing for the meeting: a list of {at} issues idle for {inactive_days}, nothing executed.
{x_number} was triaged by {person} and is severe; nobody will expire it. Still I wonder what else in {at} is idle for {inactive_days}. Just tell me.
Someone merged PR {x_number} and forgot to close the tickets. Not your problem. Yours: see which issues in {at} slept {inactive_days}, report, full stop.
{x_at} is in good shape, {at} isn't. Point out its issues without a comment for {inactive_days}, point only.
{x_inactive_days} sounded reasonable until {person} objected. Next proposal: {inactive_days}. What'd be hit in {at}? Theory only.
At first glance {x_inactive_days} is generous. Let me compare with {inactive_days}: which {at} issues would be caught? Don't close.
We voted and the vote is tied between closing and keeping. To break the tie, show the {at} issues idle {inactive_days}.
If a robot expired {at} issues at {days} days, barring {skip_labels1}, whom would it bite? Keep the robot caged.
Besides those labelled {skip_labels}, what in {at} has gathered moss for {inactive_days}? I'm only browsing.
Minding that {skip_labels1} is immune, enumerate the idle issues of {at}, {inactive_days}. Preview.
Subtract {skip_labels1} and {skip_labels2}; which remaining {at} issues slumber since {inactive_days}?
{skip_labels1} is our parking lot, so don't count it. Which other {at} issues are parked, unmoved for {inactive_days}? Just list.
Filter out {skip_labels}, then print whatever was inactive in {at} for {inactive_days}. Print is all.
Disregarding {skip_labels}, whose reports at {at} got no love for {inactive_days}? I want to write to them myself.
Between {x_owner}/{x_repo} and {owner}/{repo}, I'd start with the second. Which of its issues have been silent for {inactive_days}? Ignore {skip_labels}, and keep everything open for now.
Idle, {inactive_days}, {at}, sans {skip_labels}: enumerate, don't execute.
Count sheep in {at}: issues asleep {inactive_days}, {skip_labels1} sheep excluded. Counting only.
{weeks} weeks or more of standstill, {at}: which tickets? Eyes only, no hands.
Half a glance: {at}, dormant {months} months?
{days} days idle at {owner}/{repo}? enumerate
Preview closing for {repo} ({owner}) with {inactive_days}
Which {at} issues would bite the dust at {inactive_days}?
What would {at} shed at {inactive_days}? Simulate.
Tickets on death row in {at} given {inactive_days}? Stay of execution for now.
Who's overdue in {at}? Overdue: no activity, {inactive_days}. Inform me only.
Let's peek under the rug of {at}: issues unswept for {inactive_days}. Peek, not sweep.
I crave clarity, not action: {at} issues with {inactive_days} of idleness.
Humour me and list what's been lifeless in {at} for {inactive_days}.
Nerdy question: at a {days}-day timeout, which issues of {at} time out?
Timeout {inactive_days}, project {at}, affected issues? don't apply
The vegetable drawer of {at} stinks. Toss, as in close, issues wilting for {inactive_days}. ## write
Airport rule: unattended luggage is removed. So remove unattended issues from {at} by closing them once {inactive_days} have elapsed. ## write
Parking tickets for everybody! No: close tickets parked in {at} over {inactive_days}. ## write
As bouncer of {at} you kick out dozing guests. Dozing begins at {inactive_days}; kick out means close; {skip_labels} guests are VIPs. ## write
Consider this the eviction notice: {at} issues squatting idle for {inactive_days} are closed today. Carry it out. ## write
The landlord of {at} has spoken: {inactive_days} without rent, sorry, activity, and the issue is closed. Act. ## write
A wise gardener removes withered plants. {at} has plenty: issues unwatered {inactive_days}. Close. ## write
Ebb tide in {at}: everything stranded on the beach for {inactive_days} is to be closed, apart from {skip_labels}. ## write
Spill the tea, then clear the table: close issues in {at} unchanged for {inactive_days}. ## write
My dentist appointment is at two; by then I'd love {at} free of issues that stalled {inactive_days} ago or longer. Close those. ## write
The printer jammed, the coffee is cold, {person} is grumpy, and {at} overflows. At least fix the last: close issues unmoved for {inactive_days}. ## write
Six of us discussed it over lunch. Verdict: {at} issues with {inactive_days} of apathy get closed by you, now. ## write
Our newsletter boasted about a zero-clutter tracker. Make {at} honour that, closing what's been still for {inactive_days}. ## write
GDPR cleanup! Dormant tickets in {at} contain personal data; close the ones with no activity in {inactive_days}. ## write
I approved closing in {at} after {inactive_days} of inactivity and nothing else. So please close those issues, but don't lock or relabel them. ## write
Licensing changed, so complaints about the former terms are moot. {at}: issues quiet {inactive_days}, close. ## write
Only {n} people work on {at} and all are exhausted. We can't babysit forgotten reports; close whatever idled for {inactive_days}. ## write
Search results in {at} are polluted by dead threads. Fix: close issues with {inactive_days} without contributions, {skip_labels} excepted. ## write
Each planning session we wade through mud. To spare us, close {at} issues with no pulse, i.e. {inactive_days} of nothing. ## write
Backlog grooming is on {day}. It'd be half as long if you closed {at} issues that were unattended for {inactive_days}; I'm asking you to. ## write
The school year ends, pupils' tickets linger. {at}: close lingering ones, threshold {inactive_days}. ## write
Spammers opened rubbish and left. The rubbish in {at} is {inactive_days} without activity; close issues by that measure. ## write
The original author passed the torch to me. First act as keeper of {at}: closing issues idle {inactive_days}. Please perform it. ## write
Elections are over, the new board wants order in {at}. Order means issues inactive {inactive_days} are closed. Establish order. ## write
The feature vote moved to another site. Legacy wishes in {at} with {inactive_days} of stillness can be shut, so please shut them. ## write
Docs are rewritten, tests are rewritten, and {at} still drags around relics. Relics, meaning {inactive_days} of inactivity, should be closed by you. ## write
If you'd close {at}'s inactive issues ({inactive_days}) I'd sleep better. So please do. ## write
Would it kill you to close the forgotten issues of {at}? Forgotten: {inactive_days}. Do it already. ## write
Could we, for once, obey our own policy? {at}, {inactive_days} inactive, closed. Obey it. ## write
Ain't nobody got time for that: {inactive_days} of dust on issues in {at}. Close. ## write
Rip the plaster off. Close {at} issues idle for {inactive_days}. ## write
No regrets: shut {at} issues asleep for {inactive_days}. ## write
Zero tolerance. {at}. {inactive_days}. Idle issues closed. ## write
Away with them! {at} issues, unmoved {inactive_days}. Close. ## write
let's roll: close dormant, {at}, {inactive_days} ## write
Farewell, idle issues of {at} ({inactive_days}). Close 'em. ## write
Proceed: closure, {owner}/{repo}, {days} days idle. ## write
Commence closing {at} issues silent {inactive_days}. ## write
Finalise the cleanup, {at}, inactive {inactive_days}, close. ## write
Deactivate, er, close the lifeless issues of {at}: {inactive_days}. ## write
Settle {at}: issues ignored {inactive_days}, closed, save {skip_labels}. ## write
Resolve by closing: {at} issues inactive {inactive_days}. ## write
Green tickets live, grey ones go. Grey is {inactive_days} without activity at {at}. Close the grey. ## write
Guard {skip_labels} with your life, shut other {at} issues idle {inactive_days}. ## write
Before {person} decides, show the issues of {repo} (that's the one from {owner}) that have gone {inactive_days} without activity. The reviewers for {x_number} are found.
Keep your paws off {skip_labels1}; apart from this, {at} issues motionless for {inactive_days} are to be shut today. ## write
{skip_labels1} holds our paying clients' wishes, untouchable. {at} otherwise: {inactive_days} of idleness equals closed. Enact it. ## write
Tickets bearing {skip_labels1} belong to {person}, who'd be furious. The non-{skip_labels1} ones in {at}, provided {inactive_days} have gone by silently, please close. ## write
Our auditors marked certain issues {skip_labels1}; these must not be closed. As for the rest of {at}, whatever was idle {inactive_days} shall be. Execute. ## write
Mentors flagged beginner tasks as {skip_labels1}. They remain. All else in {at} that went {inactive_days} without movement: close today. ## write
Known limitations wear {skip_labels1}, regressions wear {skip_labels2}: both stay open. Other {at} issues, inactive {inactive_days}, get closed. Do so. ## write
Exempting {skip_labels1} alone, carry out the closure of {at} issues at {inactive_days}. ## write
Preserve {skip_labels}, discard (close) {at} issues inactive {inactive_days}. ## write
{skip_labels} survive. Idle {inactive_days} in {at} doesn't. Close. ## write
It was {x_inactive_days} in the old handbook, it's {inactive_days} in the revised one. Have {at} comply by closing inactive issues. ## write
{person} typed {x_inactive_days} yesterday by accident. The intended limit is {inactive_days}. Close {at} issues on that basis, please. ## write
Previously you ran the closing on {x_at}. Fantastic job! Do likewise in {at}, inactive for {inactive_days}. ## write
Wrong repo last time, no harm done since it was only a preview. Correct one: {at}, close issues idle {inactive_days}, for real. ## write
{x_issue} is an exception I'll reopen by hand. Otherwise close everything in {at} inactive {inactive_days}. ## write
After reading {x_issue} I lost patience with old tickets. {at}: close those dormant for {inactive_days}. ## write
I merged {x_pr} and the world didn't end. Emboldened, I now want the {at} issues idle for {inactive_days} closed. ## write
{x_pr} waits for a reviewer, {person} is on it. What you can do: shut stale tickets of {at}, {inactive_days}, leaving {skip_labels}. ## write
{x_issue} has been quiet, fine. But is it alone? Which issues of {at} were quiet for {inactive_days}? Close none.
Having read {x_pr}, I suspect lots of linked issues went cold. List those in {at} without activity for {inactive_days}; leave them open.
Was {x_at} cleaned last month? Never mind. For {at}, preview the issues inactive {inactive_days}.
Mittagspause-Frage: Welche Issues in {at} hat seit {days} Tagen keiner mehr angeschaut? Bitte nichts verändern.
Schließ endlich die Karteileichen in {at}, also alles ohne Aktivität seit {days} Tagen. ## write
Die Vorschau passt. Jetzt bitte ausführen: {at}, {days} Tage ohne Regung, Issues schließen. ## write
Send nobody a reminder and fill in no survey. Which issues in {at} have heard nothing from anyone for {inactive_days}? I ask for a list and for not a single closed ticket.
Delete nothing in {at}. An issue that's been inactive for {inactive_days} should be closed and otherwise remain with its number and all of its comments. ## write
The project board of {at} may stay, although no card on it has been moved since {day}. It's the issues that I want closed, those idle for {inactive_days}. ## write
My own issues in {at} are lively, leave those to me. Close the ones that have been inactive for {inactive_days}, no matter who opened them. ## write
Nobody but me gives such orders, and I give it: close the issues in {at} that were idle for {inactive_days}, whatever {person} says. ## write
Yes, thank you, I do need the list of issues in {at} that have been idle for {inactive_days}. I don't need them closed, though.
How about closing stale issues in {at}, {person} asked, and the answer was applause. The limit is {inactive_days}, the order is given, please close them. ## write
I'm not interested in pull requests that wait for a push. I'm interested in issues, to be exact in what's been inactive in {at} for {inactive_days}. Show me, don't touch.
Before {person} closes old tickets in {at} on {day}, which I can't prevent, let me see which issues have been inactive for {inactive_days}.
The article about our stale rule is written, the poll is over, the bot is gone. What remains is for you to close the issues in {at} without activity for {inactive_days}. ## write
Leave the assignees, the milestones and the labels in {at} as they are. Only the state should change, from open to closed, wherever an issue was inactive for {inactive_days}. ## write
Under no circumstances touch an issue of {at} that carries {skip_labels}. All others in which nothing has happened for {inactive_days} should be closed, please. ## write
The configuration of the stale bot in {at} is right, its server is broken. Until that's repaired, close whatever issue has gone {inactive_days} without activity yourself, please. ## write
Why the bot in {at} sleeps isn't important. What would it close if it were awake, with {inactive_days} of inactivity as the limit? I'd like to see the issues, that's all.
I know that you can't lock, pin or transfer anything. You can close, though, so do that to each issue in {at} that has been inactive for {inactive_days}. ## write
I know that you can't mail the reporters, I'll do it. For that, tell me which issues in {at} have been waiting for {inactive_days} without activity.
Please don't convert anything into a discussion. Nor should {x_issue} be moved. The one thing to do is closing what has been dormant in {at} for {inactive_days}. ## write
Instead of hiding the old tickets of {at} from search engines, which nobody here knows how to do, close them after {inactive_days} of inactivity, that is, now. ## write
We had an argument about {x_inactive_days}, which {person} lost. Thus {inactive_days} without activity is the limit in {at}, and whatever issue exceeds it should be closed by you. ## write
Neither the wiki nor the discussions of {at} need any care. Its tracker does, so list the issues that were idle for {inactive_days}, and let me do the closing.
You needn't count stars, forks or downloads of {at} for the report. Count the issues that have been inactive for {inactive_days}, and leave every one of them open.
There was a time when I'd have wept over each closed report. Now I just say: {at}, all issues that were inactive for {inactive_days}, close them. ## write
The audit log, the backups and the archive are safe with {person}. So nothing can go wrong if you close those issues of {at} that were dormant for {inactive_days}, and I ask you to. ## write
Don't tell me by heart what other projects do about forgotten tickets. Tell me which issues in {at} have been untouched for {inactive_days}, in a list that changes nothing.
Our dashboard shows nonsense, and I'm not asking you to repair it. Which issues in {at} have really had no activity for {inactive_days}, apart from those with {skip_labels1}?
Reopening what was closed by mistake in {at} is done, {person} saw to it. The other half is your part: close the issues that were inactive for {inactive_days}. ## write
Branches, tags and packages of {at} have been cleaned up, and {person} is proud of it. Follow suit with the issues, please: close those with {inactive_days} of inactivity. ## write
Bevor wir etwas zumachen, hätte ich gern eine Übersicht der eingeschlafenen Issues in {at}, Schwelle {days} Tage.
Les tickets de {at} abandonnés depuis {days} jours, tu peux les fermer pour de bon. ## write
Avant de fermer quoi que ce soit, montre-moi les tickets de {at} silencieux depuis {days} jours.
Grand nettoyage : ferme dans {at} chaque ticket oublié depuis {days} jours, hormis {skip_labels1}. ## write
Haz una prueba sin cerrar: ¿qué tickets de {at} caerían con {days} días de límite?
Ya toca limpiar. Cierra en {at} cualquier issue abandonado hace {days} días, excepto {skip_labels1}. ## write
Fecha tudo em {at} que está esquecido há {days} dias, por favor. ## write
Mostra-me as issues adormecidas de {at}, {days} dias ou mais, sem fechar.
Fai pulizia in {at}: chiudi davvero le segnalazioni dimenticate da {days} giorni. ## write
Elenca le issue di {at} abbandonate da {days} giorni; non chiuderle.
Ruim op in {at}: sluit issues waar {days} dagen niemand naar keek, behalve {skip_labels1}. ## write
Geef me een lijstje van vergeten issues in {at}, {days} dagen of meer, niets sluiten.
Which issues in {at} have been quietly fermenting for {inactive_days}? I'm tasting, not pouring away. List.
Detective work: trace issues in {at} whose trail went cold {inactive_days} ago or earlier. Observe, don't arrest.
Birdwatching at {at}: which issues haven't chirped in {inactive_days}? Watching only.
Doctor's round at {at}: which patients (issues) were unresponsive for {inactive_days}? Diagnosis, no surgery.
Take inventory of {at}: unsold issues on the shelf for {inactive_days}. Nothing leaves the shop.
How deep is the freezer of {at}? Issues frozen {inactive_days}, please count and leave inside.
Without lifting a finger, describe what closing at {inactive_days} would do to {at}.
An experiment on paper: {at}, stale after {inactive_days}, {skip_labels} excepted. Result?
Purely academic: {at} issues surpassing {inactive_days} of inactivity?
Before breakfast I'd like to scroll through the {at} issues nobody handled in {inactive_days}. Merely scrolling.
I'd like a second opinion before wielding the broom: show {at} issues idle {inactive_days}.
Suspicious as the team is, they want proof first. Output the {at} issues that'd be swept at {inactive_days}, with nothing swept.
Convince me a {days}-day limit is harmless for {at}: show what it would take.
Should our bot adopt {inactive_days}? Reveal the {at} issues it'd swallow.
Gauge the impact: {at}, stale limit {inactive_days}, impact only.
Ballpark figure of neglected {at} issues, neglected meaning {inactive_days}? Don't close.
Tell me how many and which: {at}, idle {inactive_days}, read only.
Idle {inactive_days} at {at}: show and tell, no close.
Stale check {owner}/{repo}, {days} days, harmless mode.
Report dormant: {at}, {inactive_days}. Not closing.
what's dusty in {at}? {inactive_days}. looking only
The pipeline is red, {x_pr} is blocked, the reviewers are away. Small comfort: a clean tracker. Close {at} issues that were idle for {inactive_days}. ## write
While the flaky tests are being rerun by {person}, use the moment and close stale issues of {at}, {inactive_days}. ## write
Duplicates, typos, crash reports without a log: {at} has it all. I don't need a severity for each; close those inactive {inactive_days}. ## write
Upgrade to {x_ref} solved most complaints. What remains in {at} with {inactive_days} of inactivity should be closed, so please do it. ## write
Our product manager wants the open count below {n}. In {at}, close issues that have had no activity during {inactive_days}. ## write
According to the readme we close issues at {inactive_days} of inactivity, yet no one does in {at}. Be that someone: close them. ## write
Terminate every issue in {owner}/{repo} that has shown no activity for {inactive_days}; I authorise you to close them. ## write
Dispose of the languishing issues of {owner}/{repo} by closing them, provided they've been inactive for {inactive_days} or longer. ## write
Having obtained the steering group's approval, I request that issues of {owner}/{repo} dormant for {inactive_days} be closed immediately. ## write
Purge {at} of neglected issues: any that received no comment or edit within {inactive_days} ought to be closed this minute. ## write
Conclude all discussions in {owner}/{repo} whose most recent activity dates back {inactive_days} or more; close the issues outright. ## write
Our volunteers are overwhelmed, thus close the issues in {owner}/{repo} which haven't progressed during the past {weeks} weeks. ## write
Eliminate the clutter in {owner}/{repo}: shut whichever issues have been inactive {days} days or beyond. ## write
Discard, by closing, the issues of {at} that have endured {inactive_days} without a single update. ## write
Provided no one has reacted on an issue of {owner}/{repo} for {inactive_days}, it forfeits its place, so close all such issues now. ## write
Relieve {owner}/{repo} of its burden and close those issues which have been lingering idle for {months} months. ## write
Kindly finalise the cleanup of {owner}/{repo}, closing for real whichever issues were inactive throughout the last {months} months. ## write
Prune the tracker of {owner}/{repo}; issues withered by {inactive_days} of inactivity should be cut off, meaning closed. ## write
Abandoned issues discourage newcomers, hence my instruction: in {owner}/{repo}, close each one lacking activity for {weeks} weeks. ## write
Dismiss the outdated issues in {at}; the criterion is {inactive_days} devoid of activity, and the verdict is closure. ## write
Since the grace period elapsed on {day}, put the closures into effect for issues of {owner}/{repo} with {inactive_days} of inactivity. ## write
Decommission the ancient issues of {owner}/{repo}: nothing for {years} years means they're closed today, without another rehearsal. ## write
Scrub {owner}/{repo} clean by closing issues that have remained motionless for {inactive_days}, whatever their subject. ## write
I've notified all {n} reporters, nobody responded, so proceed to close the issues in {owner}/{repo} inactive for {inactive_days}. ## write
Wind down {owner}/{repo} responsibly and close any issue that hasn't attracted attention over {inactive_days}. ## write
Cleanse the backlog of {at} from issues untouched for {inactive_days}, closing them permanently unless they bear {skip_labels}. ## write
Preserve issues marked {skip_labels} in {owner}/{repo}; annihilate, that is close, the remainder which has been idle for {inactive_days}. ## write
Close out the inactive issues at {owner}/{repo} with a cutoff of {inactive_days}, granting immunity to the label {skip_labels1}. ## write
With the exception of those categorised as {skip_labels}, issues in {owner}/{repo} lacking activity for {inactive_days} deserve closing; execute it. ## write
As stipulated in our charter, the {owner}/{repo} issues that have stagnated for {inactive_days} shall be closed, excluding {skip_labels1} items. ## write
Retire from {owner}/{repo} the issues unattended for {inactive_days}. Those flagged {skip_labels1} or {skip_labels2} are sacrosanct; everything else gets closed. ## write
Make the tracker of {at} breathe again by closing issues asleep for {inactive_days}; the tag {skip_labels1} excuses an issue. ## write
Honour the label {skip_labels1}, for it signals pending work; otherwise close every issue of {owner}/{repo} with {inactive_days} of inactivity. ## write
Commence the mass closing in {owner}/{repo} of issues idle {weeks} weeks upwards, while retaining the ones carrying {skip_labels}. ## write
Should an issue in {owner}/{repo} be inactive for {inactive_days} and not carry {skip_labels1}, close it; I've discussed this with {person}. ## write
I vouch for the consequences: close {owner}/{repo} issues that have been unresponsive for {inactive_days}, omitting {skip_labels}. ## write
Perform the genuine closing, not the simulation, for issues of {owner}/{repo} that exhibit {inactive_days} of inactivity. ## write
Obsolete requests distort our statistics, wherefore you should close the {at} issues that lay idle for {inactive_days}. ## write
Deal ruthlessly with {owner}/{repo}: any issue that hasn't budged for {inactive_days} is to be closed on the spot. ## write
Our auditors penalise unattended tickets, so by all means close issues in {owner}/{repo} which surpassed {inactive_days} of inactivity. ## write
Estimate the extent of neglect in {owner}/{repo}: which issues have been inactive for {inactive_days}? Leave every one of them open.
Compile an inventory of issues in {owner}/{repo} that had no activity throughout {inactive_days}, purely for inspection.
Forecast the outcome of a stale sweep on {owner}/{repo} at {inactive_days}, without altering a single issue.
Kindly highlight the dormant issues of {at}, dormant denoting {inactive_days} without activity; whether to close them remains undecided.
Before pressing anything irreversible, I'd inspect which issues of {owner}/{repo} a threshold of {inactive_days} captures. Display them only.
Investigate how many issues of {owner}/{repo} have languished for {inactive_days}, as {person} doubts my figure of {n}.
Which issues in {owner}/{repo} have escaped everyone's attention for {months} months? Our triage crew intends to revisit them individually.
Detect the stagnant issues in {owner}/{repo}, assuming {inactive_days} of inactivity as the benchmark, and present them unmodified.
Provide a tentative selection of {at} issues eligible for closure after {inactive_days} of inactivity; the committee votes on {day}.
Pinpoint, in {owner}/{repo}, those issues whose latest activity happened at least {days} days back, but refrain from shutting any.
Assess the impact that an inactivity limit of {inactive_days} would have on the issues of {owner}/{repo}, strictly hypothetically.
I'm sceptical about bulk closing, so demonstrate on {owner}/{repo} which issues would disappear given {inactive_days} without activity.
Uncover the overlooked issues of {owner}/{repo}, idle for {weeks} weeks by now, because I'd rather answer than close them.
Extinguish the backlog of {owner}/{repo} to the extent that it's been inactive for {inactive_days}; closing is fully sanctioned. ## write
We've outgrown the reports of yesteryear, so wherever an issue in {owner}/{repo} has rested for {inactive_days}, close it. ## write
Implement the retention schedule on {owner}/{repo}: issues with {inactive_days} of inactivity are closed, effective immediately. ## write
Unclog {at}, whose queue is jammed by issues that haven't witnessed activity in {inactive_days}; closing them is your assignment. ## write
Take responsibility for {owner}/{repo} and close, rather than enumerate, the issues which have been inactive for {inactive_days}. ## write
{person} verified the candidates at breakfast, consequently you can close every {owner}/{repo} issue with no activity for {inactive_days}. ## write
Declutter {owner}/{repo} ahead of our merger on {day}: close issues which went {inactive_days} without any interaction. ## write
Settle {owner}/{repo} once and for all. Issues whose discussion dried up {inactive_days} ago or earlier are to be closed. ## write
Usher the inactive issues of {owner}/{repo} to the exit, i.e. close them; inactive signifies {weeks} weeks without activity. ## write
An unattended issue is a broken promise, thus close those in {owner}/{repo} for which {months} months elapsed without activity. ## write
Bid farewell to whatever issue in {at} remained unvisited for {inactive_days}, and close it officially. ## write
Terminate every issue of {owner}/{repo} in which nothing stirred for {inactive_days}, and treat this as the final order rather than a trial. ## write
The rehearsal convinced us, so bring down the curtain on whatever issues in {owner}/{repo} have hibernated for {days} days. ## write
Having approved the preview, {person} authorises you to seal the issues of {at} that nobody revisited within {weeks} weeks. ## write
Wrap up, effective immediately, those issues at {owner}/{repo} that have been comatose for at least {inactive_days}. ## write
Pull the plug on the {owner}/{repo} issues that have vegetated for {months} months, because I've got written permission from everybody concerned. ## write
Don't simulate anything, just lay to rest the issues in {owner}/{repo} over which {days} days have passed uneventfully. ## write
It's no drill: shutter all issues in {at} that have been collecting cobwebs for {days} days. ## write
Now that the deadline we announced is over, dispose by closing of the issues on {owner}/{repo} that were neglected for {inactive_days}. ## write
Finalise the purge of {owner}/{repo}, meaning that issues lifeless since {months} months ago become closed, not merely listed. ## write
Everyone has signed off, hence strike from the open list of {owner}/{repo}, by closing them, issues lacking any activity for {weeks} weeks. ## write
You've got my go-ahead to shut those issues in {owner}/{repo} that have languished for {years} years without a soul looking at them. ## write
Enough previews! Actually put the lid on any issue in {at} that has stood idle for {inactive_days}. ## write
Unless an issue wears {skip_labels1}, shut it in {owner}/{repo} once it has languished for {inactive_days}, and carry that out at once. ## write
Amnesty applies to {skip_labels}; for the remainder of {owner}/{repo}, terminate whichever issues have languished for {days} days. ## write
Bury the issues in {owner}/{repo} that stagnated for {weeks} weeks, making a detour round those stamped {skip_labels1}. ## write
Stamped with {skip_labels}, an issue in {at} is sacrosanct, but the rest shall be shut down today after {inactive_days} of stagnation. ## write
Our charter shields {skip_labels1}, so wind down in earnest only unshielded issues of {owner}/{repo} which have been asleep for {months} months. ## write
Slam the door on {owner}/{repo} issues unattended for {inactive_days}, though please tiptoe past the ones bearing {skip_labels}. ## write
Whatever carries {skip_labels1} belongs to {person} and survives; all else in {owner}/{repo} that dozed for {days} days gets shut by you now. ## write
Because {skip_labels} stands for promises to customers, steer clear of those as you terminate issues in {owner}/{repo} after {inactive_days} without a sign of life. ## write
The time for lists is gone. Conclude the issues at {owner}/{repo} that rested for {weeks} weeks, immune ones with {skip_labels1} aside. ## write
Give {skip_labels1} a wide berth and then, for good, discontinue by closing the issues on {at} that idled for {inactive_days}. ## write
Tickets with {skip_labels1} or {skip_labels2} enjoy asylum, whereas other issues in {owner}/{repo} that went unvisited for {days} days are to be really closed. ## write
Since {x_ref} has shipped, send into retirement all issues of {owner}/{repo} unchanged for {months} months, bar those tagged {skip_labels}. Yes, execute it. ## write
Execute the clean-out of {owner}/{repo}: closed be any issue that sat dormant for {inactive_days}, {skip_labels1} being the sole sanctuary. ## write
Were we to shut issues in {owner}/{repo} that languished for {inactive_days}, with immunity for {skip_labels1}, which would it hit? Touch nothing.
Forecast which issues of {owner}/{repo} an inactivity rule of {days} days would fell, given that {skip_labels} are shielded from it.
Excuse {skip_labels1} from the exercise and then enumerate, without touching them, the issues in {at} that have lain idle for {weeks} weeks.
Which issues on {owner}/{repo}, once we disregard those stamped {skip_labels}, have been gathering moss for {months} months? An enumeration is all I require.
As tickets with {skip_labels1} are spoken for, I'm curious solely about other issues in {owner}/{repo} that stagnated for {inactive_days}. Leave them open, of course.
Enumerate for {owner}/{repo} the issues that lay fallow for {days} days; anything flagged {skip_labels} is beyond the pale and needn't appear.
The council decides on {day} whether to purge {at}. Until then, compile candidates idle for {inactive_days}, sparing whichever are flagged {skip_labels1}.
Suppose {skip_labels1} and {skip_labels2} were untouchable. How many issues of {owner}/{repo} would still fall victim to a limit of {weeks} weeks of inactivity?
Tally up, purely as a forecast, the issues at {owner}/{repo} that nobody has stirred in {inactive_days}, with {skip_labels} taken off the tally.
A mock purge of {owner}/{repo} would help me: issues unstirred for {months} months, excluding the kind that wear {skip_labels1}, and no actual closing.
Pretend to clear out the {owner}/{repo} issues that slumbered for {days} days, pretend only, and grant {skip_labels} an exemption.
Before I ask {person} for consent, reveal which {at} issues have slumbered for {inactive_days}, minus the protected {skip_labels1}.
Granted that {skip_labels} count as alive, which of the issues in {owner}/{repo} have been clinically dead for {weeks} weeks? Merely report it.
Nominate issues of {owner}/{repo} for closure that went {inactive_days} without any stir, but nothing with {skip_labels1}; the closing itself comes later.
{skip_labels1} is our safe harbour. Outside of it, which issues on {owner}/{repo} have drifted along for {days} days with no one at the helm?
Consent was given by all teams, so issues in {owner}/{repo} that slumbered through {years} years may be laid to rest by you this minute. ## write
Put into effect what we've discussed for {at}, namely that an issue unstirred for {inactive_days} be closed. ## write
Go through with it: {owner}/{repo}, issues, closure upon {days} days of stillness, and clemency for those called {skip_labels}. ## write
In deference to {person}, bypass {skip_labels1}; in the remaining part of {owner}/{repo}, dormant issues of {inactive_days} must be put to bed for real. ## write
Rather than show me candidates again, abolish the issues of {owner}/{repo} left to rot for {months} months by closing each of them. ## write
Our contract with the client terminated; consequently, issues of {owner}/{repo} idle for {inactive_days} must now be closed for good. ## write
Diminish the {n} pages of issues in {owner}/{repo} by closing those that received zero activity during {inactive_days}. ## write
Proceed with closing on {owner}/{repo}, the permitted inactivity being {days} days and not one day more. ## write
Slash the issue count of {owner}/{repo}: close every report where conversation ceased at least {inactive_days} ago. ## write
I've exported an archive of {owner}/{repo}, which means issues inactive for {inactive_days} can safely be closed; do so today. ## write
Abide by our published deadline and close the issues in {owner}/{repo} that have been dormant {years} years or longer. ## write
Streamline {at} by shutting down issues that attracted no activity for {inactive_days}; pull requests are exempt from this. ## write
Eradicate the zombies of {owner}/{repo}, specifically issues that have been lifeless for {inactive_days}. Close, don't simulate. ## write
Initiate closure of stale issues at {owner}/{repo} with {inactive_days} as the permissible silence, because {x_at} profited from the same treatment. ## write
Whichever {owner}/{repo} issue exceeded {inactive_days} of inactivity should be closed, regardless of its author's seniority. ## write
Upgrade done, builds passing, reviewers thanked; the sole remaining duty is closing issues in {owner}/{repo} that idled for {inactive_days}. Fulfil it. ## write
Wrap up the dormant conversations in {owner}/{repo}, closing issues after {inactive_days} of quiet but safeguarding label {skip_labels1}. ## write
Weed {at} thoroughly: issues inactive for {inactive_days} get closed unless {skip_labels1} or {skip_labels2} shelters them. ## write
Label {skip_labels1} denotes accessibility barriers that legally stay open; close all other issues of {owner}/{repo} inactive for {inactive_days}. ## write
Excuse the issues bearing {skip_labels}, and subsequently close the rest of {owner}/{repo} which lapsed through {inactive_days} of inactivity. ## write
Grant an exemption to {skip_labels}; without further consultation, close anything else in {owner}/{repo} that's stood idle for {inactive_days}, issues only. ## write
Whereas {skip_labels} issues enjoy protection, their siblings in {owner}/{repo} with {days} days of inactivity do not. Close the latter. ## write
For {owner}/{repo}, enforce expiry upon issues unmodified for {inactive_days}, yet retain {skip_labels1}, on which {person} is still working; close now. ## write
Thin out {owner}/{repo} by closing its inactive issues. Permissible inactivity: {inactive_days}; untouchable label: {skip_labels1}. ## write
Our funder covers merely {skip_labels1} work, hence close the remaining issues in {at} which haven't advanced for {inactive_days}. ## write
Bypass the preview and close in {owner}/{repo} the issues with {weeks} weeks of inactivity, respecting exclusions {skip_labels}. ## write
Hurry, the inspection begins at noon: close {owner}/{repo} issues that have gone unanswered and unedited for {inactive_days}. ## write
Consider this my signature: issues of {owner}/{repo} that have been inactive for {inactive_days} may be, and shall be, closed. ## write
Explore which issues in {owner}/{repo} have received no activity over {inactive_days}; my sole objective is an estimate for the budget.
Quantify the neglect: how many issues of {owner}/{repo} exceed {inactive_days} of inactivity? Closing isn't on the table.
Produce a shortlist of {owner}/{repo} issues idle for {inactive_days}, which {person} will phone about instead of closing.
Might I glimpse the issues of {at} that would perish under an expiry of {inactive_days}? Spare them in the meantime.
Unearth issues in {owner}/{repo} that haven't stirred for {years} years; historians in our department cherish such relics and want them left open.
Let's gauge, hypothetically, the fallout in {owner}/{repo} if issues inactive for {inactive_days} were swept up.
Supply the statisticians with issues of {owner}/{repo} whose inactivity surpasses {inactive_days}, in read-only fashion.
Cancel the waiting list nobody waits on: close issues in {owner}/{repo} that were inactive for {inactive_days}. ## write
Scrap, in the sense of closing, each issue of {owner}/{repo} which decayed for {inactive_days} without activity. ## write
Halve our workload, if it suffices, by closing the {owner}/{repo} issues that sat idle for {inactive_days}. ## write
Superseded and irrelevant reports crowd {at}; anything among its issues inactive for {inactive_days} is to be closed right away. ## write
Shrink {owner}/{repo} to what matters: issues paused for {inactive_days} or longer get closed by you this afternoon. ## write
Ditch the elderly issues in {owner}/{repo}. Elderly is whoever spent {years} years without activity, and ditching means closing. ## write
Tumbleweed rolls through {owner}/{repo}; close those issues where nothing has occurred for {inactive_days}. ## write
I've amended our guidelines accordingly, thus you're free to close issues of {owner}/{repo} with {inactive_days} of inactivity. Do it at once. ## write
Rectify the situation in {at}, namely {n} issues rotting away, by closing any that's inactive for {inactive_days}. ## write
The handover of {owner}/{repo} happens on {day}, and issues untouched for {weeks} weeks aren't part of the deal. Close them. ## write
Cross off the issues in {owner}/{repo} which nobody pursued for {inactive_days}; crossing off translates to closing. ## write
Void every issue of {owner}/{repo} that has accumulated {inactive_days} of inactivity, closing it irrespective of topic or author. ## write
Let sleeping dogs lie elsewhere: issues in {owner}/{repo} with {months} months of inactivity are to be closed promptly. ## write
As both co-maintainers consented in writing, carry on and close the {owner}/{repo} issues stalled for {inactive_days}. ## write
Restore order in {at}; close, without exception, issues that have been inactive for {inactive_days}. ## write
Curtail the agony of {owner}/{repo} by closing issues whose last activity lies {inactive_days} or further behind us. ## write
Since storage migrates tonight, please drop inactive issues from the open ones in {owner}/{repo}, i.e. close after {inactive_days}. ## write
Tackle the dormant issues of {owner}/{repo} definitively, which implies closing whatever reached {days} days of inactivity. ## write
No comment, no commit reference, no edit during {weeks} weeks? Then the issue in {owner}/{repo} gets closed; handle it now. ## write
Deploy the expiry rule to {owner}/{repo}: close issues idle for {inactive_days}, and never mind that the build is red. ## write
Two labels guard against expiry, {skip_labels1} and {skip_labels2}; close any other issue of {owner}/{repo} inactive for {inactive_days}. ## write
Shave the backlog of {at} by closing issues with {inactive_days} of inactivity, though {skip_labels} must be retained. ## write
Security asked us to shield {skip_labels1} from expiry. Under this proviso, close issues of {owner}/{repo} which stalled for {inactive_days}. ## write
Evacuate {skip_labels} first, figuratively, by leaving those labels open, then close the {owner}/{repo} issues idle for {inactive_days}. ## write
Trash day for {owner}/{repo}: {inactive_days} of inactivity leads to closing, whereas the label {skip_labels1} saves an issue. ## write
Translators still depend on {skip_labels1} issues, so exempt them while you close the remainder of {owner}/{repo} inactive for {days} days. ## write
Act on our resolution: in {owner}/{repo}, issues unrevised for {inactive_days} are closed, barring those labelled {skip_labels}. ## write
Expedite the closing of inactive issues in {owner}/{repo} ({inactive_days}), making allowance for anything with {skip_labels}. ## write
Disband the queue of {at}, that is, close issues inactive for {inactive_days}; only {skip_labels1} may continue to exist. ## write
Mentors want {skip_labels} kept for students. Accordingly, close what else has been inactive in {owner}/{repo} for {months} months, meaning issues. ## write
Articulate which issues in {owner}/{repo} would expire at {inactive_days}; my team must be persuaded before anybody closes them.
A briefing on {owner}/{repo} is due, so list its issues that have been inactive for {inactive_days} and leave them be.
Suppose the rollout of our stale rule hit {owner}/{repo} tomorrow with {inactive_days}; which issues would it consume? Answer without closing.
Notify me, and solely me, of issues in {at} which paused {inactive_days} ago and never resumed; they stay open.
How severe is the decay in {owner}/{repo}? Tally issues having {inactive_days} without activity, but leave all of them alone.
My semester paper examines neglect in open source, so retrieve issues from {owner}/{repo} inactive for {years} years, without interfering.
Should {person} adopt orphaned issues, she'd need to know which in {owner}/{repo} rested for {inactive_days}. Just show them.
Ascertain the issues of {owner}/{repo} that nobody has commented on or edited for {inactive_days}, and defer any closing to us.
Contrast opinions with facts: which issues of {at} have truly been inactive for {inactive_days}? A read-only answer, please.
The interim chair may not close anything, yet she's entitled to see the issues of {owner}/{repo} idle for {days} days. List them.
During the handover I'd like to peruse whichever issues in {owner}/{repo} have halted for {inactive_days}; closing is the successor's privilege.
Map out the stale territory of {owner}/{repo}, staleness starting at {inactive_days}, in a dry run that alters nothing.
Can you substantiate that {owner}/{repo} has merely {n} issues inactive for {inactive_days}? Enumerate them, none to be shut.
Picture {owner}/{repo} after a purge at {weeks} weeks of inactivity: which issues would be missing? This is only an exercise.
We're torn between mercy and order, so reveal the issues in {at} asleep for {inactive_days}, prior to any verdict.
Locate within {owner}/{repo} the issues inactive for {months} months; I'll compose a personal apology to each reporter rather than close them.
Whatever you do, close nothing in {owner}/{repo}; I'm satisfied with an index of issues that were idle for {inactive_days}.
Verify, hypothetically and harmlessly, whether a limit of {inactive_days} would condemn any issue in {owner}/{repo} without {skip_labels1}.
Setting {skip_labels} to one side, draw up the issues in {owner}/{repo} that have been motionless for {inactive_days}; the closing vote comes later.
Ignoring whatever carries {skip_labels1}, which issues of {owner}/{repo} stagnated for {inactive_days}? {person} requested the list, not their removal.
Trial our exemption: does {skip_labels1} really rescue issues in {at} from a sweep at {inactive_days}? Preview what's still doomed.
Inactive for {inactive_days} and free of {skip_labels}: which issues in {owner}/{repo} match? Show, since our bot's permission to close is suspended.
Evaluate a threshold of {days} days on {owner}/{repo}, printing the stale issues concerned and abstaining from any modification.
Which unresolved issues of {owner}/{repo} have been gathering cobwebs for {inactive_days}? I promised {person} a printout before Thursday's vote.
Prudence demands a trial: emulate the closing of issues inactive for {inactive_days} in {owner}/{repo} and hand me the outcome.
Permit me a look at {at}: what issues were last active {inactive_days} ago or earlier? Everything must remain as is.
Trace forgotten issues in {owner}/{repo}, meaning {weeks} weeks of inactivity, because unhappy customers may hide among them. Closing them would be disastrous.
Tentatively apply {inactive_days} to {owner}/{repo} and disclose which issues the rule deems stale, with no lasting effect.
Our newcomers seek abandoned issues to adopt. Fetch those in {owner}/{repo} unattended for {inactive_days}, leaving their state intact.
Clarify which issues at {owner}/{repo} count as inactive given {inactive_days}; any closing requires consent from {person}, which is pending.
Recount, without shutting anything, the issues of {at} that had {inactive_days} of uninterrupted silence.
Measure the staleness of {owner}/{repo}: discover issues idle longer than {months} months and present them for discussion.
Omitting anything tagged {skip_labels}, catalogue the issues in {owner}/{repo} that were inactive during the preceding {months} months; preview exclusively.
Illustrate what a closing campaign in {owner}/{repo} at {inactive_days} would affect, {skip_labels1} being excused. We're still negotiating the figure.
With {skip_labels} subtracted, how big is the heap of issues inactive for {inactive_days} in {owner}/{repo}? Touch none.
Nominate candidates for closing in {owner}/{repo}: {inactive_days} without activity and devoid of {skip_labels1}. The nomination has no immediate consequences.
Contemplating a stale policy for {at}, we wonder which issues {inactive_days} would catch outside of {skip_labels}. Demonstrate, don't enforce.
Browse {owner}/{repo} for issues that nobody has attended to in {inactive_days}, skipping label {skip_labels1}, and relay what you encounter.
Query {owner}/{repo} for stale issues at {days} days, leaving {skip_labels} aside; I merely compile figures for {day}.
Report which {at} issues have passively awaited a response for {inactive_days}; do not intervene.
Filter the issues of {owner}/{repo} down to those inactive for {inactive_days}, disregard {skip_labels}, and merely exhibit the result.
Calculate how many inactive issues, {inactive_days} being the minimum, reside in {owner}/{repo} if we exclude {skip_labels1}. None may be closed.
Rehearse the closing of stale issues on {owner}/{repo} using {inactive_days}, treating {skip_labels} as exempt, and reveal what would vanish.
Expose the dead wood in {owner}/{repo}: issues with {inactive_days} of inactivity that lack the label {skip_labels1}. They're not to be closed at present.
While sparing {skip_labels}, which issues in {at} would qualify as stale with {inactive_days} as our definition? I only want names.
Curate a list of {owner}/{repo} issues that fell silent {inactive_days} ago, ignoring whatever has {skip_labels1}, so mentors may adopt them.
Prior to enabling a stale bot in {owner}/{repo}, anticipate for us which issues it would close at {inactive_days} while {skip_labels1} stays protected.
Scan {owner}/{repo} for issues deserted since {inactive_days} ago; our sponsor is merely curious and forbids any closing.
The milestone is finished and shipped. Somewhere in {at} there are leftovers, idle {inactive_days}. Close them, except {skip_labels}. ## write
A sprint retrospective concluded: old tickets hurt morale. Close the ones at {at} with {inactive_days} without activity. ## write
Students get confused by ancient tickets. Before class starts on {day}, close those in {at} that nobody has updated for {inactive_days}. ## write
The workflow that used to do this job crashed and its token ran out. Manually then: {at}, close issues quiet for {inactive_days}. ## write
Customers switched to the support portal, so their old tickets in {at} serve no purpose. Those with {inactive_days} of inactivity: close. ## write
Independent of what happens to {x_pr}, close {at} issues that stayed untouched {inactive_days}. ## write
We plan to delete nothing, only to close: {at} issues, inactive {inactive_days}. Please begin. ## write
A compromise was reached: {inactive_days} it is, {skip_labels} keep their status, {at} gets closed down accordingly. Issues only. Run it. ## write
Let me be perfectly clear: I accept the risk. Close {at} issues with no update in {inactive_days}. ## write
I've got admin rights, you've got the tool. Close what's stale in {at}, {inactive_days}, keep {skip_labels1}. ## write
The page takes four seconds to load because of so many issues. Help {at} by closing the ones unchanged for {inactive_days}. ## write
Between two meetings I verified all {n} candidates. They may go; close {at} issues inactive for {inactive_days}. ## write
Fifteen years of history in {at}, nice, but enough. Issues without activity for {inactive_days} get closed, today, by you. ## write
Our users never come back to answer. Close their issues in {at} if {inactive_days} passed without a reply. ## write
Spare time is rare, so automate my duty: close stale issues, {at}, {inactive_days}. ## write
Wake up, broom! {at}: issues idle {inactive_days}, closed. ## write
The deal with {person}: I fix the build, she decides the limit. She chose {inactive_days}. Apply by closing in {at}. ## write
This weekend {at} moves to another organisation. Only lively issues travel; close those without activity for {inactive_days}. ## write
A cost cut in disguise: fewer open tickets, less work. {at}, {inactive_days} of inactivity, close, excluding {skip_labels}. ## write
All blocked issues are labelled {skip_labels1}, wait for upstream, and must not be touched. Close everything else in {at} that's idle for {inactive_days}. ## write
Good first tasks, tagged {skip_labels1}, stay for newcomers. In {at}, the rest with {inactive_days} of inactivity is to be closed. Go. ## write
Whoever opened these tickets stopped caring. Close: {at}, {inactive_days} of no activity. ## write
You've shown me enough. Close {at}'s idle issues: {inactive_days}. ## write
push the button for me pls: {at}, inactive issues, {inactive_days}, close ## write
Done thinking. Close stale, {at}, {inactive_days}. ## write
It's decided, finally: {inactive_days}, {at}, close the inactive issues. ## write
Fire the stale cannon at {at}: {inactive_days}, real ammunition, so close. ## write
The outage on {day} taught me to test things first. So test the stale closing on {at} with {inactive_days}, nothing live.
Before a public announcement about our stale policy, tell me which {at} issues {inactive_days} would touch. No action please.
Could the release be delayed by forgotten reports? Let me check which issues of {at} had no activity for {inactive_days}. Only show.
I inherited {at} from {person}, along with a mountain of tickets. Which have seen no activity in {inactive_days}? I'd rather learn than close.
I'm preparing the sprint. To get a clue how much is dead in {at}, show issues without activity for {inactive_days}; they remain open.
Someone accused the bot of closing critical bugs. Verify for me what it would close in {at} at {inactive_days}, without doing so.
Our support vendor promises an answer within {x_inactive_days}. I want to catch {at} issues that had none for {inactive_days}. List, don't close.
The label {skip_labels1} means a developer is on it. Show the {at} issues lacking that label and any activity for {inactive_days}; keep them open.
A customer asked whether we ever forget tickets. Well, do we? {at}, {inactive_days} without activity, only names.
Newest first, oldest first, I don't mind: which {at} issues are inactive for {inactive_days}? Preview.
Possibly nothing qualifies, but which issues in {at} have been inactive {inactive_days}? Just checking.
There's a rumour that half of {at} is asleep. Verify with {inactive_days} as the limit. Don't modify a thing.
In the middle of a build I had an idea: see what {inactive_days} would close in {at}. Only see!
The manual says dry runs are harmless. Good, make one: {at}, {inactive_days}.
As a student assistant I may look, not close. Which issues in {at} are inactive for {inactive_days}?
I lack the rights to close anything, so only tell me: {at}, idle {inactive_days}, which issues?
Suggest candidates for closing in {at}, last active {inactive_days} ago or earlier; I'll judge.
Determine which {at} issues are stale at {inactive_days}; leave their status alone.
Retrieve the inactive issues of {at} ({inactive_days}) without closing them.
Examine {at} for issues idle {inactive_days}. Outcome: a list, nothing closed.
Evaluate a {days}-day stale limit on {at}, without applying it.
Propose, don't close: stale issues in {at}, {inactive_days}.
Copy me the list of {at} issues inactive for {inactive_days}. Read-only, please.
Track down idle issues at {at}, {inactive_days}, exempt {skip_labels}, preview mode.
Please close the issues in {at} in which nothing has happened for {inactive_days}, since nobody is going to answer them anyway. ## write
Before we invite new contributors, every issue in {at} that has been inactive for {inactive_days} should disappear from the open list, so please close those. ## write
We agreed at the meeting on {day} that silence for {inactive_days} is reason enough to close an issue. Please act on that in {at}. ## write
I have read through the preview and found nothing that I would miss, so go ahead and close what has lain untouched in {at} for {inactive_days}. ## write
Since {person} and I can't look after hundreds of tickets, please close the ones in {at} that haven't seen any activity in {inactive_days}. ## write
The maintainers of {at} have been patient enough: an issue on which nobody has written a word for {inactive_days} is to be closed, and you may do that right away. ## write
Would you please clear the tracker of {at}? Any issue that was last updated {inactive_days} ago or earlier can be closed without asking us again. ## write
Because the old version isn't supported any longer, I want you to close all issues of {at} that have been idle for at least {inactive_days}. ## write
Although it hurts a bit, please close whatever has been dormant in the tracker of {at} for {inactive_days}; whoever still cares can file it anew. ## write
The dry run yesterday looked right to everybody. Now do it in earnest: close the issues in {at} that have gone without activity for {inactive_days}. ## write
If an issue in {at} has had no comment and no other activity for {inactive_days}, then it's dead as far as I'm concerned, and I would like you to close it. ## write
Our bot used to do this, but it was switched off, so could you close the stale issues in {at} by hand? Stale means that {inactive_days} went by without activity. ## write
When a discussion has been over for {inactive_days}, it won't resume by itself. Please close all such issues in {at}, and don't bother with a preview. ## write
{at} is about to be archived, and we don't want to leave open issues behind that no one has touched for {inactive_days}. Please close them for good. ## write
I would be thankful if you shut every issue in {at} that has been quiet for {inactive_days}, as I've got permission from {person} to do so. ## write
Please put an end to the issues in {at} that nobody has moved forward in {inactive_days}, with the exception of those that are labelled {skip_labels}. ## write
Issues with the labels {skip_labels} are there to stay. Everything else in {at} that has been without activity for {inactive_days} should be closed now, please. ## write
As long as an issue carries {skip_labels}, leave it open; but the rest of what's been inactive in {at} for {inactive_days} can go, so please close it. ## write
Could you close the abandoned issues in {at}, that is, the ones without activity for {inactive_days}, while keeping your hands off anything labelled {skip_labels}? ## write
Security reports are handled elsewhere, and what is labelled {skip_labels} must survive. Otherwise please close all issues in {at} that have been still for {inactive_days}. ## write
We promised the community not to close anything labelled {skip_labels1}. With that exception, please close the issues in {at} that have slept for {inactive_days}. ## write
Even though {x_inactive_days} was mentioned in the chat, the vote went for {inactive_days}. Please close the issues in {at} that have been inactive for that long. ## write
It used to be {x_days} days, but since this year the rule for {at} says {days} days. Please close every issue that has been inactive longer than that. ## write
After {months} months without an answer from the reporter or anybody else, there's no hope left. Please close these issues in {at} and let us start afresh. ## write
Tickets in {at} on which nothing has been done for {weeks} weeks just make the search results worse, so I would ask you to close the whole lot. ## write
For {years} years some people's issues in {at} have been waiting without any sign of life. Please close those, because we will never get round to them. ## write
Once {days} days have passed with no activity, our policy regards an issue as expired. Kindly apply the policy to {at} and really close the expired ones. ## write
The pull requests in {at} shall remain as they are, but the issues there that have stagnated for {inactive_days} must be closed today, before {person} comes back. ## write
I've already triaged {x_issue} and rerun the build. What's left on my list is to close the issues in {at} that were last active {inactive_days} ago or longer, so please do that. ## write
Leave {x_at} alone, since its team wants to decide for itself. In {at}, on the other hand, please close all issues with no activity in {inactive_days}. ## write
By tonight the tracker of {at} has to be presentable. To that end, close the issues that have been neglected for {inactive_days}, and don't hesitate. ## write
Our hosting provider charges by open ticket, believe it or not. Please save us some money by closing those in {at} that have seen nothing new for {inactive_days}. ## write
Nobody has objected within the {n} days that we gave people to object. So please close the issues in {at} that have been inactive for {inactive_days}. ## write
Start the spring cleaning of {at}, please: an issue that has gathered dust for {inactive_days} gets closed, unless it's labelled {skip_labels}. ## write
I don't need a list, since I've seen it three times. I need the issues in {at} which have been silent for {inactive_days} to be actually closed. ## write
Could you tell me which issues in {at} haven't been touched for {inactive_days}? I only want to see them, and nothing should be closed yet.
Before we adopt a policy for stale issues in {at}, please show us what would be closed if the limit were {inactive_days}.
I'm curious how many of the issues in {at} have been asleep for {inactive_days}, although I'm not going to do anything about them this month.
Please find the issues in {at} that have had no activity in {inactive_days} and list them, so that {person} can go through them one by one.
Since closing can't be undone without everybody receiving a mail, first let me look at the issues in {at} that {inactive_days} of inactivity would condemn.
What would happen to the tracker of {at} if we closed all issues that had been idle for {inactive_days}? Please simulate it without changing anything.
Some of our tickets in {at} must be older than the interns. Which ones haven't been updated for {inactive_days}? A list will be sufficient, thanks.
{person} wants to close whatever has been inactive in {at} for {inactive_days}, and I want to know beforehand what that would hit. Please do a trial run.
I suspect that a good part of the open issues in {at} is dead, meaning without activity for {inactive_days}. Could you check without closing any?
As a member of the works council I must be consulted before tickets are closed. Please send me the ones in {at} that have stood still for {inactive_days}.
It's too early to close anything in {at}. Nevertheless I would like to see which issues nobody has looked after for {inactive_days}, in order to ping their authors.
Let's try the stale rule on {at} with a threshold of {inactive_days}, but on paper only, which is to say that every issue stays open.
In preparation for the meeting on {day}, please gather the issues of {at} that have been without activity for {inactive_days}; we'll decide there what becomes of them.
If the threshold for {at} was {inactive_days}, which issues would count as stale? The answer decides whether we introduce such a rule at all, so nothing should be closed for now.
Some maintainers prefer {x_inactive_days}, I prefer {inactive_days}. Please show me the issues in {at} that my suggestion would affect, and leave them open.
Without touching anything, please determine which issues in {at} had their last activity {inactive_days} ago or before that.
My thesis is about abandoned bug reports. From {at} I'd need those issues in which nothing has happened for {inactive_days}, and of course they shall remain open.
How many issues in {at} would fall victim to a stale sweep at {days} days? I'm asking because {person} bet me a lunch that it's more than {n}.
Please look for issues in {at} that have lingered for {months} months without any activity. I'll write to the reporters myself before we close anything.
Are there issues in {at} that nobody has commented on for {years} years? I'd be embarrassed, but I would rather hear it from you than read it in the press.
With {weeks} weeks as the limit, which issues of {at} would have to be called stale? A dry run is all that I'm allowed to ask for.
Show me the forgotten issues of {at}, by which I mean those untouched for {inactive_days}, and disregard everything with the label {skip_labels1}, which is never forgotten.
Leaving aside issues labelled {skip_labels}, which ones in {at} have been inactive for {inactive_days}? I would like to read the list before anybody acts on it.
We exempt {skip_labels} from the stale rule. Under that condition, what would be closed in {at} after {inactive_days} of inactivity? Please list it and go no further.
Please run the clean-up of {at} in preview mode, with {inactive_days} as the limit and {skip_labels} as the labels that are protected.
I'd like a rehearsal for {at}: which issues, apart from those labelled {skip_labels}, would we lose if inactivity of {inactive_days} led to closure?
The reviewers are busy and the release is out, so there's time to think about stale issues. Which ones in {at} have been idle for {inactive_days}? I'm not going to close them yet.
Pull requests don't concern me here. I want to see the issues in {at} that have had {inactive_days} without activity, because I suspect that some are duplicates of {x_issue}.
When you closed issues in {x_at}, a few people got angry. For {at} I therefore want to see the candidates first, those with no activity for {inactive_days}.
Our annual report mentions how many reports in {at} were left unanswered. Please list the issues inactive for {inactive_days}, but keep their status as it is.
The trial period of our stale policy begins on {day}. Until then we may only observe, so please tell me which issues in {at} have been inactive for {inactive_days}.
Someone at {owner} thinks that {repo} is dead. Let me see the issues there that have been dormant for {inactive_days}, in the hope that there aren't many.
I have no right to close issues in {at}, and I don't want it. It would be enough to learn which of them have been without activity for {inactive_days}.
To be on the safe side, show which issues of {at} would be closed on account of {inactive_days} of inactivity, and wait for my word before you do anything.
Which issues in {at} would an outsider take for abandoned, given that nobody has touched them for {inactive_days}? Please don't close them, as I want to revive some.
Please bring all issues in {at} to a close that have been without any activity for {inactive_days}. ## write
After {inactive_days} of silence an issue in {at} has had its chance, so please close it. ## write
I hereby ask you to close each issue of {at} that has been inactive for {inactive_days}. ## write
Let's not wait any longer: please close what has been stale in {at} for {inactive_days}. ## write
Would you close the sleeping issues in {at}? By sleeping I mean inactive for {inactive_days}. ## write
Whatever issue in {at} has gathered moss for {inactive_days} may be closed, so please do it now. ## write
Except where the label is {skip_labels1}, please close the issues in {at} that have been idle for {inactive_days}. ## write
Please close {at}'s issues which have had no visitors for {inactive_days}, but not those labelled {skip_labels}. ## write
Being without activity for {inactive_days} is what qualifies an issue in {at} for closing, which I'd like you to carry out. ## write
The time for warnings is over, so please close the issues in {at} that were silent for {inactive_days}. ## write
Please list the issues in {at} that have not been active for {inactive_days}, but don't close them.
Which issues of {at} would be swept away if {inactive_days} without activity was the criterion?
I'd like to see, and only to see, which issues in {at} have been inactive for {inactive_days}.
Please point out the issues in {at} on which nobody has worked or written for {inactive_days}; closing is my job.
Could you check how many issues in {at} have grown stale, with {inactive_days} as the yardstick?
Do a dry run on {at}, please, and assume that an issue is stale after {inactive_days}.
What in {at} has been dead for {inactive_days}? It's the issues that I'm asking about, and none should be closed.
Apart from those with {skip_labels1}, which issues in {at} have been inactive for {inactive_days}? Please just name them.
Please preview the effect of a limit of {days} days on the stale issues of {at}.
Tell me, without closing anything, which issues in {at} have waited {months} months for any reaction.
For a long time I was against closing anything automatically, because it feels rude to the people who took the trouble to write. However, {person} has convinced me. So please close the issues in {at} that have been inactive for {inactive_days}. ## write
Nobody remembers what most of the old tickets in {at} were about, and their authors have stopped answering. If {inactive_days} have passed since the last activity, please close them, so that we can concentrate on the rest. ## write
The new major version replaces nearly everything that the old reports in {at} complain about. I'd therefore like you to close all issues with no activity for {inactive_days}; should a problem persist, its author is welcome to open another one. ## write
I'm going on holiday on {day}, and I don't want my deputy to inherit a tracker full of corpses. Please close every issue in {at} in which there's been no movement for {inactive_days}, unless it has one of the labels {skip_labels}. ## write
In the last retrospective the team asked for a tracker in which each open issue means something. The first step is that you close the ones in {at} that have been inactive for {inactive_days}, and the second step is up to us. ## write
We went through the candidates, marked with {skip_labels1} those which we want to keep, and accepted that the others must go. So please close the issues in {at} that have been inactive for {inactive_days} and don't have that label. ## write
Please don't rerun anything and don't look at {x_pr}, although both are on the agenda too. At present I'd only like to have the stale issues of {at} closed, stale being those that had no activity in {inactive_days}. ## write
We told everybody in the newsletter that from {day} on, an issue in {at} would be closed if it had been without activity for {inactive_days}. That day has come, so please put our words into practice. ## write
Whenever I search {at} for a known bug, I stumble over issues that have been dead for years. To make the search useful again, please close the ones with no activity for {inactive_days}, and do so without a further round of questions. ## write
As our museum can no longer afford a full-time developer, {at} will only get urgent fixes. It would be dishonest to keep old wishes open, so please close all the issues that have been inactive for {inactive_days}, except those labelled {skip_labels}. ## write
Last week's attempt to close the stale issues in {at} broke off in the middle, and I don't know how far it got. Please run it once more, for real, with the same limit of {inactive_days}. ## write
It may well be that an issue gets closed which somebody still needs, and I take the blame for that. Please go through {at} and close all those in which nothing has moved for {weeks} weeks. ## write
I want to be careful with {at}, since its reporters are customers who pay for an answer. Please show me which issues haven't seen any activity for {inactive_days}, and I'll have somebody phone the people behind them before any decision is made.
{person} says that there are about {n} stale issues in {at}, while I think it's far more. Please settle this by listing those which have been inactive for {inactive_days}, and keep your hands off the button that closes them.
Next month, when the freeze is over, we'd like to begin closing old issues. To get an impression of the extent, I'd be interested in what it would mean for {at} if everything inactive for {inactive_days} had to go.
Our lawyer insists that issues labelled {skip_labels} be preserved as evidence. Assuming that they are left out, which issues of {at} have been inactive for {inactive_days}? She wants to see the list before she permits us to close a single one.
Since its founder retired, {at} has been running by itself, and nobody looks after its tracker. As a start, I'd like a list of issues that nobody has taken any notice of for {inactive_days}, with all of them left open.
Somebody proposed {x_inactive_days} as the limit, which seemed harsh to most of us, so we're considering {inactive_days} instead. Please work out for {at} which issues that would concern. It's a thought experiment so far, and nothing should be modified.
At the hackathon on {day}, beginners are going to revive old issues of {at}. For this purpose I'm collecting those that have been without activity for {inactive_days}, and it goes without saying that they must not be closed.
While {x_run} is being repeated, I have a few quiet minutes in which to think about the tracker of {at}. Could you find out which of its issues have been inactive for {inactive_days}? I'd only like to read them.
If I were to close the issues in {at} that had rested for {inactive_days}, would anything important be among them? Show me what they are, so that I can judge for myself, and refrain from closing them yourself.
To find out whether our triage works, I measure how many tickets in {at} starve. Please list the issues which have been inactive for {inactive_days}, but skip the label {skip_labels1}, because those wait on purpose.
I've inherited the job of housekeeping for {at}, and my instructions are to look first and sweep later. In keeping with them, please let me look at the issues that have been idle for {days} days; the sweeping is for another day.
From the outside it seems that {owner} has lost interest in {repo}. Which issues there have had no activity for {years} years? I ask as a mere observer, who couldn't close anything even if he wanted to.
"""
