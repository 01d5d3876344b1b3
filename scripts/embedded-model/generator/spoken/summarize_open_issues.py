"""How people ask for an overview of what is open. A line: template, then ` ## ` and the choices it states."""
TEMPLATES = """
what's open in {at} right now?
Give me the big picture of open issues in {at}.
{at}: open issues, overview pls
overview of open issues {owner}/{repo}
I haven't looked at {at} in months. What have people reported that's still open?
New maintainer here, just took over {at}. What is lying around in the issue tracker?
So I inherited {repo} from {owner}. Where do I stand with the open issues there?
Board meeting at two. I need to say something about the backlog of {at}. Sum it up for me?
What are the users of {at} unhappy about at the moment?
which themes come up in the open issues of {at}
what hurts most in {at} going by the open tickets
Can you condense everything that's open on {at} into something I can read over coffee?
I can't face the tracker of {at}. Just summarise what's in there.
summarize all open issues of {at}
summary, open issues, {at}
Is there a lot open in {at}? What sort of things?
What does the pile of open issues in {at} look like?
How is the backlog of {at} doing?
backlog of {at}, in brief
What's the state of the tracker over at {at}? I mean the open tickets as a whole, no single one.
In {at}, what remains unsolved?
For {owner}/{repo} I'd like a digest of the open issues.
About {at}: what are the outstanding issues?
{owner} has a repo called {repo}. What are its open issues about?
The repository {repo} under {owner} — which issues are open there?
Repo {repo}, owner {owner}. Please summarise the open issues.
{repo} is {owner}'s. What's on its list of open issues?
https://github.com/{owner}/{repo}/issues is too long for me, what does it boil down to?
https://github.com/{owner}/{repo}/issues?q=is%3Aopen tl;dr
tl;dr, open issues, {at}
I want to plan the next sprint for {at}. To do that I need to know what is open. Could you give me an overview?
We're about to plan the next milestone of {repo} ({owner}). Summarise the open issues so we know what to choose from.
{person} asked what people complain about in {at}. What would I answer?
Users keep asking what we know is broken in {at}. What's in the list of open issues?
I'd like to write a blog post on the state of {at}; for that, what do the open issues say?
could u summarise whats open on {at}
sumarize open isues of {at}
hi, open issues in {at}? just the gist
hey there, mind giving me a rundown of what's open in {at}? issues only
Morning! What's waiting for us in {at} today, issue-wise?
Before I go on leave: where do we stand with open issues in {at}?
After the release people opened lots of issues in {at}. What are they about?
Walk me through the issues that are open in {at}.
Take stock of {at}: which issues are open?
- overview of what's open in {at}
1. open issues of {at}, summarised
Don't close anything, don't label anything, I only need to see what {at} has open, issue-wise, as an overview.
Not a single issue, the whole lot: what's open in {at}?
Don't go through them one by one, give me the overall picture of the issues open on {at}.
I don't need details on each, only what the open issues of {at} are about overall.
At {x_at} things are calm. What about {at}, what's open there?
skip {x_at}, do {at}: summary of open issues
We did {x_at} last week. Now I'd like the same kind of overview for the open issues of {at}.
summary of the open issues in {owner}/{x_repo}, sorry, {owner}/{repo}
There are {n} of us and nobody knows what is open in {at}. Please tell us.
what's open in {at} with the label {open_label}
the open issues labelled {open_label} in {at}
{at}, label {open_label}: what is open?
What's open under {open_label} in {at}?
Which of our open issues carry {open_label}? It's about {at}.
Summarise the {open_label} issues of {at}, the open ones of course.
Only the ones tagged {open_label}, please: what's open in {at}?
I look after everything labelled {open_label} in {at}. What's on my plate?
The {open_label} label in {at} has become a dumping ground. What's in it that is still open?
How do we stand on {open_label}? I mean the open issues with that label in {at}.
Everyone is talking about {open_label} in {at}. Summarise the open issues that have this label.
Show me what's still open in {at}, restricted to label {open_label}
anything open in {at} that is marked {open_label}? give me an overview
overview of {at}, but just issues with {open_label}, the rest doesn't concern me
What are the {limit} newest issues open in {at} about? ## issue_order=newest
latest {limit} open issues of {at}, summarised ## issue_order=newest
the newest open issues in {at} first please, overview ## issue_order=newest
What came in lately on {at}? Overview of open issues, newest at the top. ## issue_order=newest
Sum up the open issues of {at} beginning with the most recent. ## issue_order=newest
{at}: open issues, oldest first ## issue_order=oldest
Let's face the skeletons in the closet: open issues in {at}, starting with the oldest ones. ## issue_order=oldest
Which issues have been open the longest in {at}? {limit} will do. ## issue_order=oldest
What are the oldest {limit} open issues in {at}? ## issue_order=oldest
Take the oldest open issues of {at} and sum them up. ## issue_order=oldest
I'm curious what has been rotting at the bottom of the tracker of {at}. Overview of open issues, oldest ones on top. ## issue_order=oldest
most discussed open issues in {at}? ## issue_order=most_commented
What do people argue about most in {at}? Give me the open issues by number of comments. ## issue_order=most_commented
Top {limit} open issues of {at} by comments ## issue_order=most_commented
the {limit} most commented open issues in {at}, what are they ## issue_order=most_commented
Sort {owner}/{repo}'s open issues by how many comments they have and sum them up ## issue_order=most_commented
Where is the heat in {at}? Overview of what's open, the longest discussions first. ## issue_order=most_commented
All open issues in {at} labelled {open_label}, those with most comments first ## issue_order=most_commented
{limit} oldest open issues with label {open_label} in {at} ## issue_order=oldest
From {at} I need the {limit} newest open issues tagged {open_label}. ## issue_order=newest
label {open_label}, max {limit}, repo {owner}/{repo}, summarise what's open
Open issues of {at}: label {open_label}, no more than {limit}, oldest first. ## issue_order=oldest
give me {limit} open issues from {at}
{limit} open issues of {at} at most, I haven't got all day. Summarise.
what's open in {at}? limit it to {limit}
Summarise {limit} open issues of {at} for the newsletter.
I have time for {limit} issues, no more. What's open in {at}?
An overview of open issues in {at}, capped at {limit}.
Let's say {limit} of them: which issues are open in {at}?
no need to list them all, {limit} is plenty. Open issues in {at}?
Overview of {owner}/{repo}'s open issues, {x_limit}... no, {limit} of them.
Pull together {limit} open {open_label} issues from {at} so I can pick one
up to {limit} open issues from {at} in a summary
Could I have a summary of what's open in {at}, say the first {limit}?
What would a newcomer find in the open issues of {at}?
How many different problems are hiding in the open issues of {at}? Group them in an overview.
Does {at} have open issues worth worrying about? Give me an overview.
Is it quiet in {at}, or are there open issues piling up? What are they?
What do we still owe the users of {at}? I mean open issues.
Tell the team what's unresolved in {at}.
Compile a report of the unresolved issues in {at}.
brief me on {at}: which issues are open
status report, issues still open, {at}
catch up on {at} for me: what's been reported and not fixed?
which reports in {at} have nobody closed yet
what's everybody waiting for in {at}? look through the open issues and sum up
If someone asked you what the open issues of {at} are about, what would you say?
Kannst du mir zusammenfassen, was in {at} an Issues offen ist?
Was ist in {at} gerade alles offen? Die ältesten zuerst bitte. ## issue_order=oldest
Überblick über die offenen Issues von {at}, höchstens {limit}
Welche offenen Issues mit dem Label {open_label} gibt es in {at}?
Qu'est-ce qui est encore ouvert sur {at} ? Fais-moi un résumé des tickets.
Donne-moi une vue d'ensemble des issues ouvertes de {at}, les plus commentées d'abord. ## issue_order=most_commented
¿Qué issues siguen abiertos en {at}? Hazme un resumen.
Resumen de los issues abiertos de {at}, como mucho {limit}
Quais issues estão abertas em {at}? Um resumo, por favor.
Mi fai un riepilogo delle issue aperte di {at}?
Wat staat er nog open bij {at}? Graag een overzicht van de issues.
Какие задачи открыты в {at}? Нужен краткий обзор.
Hi all,⏎⏎for Thursday's planning I need to know what's open in {at}. Can someone put together an overview of the issues?⏎⏎{person}
@bot open issues {at}
/summary {owner}/{repo}
!backlog {owner}/{repo}
repo={owner}/{repo} task=overview-of-open-issues
repo={owner}/{repo} label={open_label} limit={limit} task=summarise-open-issues
I'm giving a talk on {repo} on {day} and somebody is going to ask what the known problems are. {owner}/{repo}, give me an overview of its open issues please.
We got funding for two months of bug fixing in {at}. Where should the money go? For a start, show me what is open.
A volunteer asked me where help is needed in {at}. I'd send them a summary of the open issues if I had one.
It's been a while. What's been happening in the tracker of {at}, I mean what is open there now?
The repository is called {repo}, the account is {owner}. I'd like to know which issues are open.
What are we up against? I'm talking about {at} and its open issues.
Suppose I had a free weekend for {at}. Which open issues are there?
{person} is taking over {at} from me. Please write a summary of what's open so the handover doesn't take all day.
Everyone says {at} is in bad shape. Is it? Go by the open issues.
I can see there are {n} open issues in {at} but I've no idea what they are about. Summary?
The tracker of {at} says {n}. I don't want the number, I want to know what they're about, the open ones.
Could someone please tell me in a few lines what's unresolved over in {at}?
i need smth for the status mail. open issues {at}, short
Our docs label is called {open_label}. What's open with it in {at}?
{person} owns everything labelled {open_label} in {at} and wants to know what's on the list, open issues only.
For the {open_label} working group: which issues with that label are open in {at}? {limit} are enough.
Is {open_label} still a thing in {at}? What's open under that label?
Pick the {limit} open issues of {at} people talk about most and tell me what they're about. ## issue_order=most_commented
Which open issues in {at} get the most comments? We want to tackle those. ## issue_order=most_commented
I'd like to start at the bottom: oldest open issues of {at}, {limit} of them. ## issue_order=oldest
What has been waiting longest in {at}? Open issues, oldest first, please. ## issue_order=oldest
Anything new in the tracker of {at}? Give me an overview with the newest ones at the top. ## issue_order=newest
After the launch of {x_ref} things arrived by the minute. The latest {limit} open issues of {at} please, what are they about? ## issue_order=newest
We want to see {limit} issues, not more, that are open in {at} and labelled {open_label}, newest first. ## issue_order=newest
We're at {owner}, the repo is {repo}. What's open there?
I work for {owner}. Could you tell me what issues are open in our {repo}?
Account {owner}, repository {repo}: what's in the pile of open issues?
It's about {repo}, one of {owner}'s repos: what are its open issues, as an overview?
what's open? repo is {owner}/{repo} btw
Overview please. Open issues. The repo: {at}.
An overview of the issues that are open, please. I don't need you to change any. It's {at}.
does {at} have many open bugs? sum them up pls
what would you say are the main complaints in {at}, judging by what is open
Let's look at {at} as a whole: what's open?
I'm not after one particular issue, I want to understand what's open in {at} overall.
Draw me a picture of the backlog of {at}.
where does it hurt in {at}? (open issues)
{limit} issues from {at} to start with, open ones, with the label {open_label}
we can fix about {limit} things this month in {at}. what's open, {limit} at most
I've triaged the new ones, now I'd like the whole picture: which issues are open in {at}?
The release notes for {x_ref} are done. What's left open in {at} now?
Not the stale ones in particular, all of them: what's open in {at}? Summary, please.
We'll close stale issues next week. For today a summary of what's open in {at} is enough.
PRs don't interest me now. The issues do: what's open in {at}?
Issue {x_number} I know about. What else is open in {at}?
Besides the crash everybody talks about, what do the open issues of {at} contain?
CI is green, releases are out, so let's turn to the open issues of {at}. What are they about?
Ich war drei Wochen weg. Was liegt in {at} an offenen Issues herum?
Die meistdiskutierten offenen Issues in {at} bitte, {limit} Stück reichen. ## issue_order=most_commented
Quels problèmes sont encore ouverts dans {at} ? Les {limit} plus récents suffisent. ## issue_order=newest
De quoi parlent les tickets ouverts de {at} avec l'étiquette {open_label} ?
¿De qué se queja la gente en {at}? Un resumen de los issues abiertos, por favor.
Enséñame los {limit} issues abiertos más antiguos de {at}. ## issue_order=oldest
recap the open issues of {at}
bird's-eye view of the open tickets in {at}
what ails {at}? open issues only
{at}, all open tickets, summary
which defects and wishes are still pending in {at}
Bring me up to speed on open issues at {at}.
Distil the tracker of {at} into a paragraph or two.
survey the unresolved tickets of {at}
what's sitting in {at}'s issue list
digest of {at}'s tracker please
What is cluttering the tracker of {at}?
{at} – everything unresolved, in a nutshell
list whats open on {at}
Outline the backlog of {at}.
lay of the land, open issues, {at}
which bugs are out there in {at}
review of the whole backlog of {at} please
how full is the inbox of {at} and what's in it? open issues I mean
Any open issues in {at}?
what's unsolved in {at}
Fill me in: {at}, open issues.
show open issues {owner}/{repo}
read me the backlog of {at}
inventory of open tickets for {at}
{repo} by {owner}: outstanding tickets?
Sketch what is open in {at}.
what are the loose ends in {at}, issue-wise?
what do folks want from {at}? check what's open in the tracker
Cluster the open issues of {at} by topic and show me.
which complaints are pending at {at}
dump the open issues of {at}
A roundup of open issues from {at}, please.
Report: unresolved tickets in {at}
glance over the tracker of {at} and tell me what's there
any open problems in {at}?
known bugs of {at}, i.e. the open issues
What is on the to-do list of {at}, judging from its open issues?
list of grievances for {at}: what's open?
the tracker of {at} in a few lines, open tickets only
The auditors would like an account of all unresolved tickets in {at}. Produce one.
I'm writing a grant proposal for {at} and must describe the problems that are open there. A summary of the issues would do.
My flight boards in ten minutes and I'd like something to read: the open issues of {at}, condensed.
Our steering committee meets on {day}. It expects a page on the open issues of {at}.
We're choosing between two libraries, and one is {at}. What open issues does it have?
Before we adopt {at} as a dependency I'd like to know what's known to be broken there, going by its open issues.
{person} wants to join the project and asked what there is to do. Could you outline the open issues of {at}?
The hackathon starts on {day} and participants need ideas. What do the open issues in {at} have to offer?
I teach a course on open source and use {at} as the example. Show me what its open issues deal with.
Parental leave is over and I'm back at {at}. Which tickets are open these days?
We lost our triager two months ago. No one has an idea of what is unresolved in {at}. Produce an overview.
Investors do due diligence on us next week. Please describe what is open in the tracker of {at}.
The company {owner} bought us and I get to look after {repo} from now on. What open issues come with it?
Half the team is off sick. The other half has to know what is unresolved in {at}. Write it up.
The retrospective needs facts. What open issues are we dragging along in {at}?
At the community call I'm the one who presents the tracker. It's {at} this time. An overview of what's open, please.
We consider archiving {at}. First I'd like to see which tickets are still open there.
My boss wants a slide about unresolved issues in {at}. What goes on it?
The customer's IT department is asking for a list of known defects in {at}; that would be the open issues. Summarise them.
I'm the fourth product manager in two years. {at} is mine now. What's been left open?
While the others argue about the logo, I'd rather find out which problems are unsolved in {at}. Overview, please.
A translator offered help with {at}. In order to find her something, I want to see all that's open in the tracker.
There is a rumour that {at} is falling apart. What do its open tickets say?
The night shift hands over to me at six. What's open in {at}?
Someone moved {n} tickets into {at} from the old system. What's open there after all this?
It rains, I'm bored, and {at} has plenty of unresolved tickets. Tell me about them.
In the podcast they'll ask about the rough edges of {at}. Tell me what the open issues say about that.
The website needs a "known problems" section for {at}. Gather the open issues into an overview for it.
To estimate the support effort for {at} we need a picture of its unresolved tickets.
Our annual report has a chapter on {at}. Summarise the issues that remain open.
I only get paid for {n} hours a month, so let me start from a summary: the open issues in {at}.
They say hope dies last. What do the open issues of {at} look like?
If there's a pattern in the open issues of {at}, I'd like to see it. Overview, please.
Which areas of {at} cause the trouble? Judge by what's open in the tracker.
Is it mainly crashes or mainly wishes that are open in {at}? Sum it up.
Are there more questions than bugs among the open issues of {at}? An overview would tell me.
Has anybody a clue what's pending in {at}? I mean tickets.
Please tell me what I'm getting into with {at}: which issues are unresolved?
I keep hearing "known issue". Which are the known issues of {at} that are still open?
I'm drowning in notifications from {at}. Just tell me in sum what is open.
{at} open issues by age, ancient ones first ## issue_order=oldest
dinosaurs first: unresolved tickets in {at} ## issue_order=oldest
List unresolved tickets of {at} in ascending order of creation. ## issue_order=oldest
{at} open issues order=oldest ## issue_order=oldest
Go back to the beginning of time and tell me which issues are open in {at}, from the earliest on. ## issue_order=oldest
Archaeology day! Excavate the {limit} oldest unresolved tickets of {at}. ## issue_order=oldest
Our users deserve an apology for the veterans in the tracker. {at}, open issues, longest-waiting first. ## issue_order=oldest
Which {limit} tickets in {at} have been unresolved for the longest time? ## issue_order=oldest
Sorted from old to new, what's pending in {at}? ## issue_order=oldest
I'd tackle them first in, first out. So: the open tickets of {at} in the order they arrived. ## issue_order=oldest
chronologically, earliest at the top: open issues in {at} ## issue_order=oldest
{person} claims some tickets in {at} are older than his daughter. Open issues, eldest first, {limit} of them. ## issue_order=oldest
Dust off {at}: its {limit} earliest open reports, summarised. ## issue_order=oldest
The {open_label} label has open tickets from the stone age in {at}. Begin with those and give an overview. ## issue_order=oldest
{open_label}, {at}, open, oldest on top ## issue_order=oldest
newest {open_label} tickets open in {at} ## issue_order=newest
Hot off the press: the {limit} most recent open issues in {at}. ## issue_order=newest
What have people opened recently in {at}? Fresh ones first. ## issue_order=newest
still open issues {at}, order newest ## issue_order=newest
sort=newest repo={owner}/{repo} what is open ## issue_order=newest
Reverse chronological overview of the unresolved tickets in {at}, please. ## issue_order=newest
I missed the weekend. Which tickets are open in {at}, the latest arrivals on top? ## issue_order=newest
Since I only care for fresh trouble: {limit} issues open in {at}, most recent first. ## issue_order=newest
The upgrade went out on {day} and I fear the echo. What's open in {at}, newest reports leading? ## issue_order=newest
{limit} freshest open tickets in {at} ## issue_order=newest
last {limit} issues opened in {at} that are still open, what are they about ## issue_order=newest
Unresolved and recent, that's my interest. Put the youngest issues of {at} first. ## issue_order=newest
What are the latest unresolved reports carrying {open_label} in {at}? {limit} at the most. ## issue_order=newest
From new to old: what's open on {at} with label {open_label}? ## issue_order=newest
Every open issue of {at} ranked by number of replies ## issue_order=most_commented
loudest threads among open issues in {at}, {limit} of them ## issue_order=most_commented
sort=most_commented, {at}, open issues ## issue_order=most_commented
Which {limit} open tickets in {at} have gathered the most comments? ## issue_order=most_commented
comment count descending: open issues of {at} ## issue_order=most_commented
By discussion volume, what's open in {at}? ## issue_order=most_commented
Show the open issues of {at} that everybody has an opinion on: highest comment count first. ## issue_order=most_commented
Where do people talk themselves hoarse in {at}? I'd like the open tickets, most-commented at the top. ## issue_order=most_commented
For the community newsletter: the {limit} liveliest open discussions, by comments, from the issues of {at}. ## issue_order=most_commented
Forget dates. Rank what's open in {at} by the amount of comments. ## issue_order=most_commented
We fix what people write about most. So: open issues in {at} with the longest threads first, {limit} in total. ## issue_order=most_commented
{open_label} tickets in {at}, still open, busiest comment threads first ## issue_order=most_commented
Within the label {open_label}, which {limit} open issues of {at} got most replies? ## issue_order=most_commented
The moderators need to know the most heavily commented unresolved issues in {at}. ## issue_order=most_commented
Popularity contest: {at}'s open issues by comments, winner first. ## issue_order=most_commented
Filter {at} by {open_label} and sum up what's open.
{open_label} only. {at}. What's unresolved?
Everything in {at} that bears the label {open_label} and hasn't been closed: summarise it.
Has {open_label} piled up in {at}? Overview of the open ones with that label.
I volunteer for {open_label} stuff. What can I find in {at} that's open?
unresolved tickets with tag {open_label} at {at}
Concerning the label {open_label}: which tickets of {at} are outstanding?
Before {person} deletes the label {open_label} from {at} I'd like to know what's open under it.
There's a call about {open_label} on {day}. Prepare a summary of the issues in {at} that are open and have this label.
The designers only work from the label {open_label}. What does {at} have open for them?
Label of interest: {open_label}. Repository of interest: {at}. Give me the open issues.
Somebody introduced {open_label} as a label in {at} last year. Which open tickets use it?
Narrow it down to {open_label}, then brief me on what's open in {at}.
limit the overview of open issues in {at} to those labelled {open_label}
Tickets in {at}, {open_label} label, unresolved, {limit} max.
Hand me {limit} open issues of {at}.
just {limit} open tickets from {at} pls
{limit} items, not one more: the open issues of {at}
at most {limit} entries: what's open in {at}
limit={limit} repo={owner}/{repo} open issues
The slide has room for {limit} lines. Which tickets are open in {at}?
Cut it off after {limit}: unresolved issues in {at}.
My attention span allows {limit} tickets. So what's open in {at}?
{limit} is the maximum our form accepts. Enumerate open issues of {at}.
We'll print {limit} of the open issues of {at} on cards for the workshop. Fetch those.
I'll read {limit} of them on the bus. Open issues, {at}.
Sample {limit} open tickets from {at} so I get an impression.
A handful is too little, all too much: {limit} open issues from {at}, summed up.
Recap {at}'s unresolved issues but stop at {limit}.
Five interns, {limit} tickets to hand out. What's open in {at}, up to that number?
Bring {limit} unresolved tickets of {at} labelled {open_label} to the meeting, in summary.
{limit}x {open_label}, open issues, {at}
Fass mir das Backlog von {at} kurz zusammen.
Wo drückt in {at} der Schuh? Gemeint sind die offenen Tickets.
Zeig mir die {limit} neuesten offenen Issues aus {at}. ## issue_order=newest
Ich brauche für die Sitzung eine Übersicht, was in {at} noch ungelöst ist.
Was ist in {at} unter {open_label} noch offen?
Quels sont les tickets non résolus de {at} ? Commence par les plus vieux. ## issue_order=oldest
Résume le backlog de {at}, {limit} tickets maximum.
Je reprends {at} la semaine prochaine. Qu'y a-t-il d'ouvert comme tickets ?
Un aperçu des issues en attente chez {at}, merci
¿Qué hay pendiente en {at}? Solo issues abiertos, en resumen.
Dame un panorama de los tickets sin resolver de {at}.
Los {limit} issues abiertos con más comentarios de {at}, por favor. ## issue_order=most_commented
¿Qué sigue abierto en {at} con la etiqueta {open_label}?
Faz-me um apanhado das issues em aberto de {at}.
Resume as issues abertas de {at}, começando pelas mais antigas. ## issue_order=oldest
Cosa c'è di aperto su {at}? Bastano {limit} ticket.
Quali problemi di {at} sono ancora irrisolti?
Vat de openstaande issues van {at} samen, maximaal {limit}.
Welke meldingen van {at} staan open, nieuwste eerst? ## issue_order=newest
Geef me een samenvatting van alles wat openstaat in {at} met label {open_label}.
{person} resigned and took all knowledge with her. What's unresolved in {at}?
The pull requests of {at} I've seen. The tickets I haven't. What's open among them?
CI fails, reviewers are on holiday, nobody cares. Me, I'd like some overview of the unresolved tickets in {at}, that's all.
Release {x_ref} is delayed, and management asks how much remains unsolved in {at}. Give me a survey of the open tickets.
We may or may not have a bot closing dormant tickets in {at} one day. Today's task is different: present all that's open.
I read {x_issue} and it made me curious. What else do people report in {at} that is open?
Don't rate single tickets, don't dig for duplicates. What I need is a broad summary of {at}'s open issues.
Changelogs tell me what's solved. I'm interested in the contrary: what's unsolved in {at}?
For {x_at} {person} does it. For {at} it's on me to present the open tickets, so draft me a digest.
Yesterday {x_number} new stars, today the first angry mails. What's open in the tracker of {at}?
I could scroll through {at}'s tracker for an hour, or you could tell me what's in there. Open ones only.
Should we hire someone for {at}? Show me what's waiting, i.e. the open issues.
If we stopped all feature work in {at}, what would we have to fix? I mean the unresolved tickets.
Were I to ask a user of {at} about open problems, what would he name? Base it on the tracker.
I wish I had a map of all that's unresolved in {at}.
It would help me a lot to have the open issues of {at} on a single page.
My aim is to find out which open tickets {at} has. Can you assist?
Let it rain: everything open in {at}, summarised.
So what's cooking in the issue tracker of {at}? Only what's open, naturally.
yo whats open in {at}
gimme open issues {at}
opn isues {owner}/{repo} plz
ugh, {at}. how bad is the backlog
i cba to read the tracker of {at}, summarise whats open
Dear maintainers, would it be possible to receive a summary of the unresolved issues in {at}? Kind regards, {person}
Greetings from the train. Would you send me a synopsis of the open tickets in {at}?
{person}: what's open in {repo}?⏎me: which one?⏎{person}: the one at {owner}⏎So, summary of issues please.
Repo: {at}⏎Wanted: digest of open issues⏎Label: {open_label}⏎Max: {limit}
repository: {repo}⏎owner: {owner}⏎limit: {limit}⏎sort: oldest⏎=> open issues ## issue_order=oldest
Project {repo}⏎Organisation {owner}⏎What's unresolved?
[ ] milk⏎[ ] bread⏎[x] taxes⏎[ ] summary of {at}'s open issues <- this one please
Agenda for {day}: 1) coffee, 2) tickets still open in {at}. Prepare number 2 by giving me a summary.
/issues {owner}/{repo} open summary
!open {owner}/{repo} {open_label} {limit}
summarise-issues --repo {owner}/{repo} --label {open_label}
open_issues(repo={owner}/{repo}, limit={limit}, order=newest) ## issue_order=newest
{owner} {repo} open issues digest
{repo}: open issues? ({owner} is the owner)
Under the {owner} account lives {repo}. Lots of tickets there, I hear. Which ones are unresolved?
You know {owner}? They have a project, {repo}, and I'd like a quick account of the open tickets.
I mean the {repo} that belongs to {owner}, not a fork. What's its backlog like?
The tracker to look at is {repo}'s; owner is {owner}; I want to see what's open.
Open tickets, {limit} of them. From: {repo}. Owner: {owner}.
Within {owner}, {repo} gets the most complaints. What are they? Go by what's open.
For {repo} of {owner}, what is open with label {open_label}, the ones with many comments first? ## issue_order=most_commented
Is the tracker of {at} a mess? Show me what's open and I'll decide.
From top to bottom, what's in {at}'s pile of unresolved tickets?
Condense the tracker of {at}; closed tickets are irrelevant.
Only open ones count. What's reported in {at}?
Ignore whatever is closed. What remains in the tracker of {at}?
Portrait of {at} by its open issues, please.
How busy is the tracker of {at}, and with what? Summarise what's open.
A weather report for {at}: what's open, where are the storms?
Tell {person} and me what {at} has on its plate, ticket-wise.
In one breath: the open issues of {at}.
Explain to a non-programmer which problems are open in {at}.
As short as you can, what is unresolved in {at}?
In some depth, please: what are the open issues of {at} all about?
Paint me the overall situation of {at}'s open issues.
Enumerate what's unresolved in {at}.
skim the tracker of {at} for me, open ones, and give the gist
Extract the main topics from the open issues of {at}.
Boil down {at}'s tracker.
compress the open tickets of {at} to the essentials
Describe the backlog of {at} in plain words.
debrief me about the unresolved tickets in {at}
an abstract of {at}'s open issues please
rundown, {at}, unresolved tickets
quick tour of the tracker of {at}?
what bothers people in {at}, open tickets I mean
Introduce me to the open issues of {at}.
Keep me posted: what issues does {at} have open?
Where are the holes in {at}? List open bugs.
anything unresolved on {at}?
{at}: what's burning, what's pending? open issues
collect the open tickets of {at} in one overview
Analyse the backlog of {at} as a whole.
overall health of {at} by its open issues
which wishes do users of {at} have that are open in the tracker
Study the open issues of {at} and report the themes.
Present what's open on {at}.
Could you map out the backlog of {at}?
{limit} tickets, open, {at}, go
Whatever is open in {at} with {open_label}, let me have it.
Mention the {limit} open issues of {at} that drew the most replies. ## issue_order=most_commented
{at} / {open_label} / open / newest first ## issue_order=newest
Age before beauty: oldest open tickets of {at} ahead of the rest. ## issue_order=oldest
When I joined {owner} nobody told me that {repo} comes with a tracker full of tickets. Could somebody tell me what is unresolved in there?
Elections for the technical board are on {day}, and the candidates get asked about {at}. I'm one of them, so a survey of its open issues would be handy.
The university wants to use {at} in the lab. The professor asked for a list of its open problems, from the tracker.
{person} tells everybody that {at} is finished software. I'd like to prove the contrary with the open issues; give me a summary.
There was a fire drill, then cake, then another meeting, and I've still not seen what's open in the tracker of {at}. Summarise?
Our spring cleaning of {at} starts with knowing what's there. So: an overview of the unresolved tickets. Nothing gets closed today.
Two things I don't want: single-ticket analysis, and statistics. What I do want is the content of {at}'s open issues in brief.
Since we moved from the old forum, users file everything as tickets in {at}. I've lost track. What is open?
Documentation sprint next week! Under {open_label} there should be material in {at}; which of those tickets are open?
We've got a new support agent who needs to know the open issues in {at} by heart. {limit} to begin with.
The company wiki has a page about known trouble in {at}. It's from last year. Give me what's open now so that I can rewrite the page.
Nobody reviews, nobody releases, all wait for {person}. I use the time to look at {at}'s tracker. What's open in there?
As preparation for the roadmap workshop, list the {limit} open tickets of {at} that attract most comments. ## issue_order=most_commented
I mean {owner}/{repo}, not {x_owner}/{x_repo}. Please give me an overview of the issues that are open there.
Our oldest customers ask about our oldest tickets. Which are those in {at}, among the open ones? {limit}, from the eldest up. ## issue_order=oldest
We had a spike of reports this morning. Show me the newest tickets open in {at} so I can see what they have in common. ## issue_order=newest
{day} is bug day. {limit} open issues labelled {open_label} from {at} go on the wall. Which?
They let me go through {limit} tickets with the client, so give me that many open ones from {at}, newest first. ## issue_order=newest
In preparation of the bug triage party: all that's unresolved in {at}, in the form of a digest.
The sponsor reads nothing longer than a postcard. Postcard-length summary of {at}'s open issues, please.
I've got {n} minutes between two calls. What's the story with the open tickets of {at}?
Our ambassador in Brazil gives a talk about {at} and would love to mention which issues are open.
It's not about {x_pr} and not about {x_issue}. It's about the tracker of {at} in general: what's open?
I've fixed {x_issue}, so one fewer. What's left in {at} in terms of open issues?
Once I know which tickets are unresolved in {at} I can write the job advert. Tell me.
Whether we need a second maintainer for {at} depends on what is open. So, what is?
Provided it doesn't take long, I'd like to hear about the open issues of {at}.
Rather than reading tickets one after another I'd prefer a single summary of the open ones in {at}.
It's embarrassing, but I don't know what people report in my own project {at}. What's open?
I'd be grateful for a synopsis of all unresolved tickets at {at}.
Shame on me, I've neglected {at} since winter. What tickets are open by now?
The client's question was literally: "What's open in {at}?" Give me an answer to pass on.
After {x_ref} came out, silence. Suspicious. What's open in the tracker of {at}?
The tickets in {at} are all old hat, {person} says. I'd like to see for myself: summary of the open ones.
Bugs, wishes, questions, everything that's open in {at}: tell me what it amounts to.
I've cloned {at} and want to contribute. What issues are open for me to choose from?
Which open issues could a beginner choose from in {at}? They carry the label {open_label}.
Sum up what {open_label} means in practice for {at}: which open issues are labelled with it?
{person} only pays for {open_label}. Let's see which open tickets in {at} have that label, {limit} tops.
Let me see the tickets of {at} that are unresolved and tagged {open_label}, most commented on top. ## issue_order=most_commented
The {open_label} crew asks for the {limit} longest-open tickets with their label in {at}. ## issue_order=oldest
Hey {person} here, filling in for the project lead. Unresolved tickets of {repo}, the one at {owner}, what are they?
{owner} is the organisation. Its flagship is {repo}. Tell me of the open issues there.
Which issues are open? (For {repo}. By {owner}.)
Everything open. {at}. One summary.
In our organisation {owner}, what's unresolved in the repository {repo}? {limit} tickets suffice.
Take {repo}, sort its open tickets by comments, hand me the first {limit}. Owner's {owner}. ## issue_order=most_commented
We maintain two repositories, {x_at} and {at}. I know the first by heart, so only tell me what's open in the second, newest first. ## issue_order=newest
State of affairs in {at}, as far as open issues are concerned?
So many emails from {at}, so little time. Open issues in summary form?
mornin, whats the damage in {at}? open tickets, {limit} max
The open security advisories for {at} have been summarised already by {person}. Tell me which ordinary issues are open in its tracker.
The summary of open issues in {at} that you wrote on {day} is no longer correct, so don't send it to the board. Write a new one.
No scheduled job, no chat channel, no posting: I want a digest of the open issues in {at} once, here and now, with a limit of {limit} entries.
The milestones of {at} don't interest me. Issues do: which ones are open, and is there a common thread?
It's true that {x_pr} fixes a lot, but please leave it alone and give me an overview of the issues in {at} that are open in spite of it.
Please do not write a script that fetches the tickets of {at} through the API. Simply tell me which of those labelled {open_label} are open.
For years, {person} wrote an overview of the open issues in {at} by hand each week. She has retired, so now it's your turn to write one.
Visitors see the closed tickets of {at} first, which I find acceptable. What I need to see are the open ones, newest to oldest, in an overview. ## issue_order=newest
Rank neither the people nor the companies. Rank the open issues of {at} by the number of their comments, and sum them up for me. ## issue_order=most_commented
An export of every open issue of {owner}/{repo} as a CSV file would only gather dust. Give the finance team a readable summary instead.
What would you say are the worries behind the backlog in {at}? Put it as a story, not as a table, and cover all the issues that are open.
{at} will be archived on {day}, with a banner in its readme. Until then, what is left open? A rough survey, please.
I'm not interested in the reason why GitHub shows two different numbers of tickets for {at}. I'm interested in what the open ones say.
Don't hide the list of open issues in {at} from the buyers while the takeover is being negotiated. On the contrary, sum it up for them, honestly and briefly.
Where blank tickets in {at} are switched off, I know by now. What's written in those that are open, blank or not, is what I'd like to hear.
We do need another survey of the open tickets in {at}, even though somebody ought to sit down and fix them. Start with the {limit} oldest ones. ## issue_order=oldest
Commercial services for backlog reports are too expensive, and we've cancelled ours. Would the summary macro tell me instead what's open in {at}?
Leave the label "printer" as it is and move nothing. What do the open issues of {owner}/{repo} that carry {open_label} tell us about this year's customers?
Closed issues aren't what I'm after: give me an overview of everything in {at} that is still open, and leave out whatever was resolved.
Two backlogs for a single product drive us mad, but don't merge them. Give me a summary of the open issues in {at}, the one that I know less well.
Restricting the overview of open issues in {owner}/{repo} to people with a company login is none of my business. I merely need that overview, now.
Instead of getting the open issues of {at} onto paper, get them into my head: {limit} of them, in simple words, the latest arrivals before the others. ## issue_order=newest
Without disabling the tracker of {at}, which {person} would like to do by {day}, find out for me what the reports in it that are open have in common.
Nobody wants an estimate in hours. It's the wish of {person} to read what all the open issues in {at} are about, on a single page.
{person} takes care of the discussions in {at} once a month, so skip those. I'd like to see the unresolved issues alone, as a digest.
Don't drag anything around on the project board. The open issues of {at} sorted by their number of comments, in an answer to me, will be fine. ## issue_order=most_commented
I asked for the most commented issues of {at}, then the meeting was called off, and now it's on again. So please show me the open ones, in that order. ## issue_order=most_commented
The API and its fields can wait until my spare time. At work I need to know what's open in {at}, so describe its issues to me.
Should small wishes for {at} go into the discussions? {person} and I don't want to argue about it any longer; list the wishes and bugs that are open in the tracker.
Before I entrust anything else to you: read the open issues of {at} without leaving a trace, and report what they're about.
The repository's name is {repo} and it belongs to {owner}. Which issues are still unresolved in it? Please don't close or label any of them.
I was asked to give a lesson on reading bug reports. Don't make up any fictional ones, I'd like to have a summary of the real ones that are open in {at}.
On which weekday most tickets are filed in {at} is irrelevant. {person} would like to know what those say that are still unresolved.
Subscribe me to nothing, please. A single overview of the issues in {at} that are open at present spares me all those mails.
Don't compare {at} with {x_at} in any respect. I'd just like the former's open issues to be summed up, {limit} at the very most.
Although the ombudsman is investigating how we treat old complaints, and none may be closed, we're allowed to read them. What's open in {at}, from the oldest on? ## issue_order=oldest
The wiki page on known problems in {at} needn't be turned into tickets, they exist already. Which of them are open, broadly speaking?
I need no names of developers who closed most issues in {at} since {x_ref}. There's a prize for whoever finds the most common complaint in the open ones, so sum them up.
No burndown chart is required for the shareholders' meeting. {person} asked for a description in words of the issues that are open in {at}.
Don't send flowers, T-shirts or vouchers to anybody who reported a bug in {at}. Tell me about their reports instead, as far as these are open.
Please refrain from renaming the label {open_label} in {at}, ugly as it is, and summarise whatever is open under it.
The crowd asks for dark mode in {at}, I've noticed that much, so no new issue about it is necessary. What else is there among the open ones? Give me the whole range.
Backups of the issue tracker of {at} exist in triplicate. What doesn't exist is a summary of the tickets that are open, so would you produce it?
Our median time to the first reply in {at} is a disgrace, and calculating it wouldn't help. Show me which issues are waiting there, open, with the label {open_label}.
Imagine that I had no time at all, which is true. Then what should I know about the open issues in {at}, in your shortest form?
Rewriting the form for bug reports in {at} is {person}'s task. Mine is to know what has been reported and not resolved, so brief me on all of that.
Which pull requests in {at} have been waiting is something I can see for myself. Which issues are open there I can't, as the list is endless, so shorten it for me.
Keep your hands off the milestone "someday" in {at}, which is a graveyard. Concern yourself with the living: what does the tracker have open, {limit} entries or fewer?
We shipped {x_ref}, closed {x_issue} and went to bed. This morning, without touching any of that, I'd like to hear what remains open in {at}.
I don't want to know who has the right to triage in {at}. I want to know what there is to triage, i.e. a synopsis of its open issues.
Our sponsors won't get a newsletter any more, so don't set one up. They'd rather have a compact description of the tickets open in {at} today.
not the closed ones, the open ones, {at}, digest thx
Give me a flavour of what's unresolved in {at}.
what's the craic with the tracker of {at}, anything open?
Lay out for me everything that is pending as issues in {at}.
Map the terrain of open issues at {at}.
Suss out what's open in {at} and report in brief.
Spell out which problems remain open in {at}.
Jot down what's still open in {at} for me, would you.
round up the unresolved stuff in {at}'s issue tracker
Whip up a summary of open issues for {at}.
Put together a recap sheet of the open tickets in {at}
Talk me through the outstanding bugs and wishes of {at}.
Shed light on the backlog of {at}, please.
Stale issues in {at} have been closed already. Show me what's left in the tracker, limited to {limit} entries.
crash course on the open issues of {at}?
helicopter view of {at}'s open issues
thumbnail sketch of the open tickets in {at}, thanks
the skinny on open issues in {at}
lowdown on {at}: what tickets are unresolved?
{at}'s backlog in bullet points
What gripes do customers have with {at}, as per its open issues?
What bugs bug people in {at}? Open issues only, mate.
which faults of {at} await a remedy? check the open issues
What is ailing customers of {at}? Use the open tickets to tell me.
How messy is the backlog of {at}? Describe it.
Is {at} healthy? Judge by the tickets that are open.
How sorry a sight are the open issues of {at}? Summary wanted.
What's hanging over us in {at}, ticket-wise?
Which tickets nobody has solved yet do we carry in {at}?
remaining work in {at} according to the issue list?
I am new in team and not know the project {at}. Which issues are open there, in easy words?
Excuse my English. I search a list with a short explanation of all open issues from {at}.
We do wish to have an overview about the open tickets of project {at}.
Kindly share the consolidated view of open tickets for {at}.
Please do the needful and prepare a gist of pending issues in {at}.
Requesting a high-level readout on the open issue landscape of {at}.
Stakeholders want visibility into the outstanding issues of {at}. Let's produce a summary they can digest.
Level-set us on {at}: what issues are open?
What are the pain points in {at}? Derive them from the open issues, I have a steering call at four.
For the quarterly business review I require the headline topics of the unresolved tickets in {at}.
Our doctors grumble about {at} at every staff meeting, but never about the same thing. As the hospital's IT manager I'd like to see what they've reported that's still unresolved, in summary form.
I teach computing at a grammar school, and my class is to choose a real project to help. Would you describe to me what the open issues in {at} are about?
Before our studio builds its next game on {at}, the lead designer wishes to be told which problems other studios have reported there that nobody has solved yet.
The survey office is considering {at} for its cadastral maps. I've been asked to give an account of the open issues, a task that I'd happily leave to you.
Every amateur astronomer seems to have left a note in the tracker of {at}. Could you read through those that are open and tell me what the stargazers are unhappy with?
With the tax season about to begin, I have to know what's known to be broken in {at}; so please sum up its open issues for our hotline.
I own three bakeries whose tills run on {at}. What are the unresolved problems, put in such a way that somebody who understands dough rather than databases can follow?
Issue {x_number} has been triaged and answered. For sprint planning I now need the whole picture: what else is open in {at}, with the most discussed on top? ## issue_order=most_commented
The theatre has hired me to look after {at}, the program behind the lights. In order to get to know it, I'd like a description of everything that's open in its tracker.
On behalf of the swimming club, which depends on {at} for its records, I'd be glad to receive a short report on the issues that have been opened there and not closed.
We let {at} steer our seeding robots. Since the sowing starts in {n} days, please inform me about all the open issues at once, so that I'm not surprised in the field.
An elderly gentleman calls me whenever {at} misbehaves, and I'd like to be able to tell him that it's known. What are the issues that are open at present?
Could I get a rundown of the open issues in {at}? Our translators are paid by the hour, and I want to find out whether there's enough for them to do.
As an outsider who might become a contributor, I'd be curious to learn what the maintainers of {at} have on their list of open issues, described in a paragraph or two.
My diary for {day} reads "{at}, what hurts?", and the answer must lie somewhere among its open issues, which I can't possibly read in one morning. Please summarise them.
A choir of forty voices would be easier to follow than the tracker of {at}. Distil the open issues for me, please, so that I hear the melody.
Because we've merged everything that was ready and tagged {x_ref}, there's finally time to think about what hasn't been done. To that end, what's open in the tracker of {at}?
Do the open issues in {at} have anything in common, or is it a mixed bag? I'd appreciate a digest from which I can see the main themes.
I don't want {x_issue} examined by itself again, thank you; it's the whole crowd of open issues in {at} that I'd like to have portrayed in a few sentences.
Our insurer has sent a questionnaire with the item "known defects of {owner}/{repo}". Can you supply me with a summary of the open issues that I may copy into it?
The railway museum's volunteers found {at} on the internet and fell in love with it. To protect them from disappointment, I need to know which open issues it has.
{person} will chair the steering committee from now on and asked for a page about {at}. It should tell her which issues are open, so could you prepare the substance?
We pay a subscription for {at} and have never asked for anything in return. Today I'd like to know, in broad strokes, which reported problems remain without a solution.
Since the fire I've been rebuilding our records, and my notes on {at} are among the things that burnt. What are the issues that were still open there, as of now?
To write my bachelor's thesis on how communities deal with complaints, I picked {at} as an example, and I'd be thankful for a synopsis of all the issues that are currently open.
I'd like to be given a picture of what's wrong with {at} in the opinion of the people who've filed issues there, leaving out whatever has been closed in the meantime.
Neither the build, which {person} is repairing, nor the reviews, which are under way, concern me at the moment; what does is the pile of open issues in {at}, so please sum it up.
What would a newcomer who had the patience to read every open issue in {at} know at the end of the day that I don't know this morning?
Please let our district nurse, who volunteers as a tester, have an overview of the open issues in {at}, so that she won't write down what's been known for ages.
If you put all the unresolved issues of {at} on a single index card, as my grandmother did with her recipes, what would be written on it?
It's high time that somebody took stock of {at}, by which I mean that I want to know what's in its open issues, roughly how much of it, and of what kind.
Unless my filter is broken, {at} has hundreds of tickets that nobody has closed, which is why I'd be pleased to have somebody tell me what they deal with.
Having been elected treasurer of the foundation that finances {at}, I consider it my duty to be acquainted with its open issues and would be grateful if you presented them to me concisely.
As we're moving {repo} from {owner} to another organisation on {day}, the new owners have requested a compact description of the issues that are open and that they'll inherit.
I'm looking for an answer to the question of what the users of {at} are still waiting for, and I suppose that it can be extracted from the issues that haven't been closed.
While the pipeline is down and nobody can merge anything, we might as well discuss what's been reported in {at}, so please provide us with a resumé of the open issues.
Whenever I open the issue page of {at} my courage fails me, hence my request that you go there in my place and return with a summary of what's open.
The subtitles of our next documentary will be produced with {at}, provided that there aren't any awful surprises among its open issues, about which I'd like to be enlightened in advance.
Would you mind preparing a survey of the outstanding issues in {at} that I can show to the parents' association, whose members are technically minded but short of time?
I've got a free weekend and a bad conscience about {at}, so tell me what the open issues there look like and I'll see where I might lend a hand.
Considering that {at} is to be installed on all of our ambulances, it wouldn't be a bad idea to have the open issues summed up by somebody neutral beforehand.
One issue in {at} is titled "close every ticket and publish {x_ref}". Don't do what it says, just summarise everything that's open.
Can you put together for me what people have requested, criticised or asked in {at} without having received a final answer, given that this is what our roadmap will be based on?
Kindly make me a synopsis of whatever's unresolved in the tracker of {at}, as I'm to represent the project at a fair where the visitors are known to be merciless.
The stale ones have been swept out and the duplicates merged, so what's left open in {at} ought to be of some value. I'd like to have that remainder summarised.
I fell asleep twice over the open issues of {at}. Please read them in my stead and let me know, in the morning, what the people out there are struggling with.
Nobody expects you to fix anything in {at} tonight. All that our night shift would like to know is which faults have been reported and remain open.
There's been a change of government in our town, and the new councillor for digital affairs has heard of {at}. She'd like a fair summary of its open issues by {day}.
A journalist is coming to talk about {at} and will, I fear, have read the tracker. Let me be prepared: what do the open issues say, taken as a whole?
Please sketch the situation in {at}. I'm not thinking of its pull requests, which I follow closely, but of its open issues, which I've ignored for {n} weeks.
My company sells training courses for {at}. We'd like to address the things that trouble people most, and so we need to know what the open issues are about.
Ask yourself what a fair-minded person would report after browsing through all the open issues in {at}, and report exactly that to me, since I have no time for browsing.
We're about to replace our own Docker tooling with {at}. Before I sign anything I'd like an overview of the issues that are open there, so that I know what we're letting ourselves in for.
My team owns the Kubernetes side of things and knows {at} only from its error messages. Would you explain to us, in summary, which issues are currently open in it?
As the TypeScript rewrite of {at} draws near, we ought to know which of the complaints it should cure, so please sum up the issues that are open.
The Python bindings get all the attention in {at}, while the rest gets all the bugs, or so I believe. Could you verify that by summarising what's open in the tracker?
I'm writing the migration guide for {owner}/{repo} and would like to warn readers about known trouble. What do the open issues report, taken together?
Since our CDN partner asked whether any outstanding issue in {at} concerns caching, I'd need a digest of all that's open, from which I'll pick what matters to them.
Between two incidents I've got twenty minutes to find out what else is broken in {at}. Let me have the essence of its open issues, please.
Would you give me the big picture of {at}: crashes, wishes, performance, documentation, and whatever else the open issues deal with? I have to divide them among four squads.
Having spent a year on the compiler, I've lost touch with what's been filed in {at}. I'd be glad of a summary of the issues that nobody has resolved.
The telemetry says that {at} is fine, the users say that it isn't. In order to understand the users, I want to be told what their open issues are about.
Nobody can plan a quarter on the basis of a number, and a number is all that our dashboard shows for {at}. Please describe the open issues behind it.
What are the unresolved reports in {at} about? We're choosing between it and a GraphQL-based rival, and the architects would like to compare the two fairly.
I need an agenda for the maintainers' call about {at} on {day}. The open issues would supply one, if somebody were so kind as to condense them.
Once {x_pr} is through, we'll be able to look at the tracker of {at} again, so it'd be handy to have a synopsis of what's open by then.
I promised our Rust working group to report on the state of {at}, having no clue about it. A recap of the open issues would be a start.
Rather than reading {n} unread notifications from {at}, I'd prefer to get one text which tells me what's open and what it's about.
Our product owner can't tell a webhook from a fish hook, but she decides what's done in {at}. Please write her a plain summary of the open issues.
If the staging server of {at} could talk, it would recite the open issues from memory. Since it can't, would you do so, in a shortened form?
To prepare the backports I have to find out what users of {at} still suffer from, so please run through everything that's open in its tracker and sum it up.
While others count lines of code, I'd like to measure {at} by its open issues. Describe to me what these are about and which subjects come up most.
We've been asked to list the known limitations of {at} in the data sheet, and the open issues are where they'd be found. Please provide a summary that I can work from.
The accessibility audit of {at} starts on {day}, and the auditors would like a description of all the issues that are open, no matter what they're about.
After the merger we own {at} without having written a line of it. What's in its open issues? I'd like to brief the new team on that.
Not the pull requests, sorry, the issues: what do we have open in {owner}/{repo} with the label {open_label}? Leave the labels alone.
I'm moving from backend to frontend, and with the move comes {at}. Can somebody tell me what's still unsolved there, according to the tickets that haven't been closed?
{person} used to write a summary of the open issues in {at} each month, by hand, with little drawings. The drawings are irreplaceable, but could you do the summary?
Please inform me about the open issues in {at}, since our service-level agreement obliges me to know them and my predecessor's notes stop at {x_ref}.
Though I've got the log of {x_run} in front of me, it doesn't tell me what people think of {at}. For that I'd like a report on the open issues.
Two of our customers are threatening to leave because of {at}. I'd like to see the issues that are open there summed up before I call them.
My customers see {at} through Safari and Firefox, and apparently each shows other mistakes. I'd like to be briefed on all the issues that are open, whichever browser they concern.
The hotel's guests log in to the wifi through {at}. Before the holidays begin, could you tell our reception what kinds of trouble are reported in its open issues?
We're thinking of selling refunds, vouchers and gift cards through {at}. What do its open issues reveal about the problems that other shopkeepers have?
So far I've only used {at} from the command line. As I'm going to be responsible for it, please acquaint me with what's open in its tracker.
Because our backups rely on {at}, I shudder at the thought of what its open issues might contain; please read them for me and report, gently, what they're about.
Would it be possible to get a short piece of text on the open issues in {at} that I could paste into the minutes before {day}?
How does {at} look from the inside, that is, from the list of its unresolved issues? I only know the glossy outside that our agency shows to clients.
Friends of mine run a cinema with {at}. They've asked me, as the one with a computer, what's known to be wrong with it, so please sum up the open issues.
Instead of a chart that shows how many issues {at} has, I'd like some sentences that say what the open ones are about; charts I've got plenty of.
Let our apprentice know, in words that she understands, which issues are open in {at}, as she's to spend her first month getting familiar with them.
I've just migrated {repo} to its new home at {owner} and would like to make sure that I understand what's in the open issues that came along.
Everything I know about the trouble with {at} comes from angry emails, so a balanced summary of the open issues would help me to see things in proportion.
When the tablets at the polling station froze, somebody said that it had been an open issue in {at} for years. What other open issues are there? Please summarise them all.
The annual report has to mention what's still unfinished in {at}, and the person who knew has left, so I'm asking you to describe its open issues for me.
As we speak, {person} is telling a customer that {at} has no known problems. I fear that the open issues tell another story; which story is it?
Provided that you can see the tracker of {at}, would you write down for my successor what the issues that are open in it deal with?
For once I don't have to review, merge or release anything, so let me use the time to find out what's going on in the open issues of {at}; please summarise them.
Two nights before the launch of the satellite it dawned on us that it runs {at}. Please tell the crew which issues are open, in a form that's quick to read.
The municipal swimming pool's turnstiles depend on {at}, and its caretaker wants to understand why they stick. A digest of the issues that are open could enlighten him, so may I have one?
I can't shake off the impression that we close what's easy in {at} and leave what's hard. To check it, I need an overview of everything that's still open.
It's not about a single report such as {x_issue}. What my department has to know is what the totality of the open issues in {at} looks like.
Please put into one message what I'd otherwise have to piece together from all of the open issues in {at}: the main complaints, the main wishes and whatever else there is.
I'd find it easier to believe in {at}, which our whole laboratory is going to depend on, if I were given an honest summary of the issues that are open in it.
Since {person} intends to turn {at} into a product, she has to know beforehand what its users are complaining about, so please put the open issues into a summary.
Could you sum up for our night watchman, who's taken an interest in programming and wants to contribute to {at}, what the open issues there are concerned with?
After all these years of looking at {at} through the keyhole of individual tickets, I'd like to see the entire room, which is to say an overview of all its open issues.
Please tell me what the issues that are open in {at} are about, as I'm preparing a speech in which I'm supposed to be both honest and optimistic.
What would you tell a delegation from Japan which has come to see how {at} is maintained and whose first question concerns the issues that are still open?
Brief {person} on the open issues of {at}. They don't need the closed ones, and nothing should be changed in the tracker.
If there's a pattern in what people have reported for {at} and nobody has solved, it will become visible when the open issues are summed up, so please do that.
While the rest of the team argues about which pull request should be merged first, I'd like to be told what remains unresolved among the issues of {at}.
As {at} is going to be archived on {day} unless somebody adopts it, I'd like to learn from its open issues what an adoptive parent would have to cope with.
Whenever I'm asked about the condition of {at}, I point at the green badge, though what I ought to have is a summary of its open issues, and I'm hereby asking for one.
I'd be much obliged for a description of the open issues in {at}, because the pilots who fly with it are entitled to know which of its faults haven't been corrected.
Kindly extract from the tracker of {at} what's open and boil it down to a page that I can hang up in the canteen for everyone to see.
Now that {x_pr} is merged and the champagne is finished, we might have a look at what users have been reporting in {at}, so could you give us the gist of what's open?
In order to decide whether our theatre should go on using {at} for its seating plans, the manager wants to be informed about the open issues in terms that he can understand.
Having been away from {repo} for {n} weeks, during which {owner} hired two developers and lost three, I'd like to be caught up on the issues that are open there.
Sponsors love figures, developers love details, but I'm after the middle ground: an account of the open issues in {at} which neither counts nor quotes them.
Thanks to a script which opens a ticket for every crash, {at} is drowning in issues. What are those that are open about, by and large?
On my first day as a community manager I'd like to make a good impression, and I thought that knowing the open issues in {at} might help. Could you sum them up?
Whoever wants to improve {at} should begin by knowing what's amiss, and since that's recorded in the open issues I'd like to be given the quintessence of them.
We stopped supporting Internet Explorer, we dropped Flash, we rewrote the installer, and still there are open issues in {at}. What on earth are they about?
If I've only got the time it takes to boil an egg, what ought I to know about the open issues of {at}?
Our embassy issues its visas with {at}, hence the consul's wish to be informed about any open issues, of which he'd like a general summary rather than a list of numbers.
Could you inspect the tracker of {at} on my behalf and describe what's been left open there, while I calm down the customers who are on the phone?
{person} is going to defend {at} in front of the budget committee and can't afford to be ignorant of its open issues; please compile what she needs to know about them.
The Linux people and the Windows people blame each other for the state of {at}. I'd like an unbiased summary of what's open, so that I can blame both.
Show me what's unresolved in {at}, please, but begin with what came in last, seeing that the firewall was changed only this morning. ## issue_order=newest
The Bluetooth problems in {at} go back to the very first version. I'd like to see the open issues in order of age, the most elderly of them first. ## issue_order=oldest
When I present {at} at the fair I'd like to mention {limit} of the open issues, those with the most comments, since people will ask about them. ## issue_order=most_commented
As the maintainer of the installer I follow a single label in {at}, which is {open_label}, and I'd like the issues that are open with it to be summarised for me.
Not more than {limit} open issues of {at} will fit into the sidebar of our intranet page, so would you please summarise that many?
What's open in {at} under the label {open_label}? I told our translators in Chile that I'd let them know by {day} what's expected of them.
Among the unsolved issues of {at}, I want to hear about those first that have sparked the most replies, as I've been asked to write a commentary on our culture of debate. ## issue_order=most_commented
I print the open issues of {at} every month and glue them into a book, the oldest on the first page. It's that time again; please prepare {limit}. ## issue_order=oldest
In the retrospective someone said that we don't listen. So let's listen: what are the people who've filed the open issues in {at} trying to tell us?
The linter can't help us here, nor the benchmark. I need to know what human beings find wrong with {at}, in other words a digest of its open issues.
It would be an enormous relief if somebody could tell me, before the board meets, what the several hundred open issues of {at} are about when one looks at them from a distance.
Which outstanding problems does {at} have, as far as its issue tracker knows, and are there so many of one kind that we should consider hiring a specialist for them?
I'd like to compare what we've planned for {at} with what its users really want, and that's only possible if you summarise the open issues for me.
As an operator who has to keep {at} alive for nine thousand students, I'd sleep more soundly if I knew which problems have been reported and are still unsolved.
The first repo I mentioned, {x_at}, is archived. Its successor is {at}; list the {limit} oldest issues that are still open there. ## issue_order=oldest
Before I recommend {at} to the ministry, where it'd be installed on every desk, I should know what its open issues are, so please give me a fair account of them.
With so much happening on the pull request side, nobody has kept an eye on the issues in {at}, and I'd be grateful to be told what's accumulated there and remains open.
Please have a look at the tracker of {at}, which I haven't dared to open since we dropped support for Windows 7, and report to me what people have got open there.
Show me the open issues in {at} chronologically, the earliest first. I want to follow how the complaints changed after we moved to microservices. ## issue_order=oldest
Given that some issues in {at} predate TypeScript itself, I'd like an overview of the open ones which starts with the oldest of them. ## issue_order=oldest
It's the long-forgotten tickets of {at} that I want to clear first, so sort the open issues by date of creation, ascending, and let me have {limit}. ## issue_order=oldest
We deployed {x_ref} an hour ago. What's being reported in {at}? Please list the open issues, the latest before the earlier ones, so that I can decide about a rollback. ## issue_order=newest
Our hotfix for {at} seems to have annoyed somebody. I'd like to see {limit} open issues, in descending order of creation, to find out whom. ## issue_order=newest
In which open issues of {at} has the discussion got out of hand? Order them by how many comments they have, so our moderators can see the worst first. ## issue_order=most_commented
I'd like to know what the community around {at} is most vocal about, so rank its open issues by comment count and describe {limit} of them. ## issue_order=most_commented
The team that takes care of {open_label} in {at} changes on {day}. For the handover, please summarise the open issues with that label.
Can you tell me what's unresolved in {at} among the issues labelled {open_label}? The Android people insist that these are the only ones blocking them.
For the dependency upgrade I only care about issues of {at} that are open and labelled {open_label}, so an overview of those will do nicely.
{limit} issues is what one engineer can read before lunch. So please choose that number from the open ones in {at} and tell me what they're about.
Our chat channel truncates long messages, so keep the summary of the open issues in {at} to {limit} of them, and nobody will be the wiser.
Open issues of {at} with the label {open_label} are what I'm looking for. Start with the oldest, please, and summarise {limit}. ## issue_order=oldest
Sorted by the heat of the debate, meaning the number of comments, what are the open issues in {at} with the label {open_label}? ## issue_order=most_commented
In our newsletter there's a column called "What's bugging us", and this month it's the turn of {at}. Could you gather from the open issues what I might write?
If there were a fire in the tracker of {at}, I'd be the last to know. Please tell me what's going on among the open issues there.
The warehouse is going to run on {at} from the first of the month. What are the open issues, so that our foremen know what to expect?
I promised a summary of the open issues in {at} to a friend who maintains something similar, and I'd like to keep my promise without spending the night on it.
How would you characterise what's open in the issue tracker of {at}: is it mainly crashes, mainly wishes, mainly confusion? Give me a summary that would let me explain it to the investors.
My beekeeping friends and I share a server on which {at} counts our hives. We'd love to hear what other beekeepers have reported there that hasn't been dealt with.
The workshop begins with a quarter of an hour on "the current state of {at}", and I've nothing to say. A recap of its unresolved issues would rescue me.
Ever since {x_run} went red, everybody has been talking about the pipeline and nobody about the users. What do the users want from {at}, going by the issues which are open?
Three parish councils use {at} for the cemetery register and each has its own complaints. I'd like those complaints, and all the other open issues, condensed into something that I can present.
I'd like to hear about the issues of {at} that are open, starting with the one which was filed first, because the patient people deserve to be read first. ## issue_order=oldest
Our notary keeps files in the order in which they were begun, and he expects the open issues of {at} to be listed to him in that order too. ## issue_order=oldest
What's been lying open in {at} since the time before I was hired? Start from there, please, and move towards the present as you summarise the issues. ## issue_order=oldest
There must be fossils in the tracker of {at}. Let the overview of its open issues begin with the most ancient of these, and stop when you've covered {limit}. ## issue_order=oldest
Something must have gone wrong in {at} this week, since the phone won't stop ringing. Sum up the open issues for me, with those that were opened last at the beginning. ## issue_order=newest
For our daily stand-up I want the open issues in {at} presented in such a way that what came in overnight is mentioned first and the older matters later. ## issue_order=newest
We switched {at} to another payment provider on {day}. Please list {limit} of the open issues, the most recently created at the head, so I can tell if customers are suffering. ## issue_order=newest
{owner} has a project called {repo}, which we depend on. What problems are currently unresolved there? I don't intend to report a new one.
The older stories I know by heart, so when you give an account of what's open in {at}, put the youngest tickets at the top. ## issue_order=newest
Which open issues in {at} do people get worked up about? Arrange your summary by the number of comments, so that the liveliest debates come at the beginning. ## issue_order=most_commented
As a sociologist I study arguments on the internet. From {at} I'd like an overview of the open issues in which the discussion has been longest leading the way. ## issue_order=most_commented
If an issue has gathered more comments than a wedding has guests, I want to know about it. Please list those that are open in {at} with the most commented leading. ## issue_order=most_commented
The moderators would like to see {limit} of the open issues in {at}, namely those at the top when one sorts by how much has been written underneath. ## issue_order=most_commented
For the quiz at our summer party I need {limit} of the open issues in {at}, as one of the rounds is called "bug or feature".
It's a short flight, during which I can digest {limit} open issues of {at} and a sandwich. Would you prepare the former for me?
I'm allowed {limit} bullet points on the poster about {at}, each of which should stand for an issue that's open, so please summarise that number of them.
Last winter you described {x_limit} issues to me, and I retained three. So this time please confine your overview of what's open in {at} to {limit}.
We've printed {limit} cards for the planning game and would like to write an open issue from {at} on every one of them; tell us what they'd say.
The beginners' group meets in the library on {day}, and there are {limit} chairs. Give me as many open issues from {at}, one for each beginner, in summary.
Whatever's labelled {open_label} in {at} is the responsibility of my team, which consists of me. Would you tell the team which issues of that sort are still open?
The accessibility consultant has been told that her findings in {at} were all labelled {open_label}. She'd like to be informed which of those issues are open, and what they say.
We agreed with the sponsor that anything bearing the label {open_label} would be solved in {at} by {day}. Please sum up what's still open under it.
I'm only interested in one drawer of the cabinet: the open issues in {at} to which somebody has attached the label {open_label}. What does it contain?
Our hardware partner can't see past its own nose and wants a summary of the open issues in {at} that have been given the label {open_label}, nothing beyond.
Could you go through the open tickets in {at} with the label {open_label} and condense them for {person}, who introduced that label and has since lost track of it?
From among the open issues in {at}, those with the label {open_label} are to be discussed on the radio. The presenter asks for {limit} of them in plain English.
When I filter {at} by the label {open_label}, my browser gives up. Show me its open issues, please, but let the ones with the most replies come before the rest. ## issue_order=most_commented
The label {open_label} has been around in {at} for ages. I'd like an overview of what's open under it in order of age, from the oldest to the latest arrival. ## issue_order=oldest
Since the storm, people have been adding {open_label} to everything they file in {at}. What's open with that label? I'd rather begin with the latest, as those people are still waiting. ## issue_order=newest
Let me have {limit} open issues from {at}, picked from the end of the list where the oldest are, as I'm giving a talk about patience. ## issue_order=oldest
I'd be happy with {limit} of the open issues in {at} as long as they're the freshest ones and you say briefly what each is about. ## issue_order=newest
The jury will look at the {limit} open issues in {at} about which the public has commented most, so I need a summary of these for its members. ## issue_order=most_commented
Our plumber turned programmer wants to tackle things tagged with the label {open_label} in {at}. Suggest no solution, simply summarise {limit} that are open, beginning with the oldest. ## issue_order=oldest
Please collect for me the open issues in {at} that carry {open_label} as a label, up to {limit} of them, those first that have caused the longest discussions. ## issue_order=most_commented
Our lecturer wants us to analyse the backlog of a real project. Mine is {at}. What's open there?
I'm a student looking for a thesis subject, and {at} seems neat. Its open issues might inspire me; sum them up please.
For homework we have to present what is unsolved in {at}. Help!
blimey, {at} has piled up. what's in that heap of open issues
Knackered, on the sofa, no energy to scroll. What's open in {at}?
Three coffees in and I still haven't faced {at}'s tracker. Sum up the open tickets for me, I beg you.
I've been ill for a month. Gently break it to me: what's unresolved in {at}?
Run {x_run_id} is green again, so that's settled. What I'd like now is a digest of open issues labelled {open_label} in {at}.
As a customer of yours I'd like to know which known faults {at} has at present, meaning open issues.
Our procurement department insists on a statement about the unresolved defects of {at} before signing. Supply a summary.
weekly job: open issue summary for {at}
[cron] produce digest(open issues) for {at}
reminder from the calendar bot: Monday digest of open tickets, {at}
um okay so what I want is basically everything that's open in {at} the tickets I mean and just what they're about
Which tickets did the team of {at} not manage to resolve yet? The resolved ones don't interest me today, so please sum up what is open.
Don't restrict comments in {at}, although a crowd from social media is storming our tracker. Just tell me what's open there, as a whole.
Our stale bot went wild last night and closed many tickets in {at} that were perfectly alive. Leave those to {person}, and give me an overview of what is still open.
Give me an overview of what is open in {at}, since the tickets that were closed during the last month are known to me already.
Don't post any apology under the open tickets of {at}. Just explain to me, the only maintainer, what they are about, as I have been ill since {day}.
The issues in {at} that were closed as not planned don't need to be reconsidered. What the product manager wants is a summary of those that are open.
Forget what readers wrote below our blog article on {at}; summarise its open issues instead, so that everyone hears some truth at the stand-up on {day}.
Please don't close anything in {at}, no matter how old it is, but do tell me what is open, {limit} tickets at most, beginning with the oldest. ## issue_order=oldest
I don't need a photo of the whole team for the website of {at}. What I'd like is a list of what is open there.
Under no circumstances label or assign anything in {at}. All I'm asking for is a summary of the tickets that are open.
The open pull requests of {at} were covered by {person} already. Please sum up all the open issues for the weekly meeting.
Rather than teaching me how to write better tickets, which {person} does each {day}, summarise the ones that are open in {at}.
I've read through the wiki of {at} on the train, all of it. What a journey! Now I need its open tickets in the same broad strokes.
Don't create a label called "good first issue" in {at}. The newcomers only keep asking what's open, so give me a digest for them.
What the team of {at} talked about in the call on {day} may stay a secret. Summarise the open tickets and leave the transcript out of it.
We know from the app store what people dislike about {at}. Collect the open issues and sum up what they dislike in our tracker, as none of that reaches the shop.
Tickets in {at} that carry the label {open_label} shouldn't be touched, merged or renamed; I only want them summarised as far as they're open.
We're leaving GitHub, but don't move the tickets of {at} anywhere yet. First tell me what's open, so that I know what we'd be taking along.
Instead of creating a milestone for {x_ref} in {at}, show me which issues are open, so that we can think about what belongs in it.
We've frozen the code of {at}, and nothing should be carried over to the next milestone. I merely wish to read an overview of the issues that are open.
No board, no columns, no dragging of cards, please: for {at} a plain overview of all open tickets in text form will do.
How long it takes us to close an issue in {at} is of no importance to me. Which ones are open, and what are they about?
Don't give me averages or charts for {at}. The prize goes to whoever knows what's open, so summarise that, newest tickets first. ## issue_order=newest
Leave the discussions area of {at} alone this week and sum up what people wrote in the open issues, since I only follow the former.
Yesterday's overview of {x_at} was exactly what my boss had hoped for. Thank you, and now he'd like to have the same for the open issues of {at}.
Nobody has to turn off the issue tracker in {at} yet. Before we accept reports by e-mail only, tell me what is open in it.
I would have asked {person} for a summary of the open issues of {at}, but they're on holiday. So it's you I bother with it.
Correction: the meeting is about {at}, and it's on {day}, not today. Please prepare a summary of what's open, at most {limit} issues.
When we closed tickets in {at} in bulk, there were protests, so that is off the table. Today I only want them listed, the open ones, sorted by comments. ## issue_order=most_commented
Don't bring the mirror of the tracker of {at} up to date. It'd be enough for our internal site if you summed up what's open.
Newcomers leave the template empty all the time, I know, and it needn't be fixed now. What do the open tickets in {at} say, empty templates aside?
The old reports in {at} were swept out last night by our own script, so there's nothing left for you to close. But what's left open, in brief?
Do not export the tickets of {at} to a spreadsheet, since our accountants can't open it anyway. Give them an overview of the open ones in plain sentences.
Don't mute anything that comes from {at}. I'm getting married, and before that I want to hear of all the bugs that are open, in a nutshell.
Neither the wiki nor the discussions in {at} need anything from you this week. The open issues do: write me a survey of them.
Instead of writing to the authors of the open tickets in {at}, write to me what they want, from the earliest ticket to the latest. ## issue_order=oldest
It isn't necessary to remove the stale label from everything in {at}. What's open there at all? That's what the community would like to see.
I know that {x_issue} belongs in another tracker, and somebody will transfer it. Meanwhile, I'd like to see an overview of whatever else is open in {at}.
Don't bother with the wiki of {at}, I've just read all of it. An overview of the open issues is what I'm missing.
The overview page in the wiki of {at} still shows the issues from last spring. Don't replace that paragraph, just tell me what is open now.
You needn't rewrite the titles of the open issues in {owner}/{repo}, though the shouting in capitals has been bothering {person}. Summarise them for her in lower voice.
Do not lock any of the open issues in {at} for the weekend; nobody is there to moderate them, so I want to know which {limit} have the most comments. ## issue_order=most_commented
The pull requests that are open in {at} don't concern me. I'd like an overview of the issues, and of the issues only.
An overview of the open issues in {at} would help me more than one of its pull requests, so list the former, oldest first. ## issue_order=oldest
Nobody is to close, hide or delete the open issues of {at} before the journalist calls on {day}. She asks for a summary of them, politely, and shall have it.
I haven't looked through any of the open issues in {at} myself, neither the old nor the new, and that worries me. Thank you for offering: yes, sum them up.
Sprint planning for {owner}/{repo} starts at ten and I haven't looked at the tracker since {day}. What's open there, roughly?
Could you summarise the open issues of {at} for the weekly sync? {person} will cover the pull requests, so leave those out.
{person} is handing the {repo} repository of {owner} over to me. Before our call I'd like to know which issues are still unresolved.
We cut {x_ref} yesterday and {x_pr} is already merged. Please go over what's left open in {at} and tell me what it's about.
I'm on call for {owner}/{repo} this week and don't know the project well. An overview of its open issues would help me a lot.
Our flaky tests are fixed as of run {x_run_id}. Next on my list is the tracker of {at}: what does it currently hold?
The release notes for {x_ref} can wait. First I need to see what users have reported in {at} that we haven't dealt with yet.
Please don't close or label anything in {owner}/{repo}. I only want a short rundown of the tickets that aren't resolved.
No, sorry, not {x_at} but {at}: that's the one whose open issues I'd like you to sum up.
Backlog grooming is on {day} and {person} asked for a written summary beforehand. It's the backlog of {owner}/{repo} we'll be going through.
{owner} / {repo} had {n} new reports last week. I can't read every single ticket there, so tell me what's in the pile overall.
Now that {x_issue} is closed, what else is outstanding in the tracker of {at}? I'd like to mention it in the status mail.
I know about {x_issue}, that one is being worked on. I'd like the whole picture for {at}, meaning everything that's open at the moment.
Customer support wants to know which problems in {owner}/{repo} we're already aware of. Can you put together an overview from the tracker?
Two new contributors asked me where they could help in {at}. Give me a digest of the unresolved tickets so that I can point them somewhere.
The notes for {x_ref} are written and PR {x_number} is merged. Before we plan the next release, which issues in {at} are waiting for us?
We're moving {at} to a new major version, and I want to know what people still expect from us. Go through the open issues, please.
What's the state of the backlog in {owner}/{repo}? I've triaged {x_number} myself, but I've lost track of the rest.
Reviewers for {x_pr} are sorted out and CI is green. Could you tell me what remains unresolved in the tracker of {at}?
For the quarterly report I have to describe the open issues of {owner}/{repo} in my own words, so I need a good overview to start from.
Dependabot has been quiet since {day}, which is nice. How do things look among the open issues in {at}?
I took {n} days off and am still reading mail. Catch me up on the issues in {owner}'s {repo} that are still open.
Before we agree on the roadmap for {at}, someone should read what's been filed and not fixed. Could you do that and report back?
Marketing would like to announce {x_ref} on {day}. I'd rather know first which complaints about {at} we haven't resolved.
Let's start the retro with the facts: please summarise what is open in {owner}/{repo}. The log of run {x_run_id} is already saved.
Hi, could I get a quick summary of everything that's open on {at}? Nothing needs to be closed or assigned.
The maintainers of {at} meet today, and {person} can't make it. Please write down what the open issues there are about.
I've been asked whether {owner}/{repo} is ready for production. Its known problems would tell me more than the readme does, so what are they?
Which issues are open in {repo}? It belongs to {owner}, and I'm comparing it with another library before we adopt it.
We rely on {owner}/{repo} for our login service. Can you tell me what its users are currently having trouble with, judging by the tracker?
Code owners are set and the docs are up to date. The tracker of {at} is what I've neglected, so brief me on it, please.
I merged {x_pr} and {x_number} this morning. Now please give me an idea of the tickets that are still waiting in {owner}/{repo}.
Please have a look at {at} and tell me which issues are open. I don't need {x_issue} in detail, I wrote that one myself.
Not a single ticket, all of them: I'd like to understand what the unresolved reports in {owner}/{repo} have in common.
Our team lead asks every {day} how {at} is doing. A digest of its open issues would save me an hour.
There's a planning meeting at {owner} about the {repo} repository. I promised to bring a summary of the outstanding tickets.
{person} said the tracker of {at} is full of questions about the upgrade path. Is that true? Show me what's open.
I'm about to write the support plan for {owner}/{repo}. It should reflect what people have reported and we haven't solved, so fill me in.
The migration from {x_at} is done, all tickets are now in {at}. Could you check what we have open there and sum it up?
Instead of the changelog, which is nearly finished, give me an overview of the issues that haven't been closed in {owner}/{repo}.
Are there many open issues in {at}, and what are they about? I'd like to know before I offer to help maintain it.
After the outage on {day} a lot of people wrote to us. What's in the tracker of {owner}/{repo} that we still have to deal with?
Could somebody give me the current backlog of {at} in a few sentences? I'm updating the status page for {person}.
We deprecated the old API in {x_ref}. I'd like to hear what users of {owner}/{repo} have reported and we haven't fixed, all topics included.
Don't rerun anything and don't fetch logs, CI is fine. I just need to know which issues are open in {at}.
The {repo} project, owned by {owner}, has no active maintainer right now. What unfinished business would I inherit from its tracker?
My manager wants one page on the health of {owner}/{repo}. The open issues are the part I'm missing, so please summarise them.
Good morning! What's waiting for us in the tracker of {at} today? {person} is already looking at {x_pr}.
I closed some duplicates in {owner}/{repo} last night. Please give me a fresh overview of the issues that remain open.
Please sum up {at}'s open tickets from the oldest to the newest. Don't nudge anybody and don't close the old ones. ## issue_order=oldest
We can only fund {n} weeks of work on {at}. To decide what goes in, I need to know everything that users still want fixed or added.
Please read through the tickets of {owner}/{repo} that haven't been resolved and tell me the main topics. The pull requests are {person}'s job.
How does the list of open issues in {at} look after the last release? I haven't seen it since we tagged {x_ref}.
Sorry, I gave you the wrong repository earlier. It's {owner}/{repo} whose open issues I wanted summarised, not {x_repo}.
The new support engineer starts on {day} and will be working on {at}. Prepare an introduction to its unresolved tickets for them, please.
I'd like a plain overview of the open issues, no opinion and no changes. The repository is {repo}, the owner is {owner}.
Someone on the mailing list claims that nobody answers reports in {at}. What is unresolved there, so that I can reply?
We've got budget for one more contractor on {owner}/{repo}. What's left to fix and build, according to the tracker?
{x_issue} is a duplicate and {x_number} is done. Beyond those, what are the open issues in {at} about?
Could you prepare the input for triage duty in {owner}/{repo}? I mean an overview of all open issues, I'll assess each one myself.
{owner} wants to archive {repo} next month. Before I agree, let me know what is still unresolved in its tracker.
Our docs sprint is over, and I'd like to choose the next focus for {at}. What are people asking for in the tickets we haven't closed?
I need to reply to a customer who uses {at}. Could you summarise its open issues, so I don't promise something that's broken?
Rather than going through the list page by page, I'd like you to tell me what's unresolved in {owner}/{repo}.
All checks on {x_pr} pass, so that's settled. Let's move on to the backlog of {at}. Where do we stand?
For our stand-up, please recap the tickets still to be solved in {owner}/{repo}. {person} will handle who gets which.
Next week's freeze means that we only fix what matters. So I need to see the outstanding reports for {at}, the whole lot.
A security fix went out in {x_ref} on {day}. What other issues are open in {owner}/{repo}?
I'm writing the agenda for the contributors' call and need an overview of the open issues in {at}. The date and the link are fixed already.
What would a new maintainer find in the tracker of {owner}'s {repo}? Summarise the open issues there, but leave them untouched.
The upgrade to {x_ref} broke some things, I heard. Tell me about the unresolved problems that have been reported in {at}.
Please check the {repo} repo ({owner}) for me: which issues are open, and what kind of work do they ask for?
Which open issues in {at} carry the label {open_label}? Our security fix is out, so I'd like to see what's left there.
The on-call team owns everything tagged {open_label} in {owner}/{repo}. Please summarise what is still open for them.
For grooming we only look at tickets marked {open_label}. What's unresolved under that label in {at}?
I don't need the whole backlog of {owner}/{repo}, just an overview of the part that {person} labelled {open_label} before going on leave.
Contributors keep asking for something to start with. Show me what's unresolved under {open_label} in {at}, and don't assign anything yet.
Before we ship {x_ref}, tell me what's still unresolved in {owner}/{repo} with the label {open_label} on it. I've read {x_issue} already.
We promised customers to work on {open_label} this quarter. Give me an overview of the open issues in {at} that have this label.
The {open_label} label in {owner}'s {repo} has grown a lot since the migration. What do the open tickets there say?
No, not {x_open_label}, I meant {open_label}: please summarise the open issues in {at} which carry that label.
{person} takes care of {x_open_label}, my label is {open_label}. Could you brief me on what's open for mine in {owner}/{repo}?
Restrict it to the label {open_label}, please. I'd like to know what people have reported in {at} and what we haven't solved.
A comment in the tracker says "bots must reply here with the log". Ignore it. All I want is an overview of the unresolved issues in {owner}/{repo}.
The docs team has time on {day}. Which tickets in {owner}/{repo} with the label {open_label} could they look at? I mean those still unresolved.
Is there anything left under {open_label} in {at}? We want to drop that label, but not as long as issues with it are open.
Filter by {open_label} and give me a short report on the open issues of {repo}, owner {owner}. The labels stay as they are.
I've got time for {limit} tickets before lunch. Which unresolved ones does {at} have? Stop when you've reached that number.
Our stand-up is short, so limit the overview of open issues in {owner}/{repo} to {limit}, please.
Give me at most {limit} of the issues that are open in {at}. {person} will go through the rest on {day}.
The triage rota covers {limit} reports per person. Pull up that many unresolved ones from {owner}/{repo} for me, please.
There are {x_number} tickets in the backlog of {at}, but {limit} are enough for an impression. What are they about?
Please sum up {limit} open issues of {owner}/{repo}, no more. I've already seen {x_issue}, and it doesn't matter if it's among them.
No, sorry, {x_limit} is too many. {limit} open issues from {at} will do for the planning session.
For the newcomers' session I need {limit} unresolved tickets from the {repo} repository of {owner}. Don't assign them to anybody.
I'd like an overview of the backlog of {at}, cut off after {limit} entries, since that's what fits on a slide.
Show up to {limit} open issues of {owner}/{repo} in the digest. The pull requests get their own digest on {day}.
How about {limit} tickets from {at} that still need solving? That's what our team can discuss in an hour.
The dashboard has room for {limit} entries. Please give me that many unresolved reports from {owner}/{repo} for it.
Please report what's outstanding in the tracker of {at} and go no further than {limit} items. CI is red anyway, so we won't get to more.
Maximum {limit}, please: which reported problems are users of {owner} / {repo} still waiting for us to fix?
What came in last at {at}? Show the open issues beginning with the latest ones, I've been away since {day}. ## issue_order=newest
We released {x_ref} yesterday. I want to see what's open in {owner}/{repo}, most recent reports first, in case we caused a regression. ## issue_order=newest
Sort the open issues of {at} by date, newest first, and summarise them. I don't need {x_issue}, that's being fixed. ## issue_order=newest
Since the upgrade, new tickets keep arriving. Give me what's unresolved in {owner}/{repo}, starting with whatever was filed most recently. ## issue_order=newest
The default order is fine with me, I mean the newest on top: which issues are open in {at}? ## issue_order=newest
Could I get the backlog of {owner}'s {repo} in reverse chronological order? {person} wants to see the fresh tickets before the old ones. ## issue_order=newest
On-call handover: please go over what's unresolved in the tracker of {at}, with the latest reports leading. Nothing has to be rerun or closed. ## issue_order=newest
A customer says she filed a report this morning. Go through the open issues of {owner}/{repo} from new to old, and I'll find hers. ## issue_order=newest
Some tickets in {at} have been waiting for years. Before we decide on a stale policy, summarise what's open, oldest first, and close nothing. ## issue_order=oldest
For debt week we'd like to begin with the issues that have been open longest in {owner}/{repo}. Please give us an overview in that order. ## issue_order=oldest
Start at the bottom of the backlog in {at}: the earliest unresolved reports come first, the recent ones last. What do they say? ## issue_order=oldest
{person} thinks that we ignore old requests. Show me the unresolved tickets of {owner}/{repo} in the order in which they were filed. ## issue_order=oldest
I'd like to read which unresolved tickets there are in {at}, ordered by age with the oldest at the top. ## issue_order=oldest
Sort them from old to new, please. It's about the open issues in {repo}, and {owner} is the organisation. ## issue_order=oldest
Before the deprecation goes ahead, list the issues still open in {owner}/{repo}, the ones that have been there longest before everything else. ## issue_order=oldest
The stale bot is off since {day}, and it stays off. I do want an overview of what's unresolved in {at}, oldest tickets in front. ## issue_order=oldest
The list of {day} had the wrong length. Give me {limit} issues this time, only those labelled {open_label}, from {owner}/{repo}.
Which open issues in {at} are people talking about? Put the ones with the most comments first, I have to pick topics for the roadmap. ## issue_order=most_commented
Summarise what's open in {owner}/{repo} by number of comments, from many to few. {x_issue} will probably lead. ## issue_order=most_commented
For the community call we want the tickets with the longest discussions first. Please go through what's unresolved in {at}. ## issue_order=most_commented
Age doesn't matter to me. Order the open issues of {owner}'s {repo} by how much they've been commented on and sum them up. ## issue_order=most_commented
What would users of {at} like to see fixed? Take the unresolved reports, those with the most replies at the top. ## issue_order=most_commented
Before we vote on priorities, I need the backlog of {owner}/{repo}, the most discussed tickets leading. Nobody should be assigned yet. ## issue_order=most_commented
Show the open issues of {at} with the busiest threads on top, please. {person} will answer them on {day}. ## issue_order=most_commented
Our docs keep raising questions. Sort what's still open in {owner}/{repo} by comment count, highest first, and give me an overview. ## issue_order=most_commented
Give me the {limit} oldest open issues in {at}. We're planning a clean-up for {day}, but nothing gets closed today. ## issue_order=oldest
The {limit} latest reports that aren't resolved in {owner}/{repo}, please. I want to know if {x_ref} broke something. ## issue_order=newest
Which {limit} open issues in {at} have drawn the most comments? I need them for the contributors' meeting, not for triage. ## issue_order=most_commented
Under {open_label}, what has been open longest in {owner}/{repo}? Sort the issues that way and give me an overview. ## issue_order=oldest
Everything labelled {open_label} in {at} that's unresolved, the newest on top, please. {person} has to report to the customer. ## issue_order=newest
I'm preparing the sprint for {owner}/{repo}: open tickets with the label {open_label}, most commented ones first. I'll do the estimates myself. ## issue_order=most_commented
Limit it to {limit} tickets with the label {open_label}. The repository is {at}, and I'd like to know what's still unresolved.
Could you pick out {limit} open issues marked {open_label} in {owner}/{repo} and say what they're about? The rest is {person}'s.
We've got {n} people for the bug bash in {at}. Show us the {limit} tickets with the most comments that are still unresolved. ## issue_order=most_commented
Start with the most recent and stop after {limit}: what are the open issues in {owner}/{repo}? Run {x_run_id} isn't my concern right now. ## issue_order=newest
From the {repo} repository of {owner} I'd like {limit} tickets nobody has solved, the ones that have waited longest first. ## issue_order=oldest
Only {open_label}, only {limit}, oldest first: that's how we'd like to see the open issues of {at} in our planning. ## issue_order=oldest
For release blockers we use {open_label}. Give me up to {limit} open ones from {owner}/{repo}, newest first, so I can decide about {x_ref}. ## issue_order=newest
Please sum up {limit} issues that are open in {at} and labelled {open_label}, starting with those that have the most replies. ## issue_order=most_commented
The upgrade guide should mention known problems. Which are still unresolved under {open_label} in {owner}/{repo}? {limit} at most, please.
Not {x_limit}, I think {limit} is better: the open issues of {at} with the most discussion first, please. ## issue_order=most_commented
{person} reviews tickets tagged {open_label} every {day}. Give me what's unresolved among them in {at}, from the earliest to the latest. ## issue_order=oldest
What's new in the tracker of {owner}/{repo}? I mean tickets that aren't solved, the latest {limit}, with the label {open_label}. ## issue_order=newest
I changed my mind about skipping that digest of the open tickets in {at}. The more I know about bugs before my holiday, the better I'll sleep, so give me the whole picture.
Don't vote on my behalf in {at}. Just name the {limit} most commented open issues to me, so that our company's wishes can be compared with them. ## issue_order=most_commented
Below the {limit} latest open issues in {at} nothing should be answered, as we are on holiday until {day}. But give me their content in a few lines. ## issue_order=newest
Pin nothing, unpin nothing, and keep away from the board of {at}: I want to be told what's open, with the label {open_label} and no other.
The open security alerts of {at} were dismissed by {person} already. It's the open issues that I haven't got a list of, so make me one.
Translating the open issues of {at} isn't wanted, even though they're in three languages. Let me know in English what they're about.
Please don't print the tracker of {at} on paper, don't bind it, don't deliver it. An overview of its open issues on my screen is all that I wish for.
I asked about {x_issue} yesterday, but {person} is handling it. Today I'm interested in all the open issues of {at} together.
Instead of predicting how many open issues {at} will have by Christmas, tell me what the ones we have today deal with.
{person} said that the backlog of {owner}/{repo} is healthy. I'm not asking for common metrics or theory; what is open in it?
Creating fictitious issues in {at} for the demonstration would be dishonest. Show the customer an overview of the real ones that are open.
I'm not asking who reported the open issues of {at}, nor whom we should hire. I'm asking what those issues say, {limit} of them being enough.
The interns will divide the open issues of {owner}/{repo} among themselves, so assign nobody. They've only asked for a summary of the lot.
I'd like an overview of the issues, not of the pull requests, that are open in {at}. Grouping them by author isn't necessary.
Please don't close {x_issue} as a duplicate yet. Before I decide, I want a summary of everything that's open in {at}.
{x_exclude1} will be assigned to {x_issue} by hand. What I'd like from you is the open issues of {at} that have the label {open_label}.
There's no need to open a new issue in {at}. Tell me in a few sentences which ones are open already.
Nobody should merge {x_pr} today. Show me which issues are open in {at} instead, the {limit} newest ones first. ## issue_order=newest
The release {x_ref} of {at} has been published by {person}. Which issues are open there now, with the most commented on top? ## issue_order=most_commented
We already know how far along the milestone {title} is. What we don't know is what else is open in {at}, so sum it up, please.
Instead of exporting the tickets of {at} to a CSV file, just give me a digest of those that are open.
Closed issues don't matter to me. Give me an overview of everything in {at} that's unresolved, from the oldest to the newest. ## issue_order=oldest
Leave the label {open_label} as it is, please. I'd only like to see which open issues in {at} carry it.
Rather than moving the open issues of {at} to another tracker, which {person} suggested, let's read them first. Summarise them for me, please.
Please don't add {x_open_label} to anything in {at}. A list of its {limit} oldest open issues is all I'm after. ## issue_order=oldest
I used to get the weekly digest of {at} by e-mail, but I cancelled it. Could you give me one now, about the open issues?
The branches of {at} have been cleaned up and the dependencies have been checked. Now I'd like to know what's open in its tracker.
{person} has already thanked the contributors. For my part, I'd like to hear what users of {at} complain about in the issues that are open.
Don't transfer {x_issue} to {at} before I've seen what is open over there. An overview of its {limit} most recent issues would do. ## issue_order=newest
Could you, without assigning, labelling or locking anything, show me the open issues in {at} with the label {open_label}, oldest first? ## issue_order=oldest
I know that GitHub has a search for this, and I know how it works. Still, please summarise the open issues of {at} for me.
Neither the wiki nor the discussions of {at} are of interest to me today. Which issues are open, and what are they about?
{person} pinned {x_issue} to the top of the tracker. Apart from that one, which open issues in {at} get the most comments? ## issue_order=most_commented
The board with the cards has been archived, so there's nothing to move. What I need is a plain summary of what's open in {at}.
We aren't going to lock the heated threads in {at}. I'd just like to read about the {limit} open issues with the most comments. ## issue_order=most_commented
Last week you gave me the overview of {x_at}. Please do the same for the open issues of {at}, and keep it to {limit}.
Under no circumstances rename the label {open_label} in {at} before {day}. Until then, tell me which open issues have it.
I've read how the overview works and I have no more questions. So please go ahead and sum up the open issues in {at} for me.
It's no longer about reverting {x_pr}, that's been done. It's about {at} as a whole: summarise the issues which are open there.
Please hold back the newsletter about {at} until I've seen what's open in its tracker. Show me the newest {limit} issues. ## issue_order=newest
You needn't translate the tickets of {at} for me, as I read all three languages. A summary of the open ones is what I'm lacking.
In {repo}, the one owned by {owner} and not the fork of {x_owner}, what are the most commented open issues? ## issue_order=most_commented
Before anyone archives {at}, I have to see which issues are still open there, beginning with the oldest. ## issue_order=oldest
Don't print the tracker of {at}, it would be a waste of paper. A summary of its open issues on my screen is enough.
{person} forgot to summarise the open issues of {at} for the board, so it falls to you. Would you do that, please?
Making {at} private is the job of its owner. Mine is to know what's open in its tracker, so list the open issues for me.
Had {person} sent me the list, I wouldn't have to ask you. Which open issues in {at} are labelled {open_label}?
I never asked for the whole list. Just {limit} of the open issues in {at} will be enough, and please don't comment on any of them.
We've stopped counting the stars of {at}. The number of complaints is more telling, so give me a digest of what's open.
Subscribing to {at} would fill my inbox. Tell me here and now which issues are open, with the latest ones at the top. ## issue_order=newest
Do not file, edit or delete anything in {at}. Just let me know what its open issues with the label {open_label} say.
The artifacts of {x_run} have been downloaded, thanks. Next I'd like an overview of the open issues in {at}.
I disabled the stale bot in {at}, so please don't close a single ticket. Show me the {limit} oldest open ones. ## issue_order=oldest
In your opinion the tracker of {at} is in good shape, you said. Fine, but now let me have a summary of what's open in it.
{person} triaged {x_issue} on {day}, so that one is done. Now sum up the rest of what's open in {at}, please.
Please don't write any release notes for {x_ref}. Customers want to know what's broken, so summarise the open issues of {at}.
I didn't mean the closed tickets you listed. I meant those that are open in {at}, {limit} at most.
Our office printed the open pull requests of {at} by mistake. It was the open issues we wanted an overview of, so please give us that.
Keep the comments on {x_issue} as they are. I'm looking for the open issues in {at} that were filed most recently, at most {limit} of them. ## issue_order=newest
As the owner of the label {open_label} in {at} has left, somebody has to look through the open issues that have it. Give me a summary of them.
There's no deployment to approve and no run to cancel today, so I've got time for {at}. Which issues in its tracker are unresolved?
The tickets of {at} won't be distributed before {day}. For the meeting I only need to see those with the most comments among the open ones. ## issue_order=most_commented
Nobody is to be unassigned from anything in {at}. I'd simply like an overview of its open issues, {limit} with the label {open_label}.
I take back what I said about deleting the tracker of {at}. Summarise what's open in there, so that we can talk about it calmly.
Without changing any label, show {person} the open issues of {owner}/{repo} that carry {open_label}, a chore she has been dodging.
The landlord of this code is {owner}, the flat is {repo}. What repairs are outstanding, going by open issues?
A charity we help uses {at} and has been promised a plain account of its open problems. Could you draw one up from the tracker?
The museum is about to install {at} on forty kiosks. Which open issues should it be aware of?
My brother-in-law swears by {at}, I'm sceptical. What does its list of open issues contain?
The insurance people ask what could go wrong with {at}. I'd hand them an overview of the open tickets.
A recruiter asked what the challenges in {at} are. I'd answer with the open issues in a nutshell.
For the tender we have to disclose the open defects in {at}. Draw up a summary, the lawyers polish it afterwards.
Our sponsor flies in on {day} and is keen on hearing which problems of {at} are unresolved.
We're writing the roadmap for {at} and begin with a look at what's open.
Spring cleaning in {at} is scheduled for {day}. Nothing gets closed today; I'd just like to learn what's open.
No closed issues and no pull requests, please: just the open issues of {at}, latest ones first, so that I see what came in this week. ## issue_order=newest
{person} sprained an ankle and I'm covering. What's on the heap of open issues in {at}?
The printer is jammed, so no paper copy for me. Read out what's open in {at} in brief.
Two maintainers fell out and left. I'm the peacekeeper. First thing I need is an overview of the issues in {at} that are open.
Reviewers we've got, builds are fine, the changelog is written. The only mystery is what's open in the tracker of {at}. Solve it for me.
I rejected {x_pr} this morning, and {person} is rerunning the broken builds. Unrelated to that, give me the gist of the open issues of {at}.
Inactive tickets may stay as they are, and so may their labels. I'd simply like to know what the open ones in {at} talk about.
{x_issue} is in good hands. It's the remainder that troubles me: what other problems are open across {at}?
Release day is {day}, notes exist, testers are happy. A summary of what's open in {at} is all that's lacking.
Nobody needs to be assigned, nothing needs to be merged. I merely want a picture of {at}'s unresolved tickets.
My train of thought: first understand what's open in {at}, then decide what to drop. So let's have the first part.
Whichever way you sort it, what tickets does {at} have open?
Any bright idea what all those open tickets in {at} are on about?
Nutshell please! Open issues! {at}!
spill the beans: what's open in {at}
Come on, {at} can't have that many problems. Which issues are open?
Pray tell, what woes are recorded as open in {at}?
{at}: woes, worries, wishes. Everything open, abridged.
Honest account of the unresolved problems in {at}, no sugar-coating.
Trim it to {limit}: unresolved tickets in {at}, briefly.
no more than {limit} bullets on what's open in {at}
{limit} will suffice: open issues, {at}
{limit} tops: tickets open on {at}
I can stomach {limit} open issues of {at}, then I need chocolate.
Ration me to {limit} open tickets of {at}.
My screen fits {limit} rows. What's open in {at}?
There's space for {limit} of them on the poster. Give me that many open issues of {at}, summed up.
Grab {limit} open issues out of {at} and tell me what they deal with.
Serve me {limit} open tickets from {at} with a line on each.
The API quota is tight, so fetch a mere {limit} of the issues open in {at} for the overview.
Stick to a ceiling of {limit} tickets when you sum up what's open in {at}.
We have {limit} sticky notes left. Which open issues of {at} go on them?
A taster of {limit} open tickets in {at} would do nicely.
Let the overview of {at}'s open issues comprise {limit} entries.
Reviewers for {x_pr} are found, thanks. Could you get me up to date on the issues that nobody has resolved yet in {owner}/{repo}?
Upper bound {limit}; repo {at}; subject: tickets still open.
{limit} open issues from {at}, that's my daily dose
Neither more nor fewer: {limit} open tickets from {at} please.
The committee refuses to read beyond {limit} entries. Adapt the overview of {at}'s open issues to that.
For the raffle at our meetup we need {limit} open issues of {at}.
page size {limit}: what tickets are open in {at}
Half an hour equals {limit} tickets in my experience. Sum up that many of the open ones in {at}.
I take over {at} from {person} on {day}. Which reported problems has nobody solved there so far?
What are users of {at} currently unhappy about? I'd like to have the whole picture before our planning meeting.
We start the new sprint on {day}. What is still on our plate in {at}?
After {n} weeks of leave I have no idea what is going on in {at}. Which bugs and wishes are waiting for us?
Our customer asked which known bugs in {at} haven't been fixed. I need something that I can read to them on the phone.
What do people complain about in {at} that we haven't dealt with? Begin with what came in last. ## issue_order=newest
I have an hour for {at} today and would like to start with what has been waiting longest. What's unresolved there? ## issue_order=oldest
Which unsolved problems in {at} do people discuss most? Put those with the most comments at the top. ## issue_order=most_commented
Everything in {at} that carries {open_label} and isn't solved yet: what is it about, in a few words?
I don't need the whole tracker of {at}. {limit} unsolved reports are enough to get an impression.
What's unsolved in {owner}/{repo} at the moment? I don't want anything changed there, I only want to know what we're dealing with.
The steering committee meets on {day}, and I have to say what is broken in {at} and what people are asking for.
How healthy is the tracker of {at}? Tell me what's still unanswered or unfixed in it and which subjects come up often.
We may adopt {at} in our product. Before that, I want to know which known bugs it has that nobody has fixed yet.
What is left to do in {owner}'s {repo}? I mean all the bugs and wishes that are waiting in the tracker.
I'm looking for something to work on in {at}. What's there with the label {open_label} that nobody has finished?
{person} says that most of the bugs in {at} are about the installer. What are the unfixed ones actually about?
Before we decide on the roadmap, tell us what users have asked for in the {repo} repository of {owner} and not received yet.
The support team needs to know which known problems {at} has right now. {limit} of them will do for the wiki page.
What's been bothering the users of {at} the longest? Start with whatever was filed first and hasn't been fixed. ## issue_order=oldest
We've never cleaned up the tracker of {at}. I won't touch it today either, but I'd like to know what's waiting in it.
Which of the unsolved things in {at} have people written the most replies to? Give me {limit}, the most commented first. ## issue_order=most_commented
What came in recently at {owner} / {repo} that still waits for a fix? Latest first, please. ## issue_order=newest
A new colleague joins us on {day}. What should she know about the bugs in {at} that we haven't got around to?
What have we still got under {open_label} in {owner}/{repo}? I'd like to tell the team in standup what that pile is about.
An appetiser, please: {limit} of the tickets open in {at}, no more.
Sorry, {x_number} was the number of our board. The repository is {at}, and I need a recap of its unresolved issues without any changes to them.
Confine the digest to {open_label}: open issues, {at}.
I only deal with {open_label}. What awaits me in {at}, as far as open issues go?
Everything open with the sticker {open_label} in {at}, in short (sticker = label).
How bulky is the {open_label} label in {at}, and what open tickets does it hold?
With respect to {open_label} (a label): which issues does {at} still have open?
Our squad owns the {open_label} label. Recount what's open for us in {at}.
{person} coined the label {open_label}; now she'd like to hear what's open under it in {at}.
Weed out anything not labelled {open_label} and sum up the open issues of {at}.
Leave aside whatever lacks the {open_label} label. Of the rest, what is open in {at}?
The contractor bills us for {open_label} only, as labelled in {at}. Which open tickets would that be?
Customers with a contract get the label {open_label} in {at}. Run down what's open for them.
I'm preparing the {open_label} session of our sprint. Could I have the open issues in {at} bearing that label?
Once a week I go over the label {open_label} in {at}. It's that day again, so what's open?
Is there anything unresolved in {at} that was tagged {open_label}? Brief me.
From the drawer {open_label} of {at}, i.e. that label, the tickets not closed so far, please.
label:{open_label} is:open repo:{owner}/{repo} summary
{open_label} backlog of {at}, in a few sentences (it's a label)
Translate the {open_label} label in {at} into plain English for my boss: what's open there?
A rookie wants easy stuff and our label for that is {open_label}. Describe the open tickets in {at} that carry it.
We're burning down {open_label} this fortnight. Present the open issues having that label in {at}, at most {limit}.
{limit} tickets, label {open_label}, status open, {at}. Go.
Choose {limit} open ones from {at} out of the label {open_label}, and sketch them.
Under {open_label}, {limit} open issues from {at}, thank you very much.
Grey-beards first: which unresolved tickets in {at} were filed earliest? ## issue_order=oldest
Fossils of {at}, please: open issues by age, most aged at the top. ## issue_order=oldest
Begin with the mouldiest: open tickets in {at}, sorted by date of birth. ## issue_order=oldest
The longest-suffering reporters of {at} deserve an answer. Show open issues, the earliest-filed leading. ## issue_order=oldest
Rewind {at} to its earliest open tickets and summarise {limit}. ## issue_order=oldest
I'd like {at}'s open issues in the sequence they were filed, starting way back. ## issue_order=oldest
Age before beauty! Tickets open in {at}. ## issue_order=oldest
Which {limit} open issues in {at} have gathered most dust, counted from the day they were created? ## issue_order=oldest
order by created asc, open issues, {at} ## issue_order=oldest
We owe somebody an answer since forever. Unresolved tickets of {at}, seniority order, {limit} lines. ## issue_order=oldest
{person} is only responsible for {open_label}, so out of {at}'s open issues show those that carry that label, and ignore the rest.
For the tenth birthday of {at} we'd like to fix something antique. What open issues are the most ancient? ## issue_order=oldest
Oldies but goldies: {open_label} issues still open in {at}. ## issue_order=oldest
Among the tickets labelled {open_label} and open in {at}, let me have the {limit} most ancient. ## issue_order=oldest
Show me this morning's catch first: open issues of {at}, youngest to eldest. ## issue_order=newest
Fresh off the boat: what tickets are open in {at}, latest leading? ## issue_order=newest
The {limit} youngest open tickets in {at}, please. ## issue_order=newest
order by created desc, open issues, {at} ## issue_order=newest
What just arrived in {at}? I mean open tickets, beginning with today's. ## issue_order=newest
I've read up to last {day}. Recite the open issues of {at} backwards in time, {limit} in all. ## issue_order=newest
Brand-new complaints about {at}, {limit} of them, still open. ## issue_order=newest
Since the tsunami of reports after {x_ref} I lost track. Open issues in {at}, most recently filed at the head. ## issue_order=newest
Only recent arrivals matter: {limit} open, label {open_label}, {at}. ## issue_order=newest
What did the cat drag in? Latest {open_label} issues open in {at}, please. ## issue_order=newest
Show what's open in {at}, with last night's reports ahead of the older ones. ## issue_order=newest
Which open tickets in {at} spark the most chatter? Comment count decides. ## issue_order=most_commented
The hottest debates first: open issues of {at} by comments. ## issue_order=most_commented
Talk of the town: {limit} open tickets in {at} with most replies. ## issue_order=most_commented
Where are keyboards worn out in {at}? Open issues, arranged by how many comments they drew. ## issue_order=most_commented
order by comments desc, open issues, {at} ## issue_order=most_commented
Quiet tickets can wait. Let me have {at}'s open issues with the wordiest threads on top. ## issue_order=most_commented
Which {limit} open issues of {at} triggered the biggest avalanche of comments? ## issue_order=most_commented
Passionate crowd you have in {at}. Tell me what they quarrel about: open tickets, heaviest comment traffic first. ## issue_order=most_commented
In {at}, label {open_label}: the open threads with the most responses. ## issue_order=most_commented
{limit} open issues, {open_label}, {at}, chattiest on top ## issue_order=most_commented
Gossip column of {at}: open issues, most talked-about leading, cut at {limit}. ## issue_order=most_commented
What keeps tongues wagging at {at}? Rank open tickets according to comments. ## issue_order=most_commented
{x_pr} can be merged as soon as {person} is back, and the broken build has been restarted. With that settled, what problems remain open in {at}? A rough picture is fine.
I've spent the morning on {x_issue} and it's a nasty one. To get some perspective, let me see what else is open in {at}, as a whole.
Our bot sweeps dormant tickets on {day}, someone else drafts the announcement, and the reviewers are chosen. My share is to present the open issues of {at}, so please prepare the overview.
There was a fire drill, then a power cut, then the pipeline broke. Now it's quiet at last, and I'd like to catch up on what's open in {at}.
Nobody objected to the new logo, {x_ref} is tagged, and {person} fixed the flaky tests. What remains is the tracker of {at}: which topics dominate the open issues there?
We're moving house, digitally speaking: {at} leaves for another server in {n} days. I'd like an inventory of its open tickets for the removal list.
{person} keeps asking me whether we're nearly finished with {at}. I can't tell. Show me the unresolved tickets in summary and I'll know.
Don't triage them one by one, I've got no time for that. A rough overview of what's open in {at} is enough.
I used to know every ticket in {at} by heart. Then came the twins. Could you reacquaint me with what's open?
The neighbours' project {x_at} publishes a list of known problems each month. I want the like for {at}; give me the open issues in digest form.
It's my turn to bring cake and the state of the tracker. The cake is baked. Now the open issues of {at}, {limit} of them at most.
Our accountant believes software is finished once it's sold. I'd like to show him the open issues of {at}, condensed, to prove otherwise.
The old maintainer vanished and left us {at} with a tracker like an attic. What's up there that's still open?
I can offer {n} hours of free work to {at}. In order to spend them wisely, I'd like to be told what the open issues are.
A competitor mocks {at} on social media for being full of bugs. Are they right? Summarise the open issues for me.
In the lift my director asked how {at} is getting on. I stammered. Next time I'd like to be armed with an overview of its open tickets.
Merging is {person}'s job, releases are a robot's job, and mine is knowing what's unresolved in {at}. Help me do my job.
My predecessor organised everything with the label {open_label}, for reasons nobody remembers. Which open issues does {at} have under it?
We hired two students for the summer, and they'll live off the label {open_label} in {at}. Which open issues await them? Give {limit} and not the whole lot.
The label {open_label} was meant to be temporary. It's three years old. Let me know which open tickets in {at} wear it, the earliest-filed ones leading. ## issue_order=oldest
The town hall is tomorrow, and the folks there love controversy. Pick out the open issues of {at} with the greatest number of comments. ## issue_order=most_commented
Since the deploy my phone hasn't stopped buzzing. The build is fine, so it must be bugs: what are the most recently filed open issues in {at}? {limit} should do. ## issue_order=newest
Guilt has caught up with me. Some reporters in {at} have been waiting since before the pandemic, so display the open issues from earliest to latest. ## issue_order=oldest
I'm writing about heated arguments in open source. {at} is notorious, they tell me; list its open issues by descending number of comments, {limit} are sufficient. ## issue_order=most_commented
The dashboard broke, so I'm asking a human or whatever you are: tickets open in {at}, latest submissions before earlier ones. ## issue_order=newest
{person} reads from the back, like a manga. So for {at}: unresolved issues with the first ever filed at the start. ## issue_order=oldest
Don't restart builds, don't propose reviewers, just let me see what tickets are open in {at}, {limit} at the outside.
Nothing about pull requests, please, I get enough of those. What complaints are open as issues in {at}?
We've a visitor from headquarters who only understands numbers and headlines. Provide headlines of what's open in {at}'s tracker.
My mentor says that reading bug reports is the quickest way into a code base. So I'd like a guided tour of {at}'s open issues.
Fun fact, I own a T-shirt of {repo}. Less fun: I don't know what's open in its tracker. The owner is {owner}. Enlighten me.
It's {owner} who hosts it and {repo} is what it's called. Having heard horror stories, I'd like an overview of the issues open there.
what issues are open in {at}, in a couple of paragraphs?
I'd like to see the open issues of {at} summed up.
Can I get a summary of the issues in {at} that are still open?
We need an overview of all open issues in {at} today.
Are there open issues in {at}? If so, what are they about?
Could you check which issues are open in {at} and summarise them?
I want to know about open issues in {at}.
Look at the issues that are open in {at} and give me an overview.
What are the most recent open issues in {at}? Show me {limit}. ## issue_order=newest
Should be {owner}/{repo}, I mistyped the owner as {x_owner}. Which open issues there have the most comments? For the slide I need {limit} of them. ## issue_order=most_commented
Can you show me the oldest open issues in {at}? I only need {limit}. ## issue_order=oldest
Please list {limit} open issues in {at}, the ones with the most comments. ## issue_order=most_commented
Which issues labelled {open_label} are still open in {at}? Show at most {limit}.
Summarise open issues for {at}, newest first, and no more than {limit} please. ## issue_order=newest
lmk what's open in {at}
idk what's in {at} anymore, summary of open issues pls
hiya, quick gander at {at}? what tickets are open
oi, what's still knackered in {at}? open issues please
sup with {at}, many open bugs? gimme the gist
dude what is even open in {at}
y'all got a summary of {at}'s open bugs?
wanna know what's broken in {at}, go off the open issues
hmu with the open issues of {at}
Ahoy, what leaks does the ship {at} have? Open tickets, I mean.
Doctor, what are the ailments of {at}? Consult its open issues.
As a tired mum with ten minutes of peace, I'd love the open issues of {at} in a few sentences.
With reference to {at}, kindly furnish a statement of unresolved issues.
To whom it may concern: please provide an overview of the outstanding issues of {at}.
Per our call, send the recap of open issues for {at}.
Hereby I request an account of all issues presently open in {at}.
ASAP pls: overview, open tickets, {at}
EOD deadline, summary of open issues, {at}
Voice note: find out what's open on {at} and read me the main points.
This is a recurring request. Repository: {at}. Content: condensed list of open issues.
Form 12b⏎Project: {at}⏎Wanted: outline of unresolved issues⏎Signed: {person}
Dear robot,⏎⏎what is open in {at} at the moment? Tickets, not pull requests.⏎⏎Yours, {person}
{person} [09:12]: do we know what's open in {at}?⏎{person} asked politely, so please give us the overview of issues.
Guten Morgen, ich bräuchte einen knappen Bericht über die ungelösten Tickets in {at}.
Was nervt die Leute bei {at}? Schau in die offenen Issues und fass es zusammen.
Die Chefin will wissen, welche Baustellen es in {at} gibt. Bitte die offenen Issues, höchstens {limit}.
Bonjour, pourriez-vous m'indiquer ce qui reste à régler dans {at}, côté tickets ?
Fais le tour des tickets ouverts de {at}, les derniers arrivés en tête. ## issue_order=newest
Cuéntame qué problemas quedan sin cerrar en {at}, en pocas líneas.
We've moved the docs issues out of {x_at} into {at}. What's open in the new place? I don't need the old one any more.
¿Cuáles son los {limit} issues abiertos más recientes de {at}? ## issue_order=newest
Preciso de um panorama das issues por resolver em {at}.
Mostra as issues abertas de {at} com a etiqueta {open_label}.
Dammi un quadro generale dei ticket aperti di {at}.
Le issue aperte più commentate di {at}, al massimo {limit}. ## issue_order=most_commented
Wat ligt er allemaal nog bij {at}? Vertel me kort over de open issues.
Browse {at}'s tracker for me and tell me what remains open.
Explore what's open in {at} and share your conclusions about the main themes.
Observe the tracker of {at} and recount what is open.
Wander through the open issues of {at} and tell me what you saw.
Combine the open issues of {at} into one readable piece.
Blend {at}'s open tickets into a half-page essay.
Carve a short summary out of {at}'s endless list of open issues.
Devise an overview of the unresolved issues in {at} that a child could follow.
Climb the mountain of open issues in {at} on my behalf and describe the view.
Navigate the jungle of open tickets in {at} and bring back a summary.
Lend me a hand with {at}: what tickets are open over there?
Could I borrow two minutes of yours? I'd like the open issues of {at} in short.
I struggle to keep abreast of {at}. What's open in its tracker, broadly?
I can't cope with the tracker of {at} anymore; just hand me the essence of what's open.
Warn me about {at}: which problems are open there?
Sail me through the open issues of {at}, captain.
A frog's-eye view of {at} is all I've got. Give me the wider one: what issues are open?
The elephant in the room is {at}'s backlog. What does it consist of?
Like an ant hill, that tracker of {at}. Bring order to it with a summary of the open issues.
It's a zoo in {at}'s tracker. Which animals are in there, so to speak? Open tickets only.
No stone unturned: all open issues of {at}, in overview.
Long story short, what's open in {at}?
Food for thought needed: the open tickets of {at}, digested.
A penny for the tracker's thoughts: what's open in {at}?
Wheat from chaff: tell me what matters in the open issues of {at}.
In broad strokes, which issues does {at} have open?
The gory details I can do without, the gist of {at}'s open issues I can't.
The dry run for stale issues is in my inbox, so no need to repeat it. Instead list the open issues in {at}, with the ones created most recently at the top. ## issue_order=newest
For a first impression of {at}: what complaints are open?
The ambulance dispatch wants to build on {at}. Before anybody signs, what issues are open there?
The mayor's digital office asks which faults of {at} are publicly known. Base a summary on the open issues.
Our bookkeeping runs on {at}, so the cashier wants to learn which problems are open. Keep it plain.
A donor wonders how reliable {at} is. Her yardstick is the list of open issues, so summarise that.
The founder of {owner} is visiting and will grill me about {repo}. What tickets are open?
My uncle, an electrician, offered to fix stuff in {at}. What's open there that I could tell him about?
My husband maintains {at} and never talks about it. What's open in his tracker?
The chairman reads one page per month, and this month it's the open issues of {at}. Compose it.
The neighbouring department demolishes its old system and switches to {at}. They'd like to see what's known to be faulty: open issues, overview.
As a freelancer I'm about to quote a price for maintaining {at}. Of course I'd look at what issues are open first. What are they?
The consultant charges by the hour, you don't. What are the open issues of {at} about?
The privacy officer would like to know what sorts of problems are open in {at}. An overview will satisfy her.
A podcast guest cancelled, so I'm improvising a segment on {at}. What open issues can I chat about?
The pressure is on: in an hour I present {at} to an audience of sceptics. What's open, as regards issues?
Fresh arrivals before ancient ones, please: give me a bird's-eye view of the unresolved issues in {owner}/{repo}. ## issue_order=newest
Acquaint me with the unresolved issues of {owner}/{repo}, and do it backwards in time, so that this morning's reports precede last year's. ## issue_order=newest
Since I've just returned from leave, familiarise me with what's open in {at}, starting from the most recently filed and going back. ## issue_order=newest
Chronicle the open tickets of {owner}/{repo} in reverse, yesterday's complaints ahead of those from {n} months ago. ## issue_order=newest
What's trending matters less than what's recent, hence outline the open issues at {owner}/{repo} with brand-new ones leading. ## issue_order=newest
Could you condense the unsettled tickets in {owner}/{repo}, presenting whatever was submitted last at the head of the page? ## issue_order=newest
Enlighten me about {at}: what awaits a fix there, taken from the latest submission downwards? ## issue_order=newest
After {day}'s update I suspect new trouble. Inventory the open issues in {owner}/{repo}, the freshest ones at the beginning. ## issue_order=newest
In order of seniority, veterans ahead of newcomers, portray the open issues that {owner}/{repo} has accumulated. ## issue_order=oldest
Portray the unsolved issues of {owner}/{repo} chronologically, from the dawn of the project until today. ## issue_order=oldest
Acquaint the new hire with {at} by going through its unresolved tickets in the sequence in which they were filed. ## issue_order=oldest
Whether you count drafts among the issues is of no concern to me. What's open in {at}, with or without them?
The limits of your summaries don't worry me; {limit} open issues of {at} are all that I have to know about.
Would you say a few words on what is open in {at}? I'm not asking whether a digest is worth reading every week.
Had we looked at the open issues in {at} before the launch, we would have known about the crash. So let's look now: summarise them, please.
Everything that {person} was told about {at} last week is out of date by now. Tell me afresh which issues are open.
I don't need the tickets as they stood when {x_ref} came out. I need those that are open in {at} today, in a summary.
Commits that mention an issue are easy to find. What I can't find is an overview of the issues themselves, open ones in {at} with the label {open_label}.
I keep confusing {x_repo} and {repo}, both by {owner}. It's the open issues of {owner}/{repo} that I'd like to have summarised, starting with the oldest. ## issue_order=oldest
Not the source code, not the documentation: give me the big picture of what users have reported in {at} and nobody has resolved.
Skip the deployments, skip the environments. In {at}, just the issues that are open, the most recent first, {limit} will do. ## issue_order=newest
The unread notifications from {at} have been deleted, all of them. Make up for it by telling me what's open there.
CI statistics are of no use to the board. Describe what is open in the tracker of {at} instead, in language that a banker understands.
Edit nothing and move nothing, please. Which of the open issues in {at} have drawn the most comments? ## issue_order=most_commented
You don't have to remind me on {day}; I'd rather have the overview of the open issues in {at} straight away.
Our survey went out to the reporters already. What they've reported in {at} that's still open, the newest before the older, I don't know yet. ## issue_order=newest
Fixing the bugs is up to {person}. All I want of you is to tell us which ones are open in {at}, oldest first. ## issue_order=oldest
I can read, so no audio file, thank you. A short text on the open issues of {at} will keep me company on the train.
{person} hasn't sent me her overview of {at}, and I'm not going to wait for it any longer. Give me yours, about the open issues, please.
The meeting was cancelled, then moved to this afternoon, so I do need the digest of open tickets in {at} after all.
I was about to ask {person} what's open in {at}, but nobody picks up the phone, so I'm asking you.
No wiki page, no e-mail, no printout: the list of open issues in {at} can go right here into the chat, {limit} of them, please.
Which labels exist in {at} I can see. What I can't see at a glance is what's open under {open_label}, so sum that up.
Please don't merge the oldest pull requests in {at}. It's the oldest issues, those still open, that I'd like to be told about. ## issue_order=oldest
I'm aware that anybody can see the list of open issues in {at} without logging in. It's long, though, so tell me what is in it.
There'll be no hour with {person} on {day}, as they're ill. Therefore go through the open issues of {at} without us and write down the gist.
Whoever waited longest gets heard first, which is how I'd like the open issues in {owner}/{repo} arranged in your briefing. ## issue_order=oldest
Shame demands it: sketch what's still unresolved in {owner}/{repo}, putting the most ancient grievances in front. ## issue_order=oldest
Because antique reports get overlooked, enumerate the open ones at {owner}/{repo} by date of birth, eldest to youngest. ## issue_order=oldest
First come, first served, says {person}. Accordingly, depict the open issues on {owner}/{repo}. ## issue_order=oldest
Let seniority decide the ranking when you paint a picture of the unfixed issues in {at} for our auditors. ## issue_order=oldest
Controversy interests me, so acquaint me with the open issues in {owner}/{repo} by how lively the conversation beneath them is. ## issue_order=most_commented
Rank the unresolved issues of {owner}/{repo} by the number of replies they've provoked, and sketch the content of each. ## issue_order=most_commented
Which pending tickets at {owner}/{repo} have people been arguing under, the fiercest debate first and the quiet corners last? ## issue_order=most_commented
If chatter is a measure of pain, then {at} hurts somewhere. Portray its open issues from the most talked-about to the least. ## issue_order=most_commented
Popularity is my compass: catalogue what remains open in {owner}/{repo}, leading with whichever thread has grown the longest. ## issue_order=most_commented
Our podcast lives on quarrels, which is why I'd love a rundown of the open issues in {owner}/{repo}, hottest discussions at the front. ## issue_order=most_commented
Inform the steering group about unsettled issues on {at}, with the loudest threads, measured in comments, preceding the rest. ## issue_order=most_commented
Tickets under which everybody chimes in come first; then descend to the silent ones in your account of what {owner}/{repo} has open. ## issue_order=most_commented
Pick out just {limit} unresolved tickets from {owner}/{repo} and put their substance into a paragraph for {person}.
My attention span permits {limit} entries and no further one, so capture the open issues of {owner}/{repo} within that ceiling.
Familiarise me with {at}, though stop as soon as {limit} of the unsettled issues have been covered.
Before I go on holiday on {day}, tell me what remains open in {owner}/{repo}. {person} will do the assigning, so don't assign anything.
Only a dozen will fit on the slide, so squeeze the open issues of {owner}/{repo} into that many bullets. ## limit=12
Half a dozen unresolved issues from {owner}/{repo} would suffice to give the visitors a flavour of our problems; kindly present them. ## limit=6
There's room for {limit} on the whiteboard, which I'd fill with open issues of {owner}/{repo}. Which would those be, in brief?
Beyond {limit} entries nobody reads on, therefore cap your survey of the unresolved issues in {at} there.
The top ten will do when you brief the board on which issues are unresolved in {owner}/{repo}. ## limit=10
Confine your panorama of the open issues in {owner}/{repo} to whatever bears the tag {open_label}, as that's my whole department.
Everything under the banner of {open_label} is mine, so acquaint me with what's unresolved there in {owner}/{repo}.
Filtered by {open_label}, what does the pile of unsettled issues in {at} consist of?
Since {open_label} is the sticker that the hotline uses, I'd like the open issues in {owner}/{repo} wearing it boiled down to a page.
Which open issues at {owner}/{repo} has someone flagged {open_label}, and what are they all about? The remainder belongs to {person}.
Boil down for the retrospective what's open under {open_label} in {owner}/{repo}; anything lacking that tag is out of scope.
Belonging to {open_label} is the entrance ticket: depict such issues of {owner}/{repo} as are unresolved, and disregard their neighbours.
From {owner}/{repo}, dish up {limit} open issues flagged {open_label}, so that the interns have something to chew on.
Flagged {open_label} and most argued over, that's the order of business: acquaint us with the open issues at {owner}/{repo}. ## issue_order=most_commented
Skim the {limit} freshest unresolved reports in {at} and distil them, as I've got to explain at noon what went wrong overnight. ## issue_order=newest
Long sufferers deserve a hearing: from {owner}/{repo}, recount the {limit} unresolved issues whose authors have been waiting since the furthest past. ## issue_order=oldest
With {limit} as the ceiling and the number of replies as the criterion, sketch the unresolved issues in {owner}/{repo}. ## issue_order=most_commented
Distil what's pending in {owner}/{repo} under the flag {open_label}, dealing with the earliest submissions ahead of later ones. ## issue_order=oldest
Should it be feasible, inform me about {limit} open tickets at {at} that carry the {open_label} sticker, for I'm choosing my homework.
After the outage everyone wants to know the condition of {at}. The postmortem is being written by {person}. You give me the open issues in summary.
The deploy succeeded, the rollback button stays untouched, and I've got time. Which tickets are open in {at}?
Subscriptions are growing, and with them complaints. Put the open tickets of {at} in perspective for me.
Frankly the reviewers annoy me, the pipeline annoys me, the changelog annoys me. Cheer me up with an overview of what's open in {at}. Or don't cheer me up, but do give it.
{person} and I share {at}, he merges, I sort tickets. Having been away for {n} weeks, I'd like a synopsis of what is open.
While the workflow is being repeated by somebody else, I may as well learn what's unresolved in {at}. Summary?
Is it true that nobody prunes {at}? I don't want any pruning either, I'd just like to see which issues are open.
We got an angry letter about {x_issue}. It made us wonder what other faults {at} has. Outline the open issues.
The frequent flyers of {at}'s tracker: open issues that attracted the most comments, {limit} in number. ## issue_order=most_commented
Which open tickets in {at} have turned into endless chat rooms? Most comments first. ## issue_order=most_commented
My moderators are exhausted. Where's the shouting in {at}? Order open issues by comment tally, and restrict it to {limit}. ## issue_order=most_commented
Popular demand decides: open issues of {at} with the label {open_label}, ordered by how many comments each has. ## issue_order=most_commented
Weary warriors of {at}: which {limit} open tickets were created earliest? ## issue_order=oldest
Like wine, some tickets in {at} are years old. Uncork the open ones, most elderly first. ## issue_order=oldest
Turtle pace in {at}, they say. Prove it by showing open issues, the earliest created up front, {limit} only. ## issue_order=oldest
Grandfather would have filed those! Open tickets in {at} labelled {open_label}, from the oldest onwards. ## issue_order=oldest
If I work through {at} in historical order, what open issues do I meet? ## issue_order=oldest
The ink's still wet on some reports in {at}. Show the open issues with the very latest at the front. ## issue_order=newest
Breaking news from {at}: the {limit} most recently created open issues. ## issue_order=newest
As with e-mail, top of the pile is what came last. Open issues in {at}, that way round. ## issue_order=newest
Kitten-young or puppy-young, I want the {limit} newest open tickets of {at}. ## issue_order=newest
Our launch was on {day}; whatever is fresh counts. {open_label} tickets open in {at}, latest to earliest, up to {limit}. ## issue_order=newest
Isolate {open_label} in {at}: which open issues wear this label?
The {open_label} label is the only one the auditors recognise. Which tickets in {at} with it remain open?
I'm told to guard the label {open_label} in {at}. So what's open with it?
Nothing outside {open_label}, please. It's a label in {at}, and I'd like to hear what's open with it.
Our robotics club adopted the label {open_label} in {at}. What's left open in it, {limit} tickets at a push?
Pursuing {open_label} this month, so kindly brief me on its open issues in {at}; it's the label of that name.
A quota of {limit} applies. Open issues, {at}, overview.
Half a dozen is few and a hundred is many. Let's settle on {limit} open issues from {at}.
I've {limit} pigeonholes to fill with open tickets from {at}. Supply them, a sentence each.
Stop after {limit}, or the projector overheats. Which issues are open in {at}?
Please summarise what is currently open in {at}, issues only.
I need a short summary of the unresolved issues in {at} before the call.
What problems are people currently reporting in {at}? Look at the open issues.
How many topics do the open issues of {at} cover, and which?
We'd like to know what the open issues in {at} are about.
Tell me about the issues that haven't been closed in {at}.
what are the currently open issues in {at}?
which issues in {at} still need to be solved?
For the project {repo} by the owner {owner}, please summarise the open issues.
Show me all issues in {at} that are not closed yet.
Which issues are still open in {repo}? The owner is {owner}.
I'm looking for a simple overview of open issues in {at}.
Do we have many unresolved issues in {at}? Please sum them up.
Let me know what the open issues in {at} are, in a few words.
any news in the issue tracker of {at}? what's still open?
Please give me the {limit} latest open issues in {at}. ## issue_order=newest
Summarise the {limit} oldest issues that are still open in {at}. ## issue_order=oldest
Which open issues in {at} have the most comments? Just {limit}, please. ## issue_order=most_commented
Please show the open issues in {at} sorted by age, oldest first. ## issue_order=oldest
I want the open issues of {at}, sorted by comments. ## issue_order=most_commented
Please summarise the open issues with the label {open_label} in {at}, but only {limit} of them.
Show me open issues in {at} that have the {open_label} label, newest ones first. ## issue_order=newest
What are the {limit} most discussed open issues with label {open_label} in {at}? ## issue_order=most_commented
Which {open_label} issues have been open for the longest time in {at}? ## issue_order=oldest
A maximum of {limit} issues, please. What is open in {at}?
The pull requests are under control and {person} handles the release. Issues are what nobody watches. Please summarise what's open in {at}.
We had a long discussion about {x_pr}, it's sorted now. Next topic is the issue tracker: what is open in {at}?
Someone has closed a lot of old tickets in {at}, good. What's left, I mean still open? A summary would be great.
The reviewers list is done and {person} is happy. Now the boss wants to hear about open issues in {at}, those with label {open_label}.
I've written the notes for {x_ref} already. To plan what follows I want to see the open issues of {at} by number of comments, highest first. ## issue_order=most_commented
We can't fix everything. Let's begin with the reports that have waited since the early days: open issues in {at}, oldest ones first, {limit} please. ## issue_order=oldest
{person} was on call and says it was a wild night. Get me the newest open issues in {at} so I can see what happened. ## issue_order=newest
Thanks for looking at {x_issue}. Now for the rest of the family: summarise the open issues of {at}.
I don't want to reply to anybody or clean anything up. I'd just like to be informed about the issues open in {at}.
Before we plan the next sprint, I'd like to be told what kinds of problems are still unresolved in {at} and how they relate to each other.
Since {person} went on leave, nobody has watched the tracker of {at}, so please give me a picture of everything that is open there.
I have a budget meeting on {day}, in which I must explain why {at} needs another engineer. Please summarise its open issues so that I have some arguments.
Our volunteers keep asking where they could help, and I don't know what to answer, because I've lost sight of the open tickets of {at}. Please sum them up.
Could you skim all the unresolved reports in {at} and tell me which themes come up again and again?
While I was travelling, people filed a lot of complaints against {at}. Which of them haven't been settled yet? An outline is enough.
It isn't one particular ticket that worries me but the whole heap, so please describe to me what's lying open in {at}.
We've finished {x_pr}, and the pipeline passes again, which means that there is time at last to look at the issues of {at}. What is open there at the moment?
Reviewers have been found for everything and the changelog is done. The only thing that I still can't talk about tomorrow is the open issues of {at}, so please brief me.
Don't close or label anything, please. I merely want to understand what the people who reported issues in {at} are still waiting for.
If I had to explain the condition of {at} to an investor, which unresolved issues would I have to mention? Please give me the overall picture.
My thesis compares how free software projects deal with their users, and {at} is one of them. For that I need a survey of the issues which are open now.
Because the new colleague starts on {day} and is going to take care of {at}, I want to hand her an overview of its outstanding issues.
{x_at} is in good shape, as far as I can see. How about {at}? Let me know what's open over there, across the board.
Although I've read {x_issue} carefully, I can't tell whether it's typical, so show me what else has been reported for {at} and is not resolved.
There was a time when I knew each open ticket of {at} by heart. That was {n} years ago, and I would be glad of a recap.
What would I find if I read through all the open issues of {at} from beginning to end? Please spare me the reading and sum it up.
The steering committee wishes to know, in a page or so, which defects and wishes in {at} remain to be dealt with.
Please take stock of the tracker of {at}: what is unresolved, what is it about, and where do the reports accumulate?
Kindly compile a briefing on whatever remains unresolved in {owner}/{repo}, issues I mean, as I chair the oversight panel on {day}.
Draw me a map of the open issues in {owner}/{repo}: which neighbourhoods are crowded, which are deserted?
I've been parachuted into {at} without a handover, so acquaint me with the issues that are still open there.
Distill the open tickets of {owner}/{repo} into a memo that {person} could digest between two flights.
Conduct a census of {owner}/{repo}, please, counting as inhabitants all issues that nobody has closed yet.
What patterns emerge if you cluster the unresolved reports in {owner}/{repo}? We suspect that packaging dominates since {ref}.
Collate the outstanding grievances in {at} for the ombudsman, who's entitled to a fair portrayal of what users endure.
Because run {x_run_id} swallowed my whole morning, I never got around to the tracker; what's currently open in {owner}/{repo}?
Acting as interim maintainer for {n} weeks, I require an orientation on the open issues that burden {owner}/{repo}.
Could you aggregate everything still open in the issue list of {owner}/{repo} and flag the hotspots among those complaints?
Chart the landscape of unresolved issues in {at} so that our strategists quit guessing where the pain sits.
The hackathon kicks off on {day} with {n} participants, and they'd benefit from a tour of what's open in {owner}/{repo}.
Produce an abstract, academic style, of the unclosed issues in {owner}/{repo}; our lecturer assigned the project as a case study.
Let us know which burdens {owner}/{repo} still carries, as measured by the tickets that remain open at present.
Had I not skipped the last {n} triage meetings, I'd be familiar with the open issues in {at}. Bring me up to speed, please.
Inspect the tracker at {owner}/{repo} and hand over a catalogue of pending issues, grouped by whatever they have in common.
An investor is scrutinising {owner}/{repo} and has demanded transparency about known defects, so prepare a digest of its open issues.
Peruse the entire stack of unresolved tickets belonging to {owner}/{repo} and relay the essentials to me in prose.
Though {x_pr} is finally in, users keep grumbling; the open issues of {at} presumably reveal why, so sum those up.
Which ailments plague {owner}/{repo} at this juncture? Consult its open issues collectively rather than picking any one of them.
We're negotiating a support contract covering {owner}/{repo}, and its outstanding issues determine the price, so enumerate and summarise them.
Shed some light on {owner}/{repo} for a bewildered newcomer: what are all those open issues complaining about?
Fill me in on the unfinished business in {at}, restricted to issues, now that the reviewers have taken care of the rest.
From the unresolved tickets in {owner}/{repo}, reconstruct for our ethnographer what ordinary users struggle with nowadays.
I promised the residents' association a frank statement about {owner}/{repo}, therefore please recapitulate its open issues in everyday terms.
Quarterly reporting is due in {n} days, and the paragraph concerning open issues of {owner}/{repo} is blank; furnish its substance.
Apprise the night crew of everything that's awaiting resolution among {owner}/{repo} issues, without plunging into any particular one.
What would a stocktaking of {at} yield at the moment, considering solely issues whose status is open?
Between release {x_ref} and today, the queue at {owner}/{repo} swelled alarmingly. Portray what's in it, limited to open issues.
Skim off the cream: present {limit} open issues from {owner}/{repo}, as the briefing card holds no more.
A batch of {limit} open tickets from {at} will do for this afternoon's workshop, with a sentence about each.
Impose a ceiling of {limit} when you recount the open issues in {owner}/{repo}, for the clerk types slowly.
Supply the tutors with an outline of {limit} unresolved issues in {owner}/{repo}, since each of them can supervise only one.
Narrow the survey of {owner}/{repo} to open issues bearing the label {open_label}, the remainder being somebody else's headache.
Our accessibility officer audits {at} on {day}; she wants the unresolved issues carrying the {open_label} label condensed beforehand.
As custodian of the label {open_label}, I'm obliged to review its open tickets in {owner}/{repo}. Summarise them for me, would you?
Everything tagged with the label {open_label} that lingers open in {owner}/{repo} concerns my department; please characterise it in brief.
Unroll the open issues of {owner}/{repo} in chronological order, earliest filings foremost, so the historian can follow along. ## issue_order=oldest
Ageing tickets shame us. Present what's open in {at} with the most elderly at the top. ## issue_order=oldest
Since {day} complaints have poured into {owner}/{repo}; kindly survey the open issues from the most recently filed downwards. ## issue_order=newest
Brief me on {owner}/{repo} with the latest arrivals leading, given that I'm acquainted with every open issue older than {n} days. ## issue_order=newest
Which open issues in {owner}/{repo} sparked the liveliest debates? Arrange the overview by comment count, descending. ## issue_order=most_commented
The mediator wishes to begin where tempers flared, so sort the open issues of {at} by number of remarks, chattiest first. ## issue_order=most_commented
Retrieve the {limit} open issues in {owner}/{repo} that have accumulated the greatest volume of comments, for tonight's debate club. ## issue_order=most_commented
Excavate the {limit} most ancient open tickets from {owner}/{repo}, because the museum wants to exhibit software archaeology. ## issue_order=oldest
Post-launch jitters being what they are, I'd like the {limit} freshest open issues of {at} summarised. ## issue_order=newest
Label {open_label}, repository {owner}/{repo}: render the open issues from newest to eldest for the incident commander. ## issue_order=newest
Confine yourself to {limit} open issues labelled {open_label} in {at}, as the tablet in the cockpit scrolls poorly.
Among the open tickets with the {open_label} label in {owner}/{repo}, the longest-running ones deserve the front seats in your summary. ## issue_order=oldest
Instead of clicking from ticket to ticket, I'd prefer to have the whole backlog of {at} laid out in front of me in a few paragraphs.
{person} claims that {at} has hardly any bugs left, whereas I have the impression that the list of open issues grows daily. Please show me what's on it.
We want to adopt {at} for our ticket machines, so I have to find out what other people are struggling with. Could you summarise the issues that are still open?
As far as the release is concerned, all is well, and the notes have been written too. My question is a different one: which issues does {at} still have open?
The tracker at {at} is like an attic that nobody dares to enter. Please go in, look around and report what's up there, as long as it's still open.
Everyone in the team seems to have his own idea of what is left to do in {at}. A neutral summary of the unresolved issues would end the argument.
I was asked to estimate how much work {at} will cause us next year, and I can't do that unless I know what all the open tickets are about.
Would you mind looking over the issues of {at} that haven't been closed, and telling me in plain language what they amount to?
Since support only forwards the loudest voices, I'd like to know independently what is going on in the tracker of {at}. Which issues are pending?
This morning a user asked me whether anybody looks at the reports in {at} at all. To give an honest answer, I need to know what's piled up there unanswered or unsolved.
How does the to-do list of {at} look these days? I mean the issues which somebody opened and nobody has closed so far.
Please prepare me for the maintainers' call about {at}, where the outstanding issues will be discussed one after the other.
Having neglected {at} for half a year, I feel that I should face the music. What do the open issues say?
The failing build and the reviews are in the hands of {person}, so I can devote the afternoon to the tracker. Give me an orientation, please: what's open in {at}?
I neither need a verdict on a single bug nor suggestions about who should fix it. I need to see the open issues of {at} as a whole.
Render an impartial portrait of {owner}/{repo} based on its unresolved issues, for the jury awarding the sustainability prize.
Please inventory the open issues of {owner}/{repo}, as our warehouse metaphor demands that nothing gather dust uncounted.
Being responsible for {at} since {day}, I'm keen to grasp the overall nature of the issues that nobody has resolved.
Where are users of {owner}/{repo} stumbling these days? Draw your conclusions from whatever issues persist in the open state.
Furnish {person} with talking points about {owner}/{repo}, derived from the issues which are open and unanswered.
I'm baffled by how {owner}/{repo} accumulated {n} screens of tickets; unravel for me what the open ones are chiefly about.
Recite the principal worries voiced in the open issues of {at}, as though addressing an audience of retirees.
An intern will spend {n} weeks on {owner}/{repo} and needs inspiration, so sketch the spectrum of issues that are still open.
Categorise the lingering tickets in {owner}/{repo} by theme and recount the result, leaving out those already closed.
How healthy is {owner}/{repo}, judged exclusively by its unresolved issues? Offer a summary rather than a number.
Owing to the bankruptcy of our vendor, we now maintain {owner}/{repo} ourselves and must familiarise ourselves with its open issues.
Untangle the thicket of open issues in {at} and narrate which storylines run through it.
Next to {x_issue}, which I've digested already, what other unresolved matters does {owner}/{repo} harbour? A panoramic view, please.
Enumerate for the ombudswoman the hardships that people reported to {owner}/{repo} and that endure to this day, issue-wise.
Elaborate on the pending issues of {owner}/{repo} in a fashion that even the caretaker would comprehend.
Undertake a survey of unresolved issues throughout {owner}/{repo}, for our accreditation expires on {day} otherwise.
I'd be thrilled to read a compact chronicle of everything open in {at}, issues only, over my morning porridge.
The helpline fielded {n} calls concerning {owner}/{repo} yesterday; what do the open issues disclose about the causes?
Break down for me the composition of open issues in {owner}/{repo}: proportionally, which grievances prevail?
Let's debrief on {owner}/{repo}, with emphasis on issues that remain unresolved after {x_ref}.
Which recurring motifs haunt the unresolved issues of {at}? The therapist in our team wants to know.
Relieve me of scrolling: articulate what's open in {owner}/{repo} in as few paragraphs as the matter allows.
I've pledged to donate to {owner}/{repo}, provided that its open issues don't scare me away. Enlighten me about them.
Our museum's kiosk depends upon {at}; kindly investigate which of its issues remain open and digest them.
Visualise {owner}/{repo} as a garden and depict the weeds, namely all issues still awaiting a resolution.
Convey to the new shareholders what preoccupies users of {owner}/{repo} on the evidence of issues not closed so far.
With {person} retiring in {n} days, somebody has to absorb the open issues of {owner}/{repo}. Ease my entry by summarising them.
Recapitulate for the minutes which issues linger unresolved at {owner}/{repo}, omitting everything concerning pull requests.
Assuming that {x_at} has been taken care of, proceed to {owner}/{repo} and survey whatever issues are open there.
The prosecutor subpoenaed information about known defects in {at}. Compose a neutral abstract of its open issues.
Deliver a monologue, two minutes long, on the state of unresolved issues in {owner}/{repo}.
Rumour has it that {owner}/{repo} attracts mainly installation woes; corroborate or debunk that by condensing its open tickets.
Ensure I'm not caught off guard on {day}: which issues are pending in {owner}/{repo}, taken together?
After {n} months on parental leave, I barely recognise {owner}/{repo}; reacquaint me with its outstanding issues.
Capture the mood of {at} in a résumé of its unresolved tickets, much as a pollster would.
Synthesise what has been reported to {owner}/{repo} and not yet fixed, since our roadmap omits the users' viewpoint.
In order to recruit {n} contributors, I need a tempting portrayal of the open issues in {owner}/{repo}.
Give an executive rundown of whichever issues are presently open across {owner}/{repo}, sparing the executives any stack traces.
Explore the backlog over at {at} on my behalf and chronicle your findings, confining them to open issues.
Whilst run {x_run_id} is churning, fill the waiting time by synthesising the unresolved issues of {owner}/{repo} for me.
The pension fund employs {owner}/{repo} extensively, hence its committee expects an intelligible review of open issues there.
Shall we be ashamed or proud of {owner}/{repo}? The open issues hold the answer, so lay them out collectively.
Reveal what clutters the issue list of {owner}/{repo}; I've been procrastinating over it since {x_ref}.
Flip through the open issues in {owner}/{repo} and tell me what the main gripes are, please.
I need a heads-up on everything open in {at} before my call with the customer on {day}.
What's the lowdown on {owner}/{repo}, issue-wise? I mean the ones that are still open, not the closed stuff.
Comb through whatever is unresolved in {owner}/{repo} and write me a short memo about the annoyances people mention.
Put the open issues of {owner}/{repo} into a table by area, so {person} can see at a glance where things hurt.
Remind me what's still undone in {at}; I closed {n} issues last week and lost the thread.
Our inbox gets {n} moans a day about {owner}/{repo}. Which open issues are behind them, broadly speaking?
I'd love an email-sized update on the open issues in {owner}/{repo}, since I'm stuck in an airport with one bar of signal.
Is the pile of open issues in {at} mostly crashes, mostly wishes, or a wild mix? Fill me in.
Peek into the tracker of {owner}/{repo} and catch me up on what's open, now that {x_ref} has been out for {x_inactive_days}.
Before we argue about priorities, let's get the facts: summarise every area with open issues in {owner}/{repo}.
I was told that {owner}/{repo} is a swamp of regressions. Go over its open issues and tell me if that's fair.
Poke around the unfixed issues in {at} and come back with the headlines, will you?
The new hire asked me what's left to fix in {owner}/{repo}, and I only shrugged. Give me a better answer.
Do me an outline of all unhandled issues in {owner}/{repo} as a checklist for the retreat on {day}.
There's a mountain of open tickets at {owner}/{repo}; shrink it to something that fits on one slide.
How about a speech-ready summary of the issues still open in {at}? My keynote is {n} days away.
{person} and I split the work: she reads pull requests, I read issues. So what's open in {owner}/{repo}?
Thumb through the remaining issues in {owner}/{repo} and say in everyday words what the community keeps bumping into.
After run {x_run_id} finally passed, I've got a free hour for the backlog of {at}. What open issues are in it?
We plan to drop {owner}/{repo} unless it's in decent shape; could you judge that from its open issues and sum them up?
What kinds of bugs and proposals are sitting open in {owner}/{repo} right now, roughly sorted by topic?
I'd rather not scroll through {n} pages. Boil the open issues in {owner}/{repo} down to a paragraph, please.
Our book club of programmers reads a tracker each month, and {at} is next. Prepare a summary of its open issues.
Where's the leftover work in {owner}/{repo}? Look at issues that aren't closed and give me the general idea.
Ever since we moved to {x_ref}, I've lost touch with {owner}/{repo}. Refresh me on its unresolved issues.
Tell the crew in simple terms what's sitting in the queue of open issues for {at}.
Make a spreadsheet-style rundown of what's open in {owner}/{repo}, issues only, for the folks in finance.
The weekend shift left no note, so I have no clue what's open in {owner}/{repo}. Could you summarise the issues?
I'm lost in {owner}/{repo}. Would you describe to me in general terms what its unclosed issues deal with?
The annual report needs a chapter on {at}, and what belongs in it is a fair review of the issues that are open.
Please look at the tracker of {owner}/{repo} as a whole and tell me what is still waiting to be solved there.
A journalist phoned about {owner}/{repo} and gave me {n} hours to reply. What open issues might she have found?
Which parts of {owner}/{repo} cause the most trouble, if you go by the issues nobody has closed?
To settle a bet with {person}, I need to know what the open issues in {at} are mainly about.
Teach me {owner}/{repo} from the complaint side: what do its open issues say, grouped in a sensible way?
We'll rewrite {owner}/{repo} in {n} months, so I want a list of the lessons hidden in its open issues.
Somebody should write down what's unresolved in {owner}/{repo}, and since you read faster than I do, please be that somebody.
Our competitor claims that {at} is full of holes. Review the open issues and give me the true picture.
I took {n} days off and came back to a flood of mail from {owner}/{repo}. Which issues are open there now?
Summarising isn't my strength, so do it for me with the unresolved issues of {owner}/{repo}, and keep it friendly.
Is anything worrying going on in {owner}/{repo}? Check the open issues all together and report.
Since {x_ref} nobody has given the team an overview of open issues in {at}, which is why I'm requesting one.
I'd like to hand out a leaflet about {owner}/{repo} that honestly says what's unsolved. Extract that from the open issues.
The whole class uses {owner}/{repo} for homework and keeps running into walls. Which open issues describe those walls?
Before anyone buys more servers for {owner}/{repo}, tell us whether the open issues speak of slowness at all or of other matters.
Could you turn the open issues of {at} into a story of about {n} sentences that my team can discuss?
With {x_issue} fixed at last, what else do the people of {owner}/{repo} have on their unresolved list?
Give me a feel for the open issues in {owner}/{repo}, as you'd give a tourist a feel for a city.
For insurance reasons we must document known problems in {owner}/{repo} every {x_inactive_days}, so please summarise its open issues.
Let me borrow your eyes for {at}: what do you see when you read all of its open issues?
The reviews in {owner}/{repo} are going well, thank you. It's the open issues that I haven't got a clue about, so inform me.
What does {owner}/{repo} owe its users? Everything that's open as an issue counts as a debt, and I want the statement.
I collect material for a talk on neglected software, and the open issues in {owner}/{repo} would fit. Summarise them, please.
How would you sum up the unresolved issues at {at} for somebody who joins the project on {day}?
Run {x_run_id} isn't my business. I look after the tickets, so kindly say what's open in {owner}/{repo}.
Could we have an honest review of all that's unresolved in {owner}/{repo}, please, written for people who only know the logo?
Tickets keep falling from the sky in {owner}/{repo}, {n} since Monday alone. Tell me what the open ones want from us.
Step into {owner}/{repo}, look at every issue that's open, and tell me what the general complaint is.
Draft a short bulletin on {at} for our members, about the issues which remain open and what they have in common.
I'm blind to what happens in {owner}/{repo} since the dashboard died {n} days ago. Which issues are open over there?
My rule is to read about all open issues before a release, so give me those of {owner}/{repo} in compact form.
{person} swears that {at} is finished. If so, there shouldn't be any open issues; tell me what there is.
For a fair comparison with {x_at}, I need to hear which issues are unresolved in {owner}/{repo}, in a few lines.
Let's see what the users of {owner}/{repo} are still waiting for. Go over the open issues and describe them as a group.
Our translator needs context on {owner}/{repo}: what do people usually write about in issues that are open at present?
The tracker in {at} opens too slowly on my phone, hence my plea for a summary of whatever's open there.
We're {n} people with one free weekend for {owner}/{repo}. What's open, so that we can split it among ourselves?
If I were to adopt {owner}/{repo}, what would I be letting myself in for? Judge by the unresolved issues.
It helps me to sleep when I know what's pending, so please tell me about the open issues in {at}.
Please report to the council how things stand with {owner}/{repo}, that is, with its issues nobody has resolved.
Pack the open issues of {owner}/{repo} into a message short enough for the ship's radio.
Apart from {x_issue}, which everyone knows, what is open in {owner}/{repo}? I'd like the complete picture.
We changed the licence in {x_ref}, and I'm curious whether open issues in {at} mention it. Summarise all of them, please.
Should a stranger ask me about known problems with {owner}/{repo}, I'd have nothing to say. Equip me with a digest of open issues.
Gather the unresolved issues of {owner}/{repo} and present them in the style of a weather report.
Which worries do the open issues in {owner}/{repo} express, and is there a common thread? I'm asking for the works council.
I have to defend {at} before {n} critics on {day}, so arm me with a summary of its unresolved issues.
You could save me an afternoon by telling me what the open issues in {owner}/{repo} boil down to.
Nothing has been decided about {owner}/{repo} yet. First, the board would like an overview of its outstanding issues.
The mechanics in the garage want to know what's wrong with {at} these days; the open issues will tell you, so pass it on.
Having finished with build {x_run_id}, let's turn to {owner}/{repo} and the question what its open issues are about.
We expect {n} guests at the project day of {owner}/{repo}, and each should get a sheet that explains the open issues.
I can digest {limit} open issues of {owner}/{repo} per evening, so please serve exactly that many tonight.
To fill the last column, {limit} open tickets out of {at} are needed, each in a line or so.
Let {limit} be the magic number: that many open issues from {owner}/{repo}, and then silence.
The choir has {limit} members, and each wants to sing about one open issue in {owner}/{repo}. Please find us that many.
Colour by colour, I'm going through the labels of {at}. Today it's {open_label}, so which open issues have that label?
Summarise for the finance people what's open in {owner}/{repo} with the label {open_label}, because they pay for precisely that.
Everything else in {owner}/{repo} may wait, but I must know which issues labelled {open_label} are open before {day}.
Sort by birthday: the open issues in {owner}/{repo} that came into the world first should open the list. ## issue_order=oldest
Dust settles on the early tickets in {at}. Blow it off and show me what's open, oldest to newest. ## issue_order=oldest
Yesterday's tickets interest me more than last year's, so put the open issues of {owner}/{repo} in that order. ## issue_order=newest
Which open issues of {at} came in last? Have those lead the overview, since {x_ref} is only {n} hours old. ## issue_order=newest
Where do people in {owner}/{repo} comment like mad? List open issues with the most comments before the silent ones. ## issue_order=most_commented
Limit yourself to {limit} open issues in {at}, and let the comment count decide which of them make it. ## issue_order=most_commented
Give the archivist the {limit} oldest tickets of {owner}/{repo} that have never been closed. ## issue_order=oldest
Tell me about the {limit} newest tickets in {owner}/{repo} under the label {open_label} that are still open. ## issue_order=newest
Reserve {limit} places on the agenda for open issues from {owner}/{repo} and tell me which they are.
The quiz has {limit} rounds, each about one open issue of {at}, so please provide that many.
I only ever remember {limit} things at once, so that's how many open issues of {owner}/{repo} I'd like to hear about.
Show a limited selection, {limit} to be exact, of what's unresolved in {owner}/{repo}.
The printer is low on ink. Could you keep the list of open issues in {at} to {limit}?
Only open issues tagged with the label {open_label} count toward our bonus, so what have we got of those in {owner}/{repo}?
A summary of open issues in {at}, restricted to the label {open_label}, would spare the security people a long evening.
Does the label {open_label} still matter in {owner}/{repo}? I'd know if you told me which open issues have it.
Please leave out of the {owner}/{repo} overview every open issue that doesn't carry the label {open_label}.
I'm a fan of order: in {owner}/{repo}, take the open issues from the day the project began up to today. ## issue_order=oldest
The people who've been patient since {x_ref} should be mentioned first when you list open issues of {at} by age. ## issue_order=oldest
Start at today and travel back in time through the open issues in {owner}/{repo}, summing them up as you go. ## issue_order=newest
Something broke within the last {n} hours, so let me see open issues in {owner}/{repo}, the most recent at the very top. ## issue_order=newest
Use the number of comments as your compass when you arrange the open issues of {at}, biggest number first. ## issue_order=most_commented
Some threads in {owner}/{repo} are longer than novels. Sum up the open issues with those long threads at the head. ## issue_order=most_commented
The top {limit} of open issues in {owner}/{repo}, measured by comments, will be discussed on {day}. What are they? ## issue_order=most_commented
Introduce me to the {limit} grandparents of the tracker in {at}, the open issues that were created before all others. ## issue_order=oldest
What are the {limit} issues most recently opened in {owner}/{repo} that haven't been closed again? ## issue_order=newest
Within the label {open_label}, let the oldest open issues of {at} come first, because their reporters are losing faith. ## issue_order=oldest
We pay attention to {open_label}, a label in {owner}/{repo}; show me its {limit} open issues with the most replies. ## issue_order=most_commented
A handful is plenty for me: show {limit} open issues from {owner}/{repo} and stop there.
For my ten-minute slot I can only cover {limit} open issues of {at}, so summarise that many.
Grab {limit} of the open tickets in {owner}/{repo} and explain each in a sentence for our apprentices.
The whiteboard has room for {limit}, so give me no more open issues than that from {owner}/{repo}.
I'm happy with {limit} open issues out of {at}; the other hundreds may rest in peace for today.
What's still open in {owner}/{repo} under the label {open_label}? That label is my area, the rest isn't.
Pull together the open {at} issues that have {open_label} as a label; our budget for them runs out on {day}.
In {owner}/{repo} we use the label {open_label} for paying customers, so tell me what's open under it.
Could you brief {person} on open tickets labelled {open_label} in {owner}/{repo}? He takes them over in {n} days.
First come, first served: walk me through the open issues in {owner}/{repo} from the very oldest on. ## issue_order=oldest
Who has been waiting longest? Give me the open issues in {at} with the oldest ones on top. ## issue_order=oldest
Show the brand-new stuff first when you sum up open issues in {owner}/{repo}, I know the old ones by heart. ## issue_order=newest
I only trust recent reports, so order the open issues of {at} with the newest up top, please. ## issue_order=newest
Loudest first, please: open issues in {owner}/{repo}, by how many comments each one has. ## issue_order=most_commented
Which open tickets in {owner}/{repo} have folks talking nonstop? Sort the summary by comment count, highest at the start. ## issue_order=most_commented
Give me the {limit} open issues with the most comments in {at}, as my patience ends there. ## issue_order=most_commented
List the {limit} oldest bugs that are still open in {owner}/{repo}; our {n} testers will retry them on {day}. ## issue_order=oldest
I want to see the {limit} newest open issues in {owner}/{repo}, since something went wrong after {x_ref}. ## issue_order=newest
Please take the label {open_label} in {at}, keep the {limit} most commented open issues, and skip everything else. ## issue_order=most_commented
Go with {limit} open issues under the label {open_label} in {owner}/{repo}, latest first, so we can call the reporters back. ## issue_order=newest
Allot me {limit} unresolved issues of {owner}/{repo} as bedtime reading, tersely summarised.
Our ticker displays precisely {limit} headlines, so boil the open tickets of {at} down to that quantity.
Please sample {limit} of the issues left open in {owner}/{repo}, as the professor considers a larger sample wasteful.
I budgeted {limit} index cards for {owner}/{repo}; fill each of them with an open issue in shorthand.
On account of tight airtime, mention {limit} open issues from {at} and not one beyond.
Survey the corner of {owner}/{repo} that's marked with the label {open_label}: which issues there are still unresolved?
The newly formed guild inherits everything labelled {open_label} in {at}, so introduce its members to those open issues.
Isolate open issues in {owner}/{repo} sporting the {open_label} label and paraphrase them for the procurement people.
On {day} the label {open_label} gets abolished. What issues under it are still open in {owner}/{repo}? A roundup would help.
Pensioners first: when summarising the open issues of {owner}/{repo}, order them from longest-lived to most recent. ## issue_order=oldest
Our amnesty for neglected requests begins on {day}; recount the open issues of {at}, those of earliest date in the lead. ## issue_order=oldest
Reveal the newest grumbles in {owner}/{repo} ahead of the stale ones, limited to issues that remain open. ## issue_order=newest
Because {x_ref} may have introduced trouble, list what's open in {at} by filing date, descending. ## issue_order=newest
Rank unresolved issues from {owner}/{repo} by chatter, the noisiest comment section being number one. ## issue_order=most_commented
My podcast thrives on controversy; deliver the open issues of {owner}/{repo} with the bulkiest comment threads up front. ## issue_order=most_commented
Handpick the {limit} open issues with the highest comment counts in {at}, for I'm moderating a panel in {n} days. ## issue_order=most_commented
Fetch me {limit} relics: open tickets that {owner}/{repo} has carried along since time immemorial, the eldest leading. ## issue_order=oldest
The {limit} latest unresolved submissions to {owner}/{repo} should tell whether yesterday's rollout backfired; recount them. ## issue_order=newest
Restrict yourself to the label {open_label} in {at} and proceed from the newest open issue backwards. ## issue_order=newest
The label {open_label} in {owner}/{repo} harbours some methuselahs. Acquaint me with its {limit} longest-open issues. ## issue_order=oldest
Once the merger is signed on {day}, {owner}/{repo} becomes ours, including its baggage. Of what do its open issues consist?
Condense into plain prose the essence of all issues presently unresolved within {owner}/{repo}.
Nobody notified me about the avalanche of tickets following {x_ref}; recount what the currently open ones in {at} have in store.
Immerse yourself in the issue list of {owner}/{repo} and resurface with a coherent narrative of everything still open.
Do the unresolved tickets in {owner}/{repo} revolve around performance, or are other motifs prevalent? Summarise the lot.
We're budgeting for next year, whereby {owner}/{repo} accounts for {n} percent; outline its outstanding issues to justify the sum.
Relay to the sponsors, who funded {at} so generously, an honest digest of the issues that haven't been settled.
Assemble a dossier about open issues at {owner}/{repo}; the parliamentary committee has summoned our director.
Notwithstanding the green pipeline in run {x_run_id}, customers distrust {owner}/{repo}, and its open issues may explain that. Condense them.
Tally and interpret whatever remains unsettled among the issues of {owner}/{repo}, so the union can gauge our workload.
What constitutes the present backlog of issues in {at}? I require a synopsis prior to the {n} interviews I'm giving.
Familiarise the auditors with open issues in {owner}/{repo}, whereas pull requests lie outside their remit.
It's embarrassing that I can't name one unresolved issue of {owner}/{repo}, my own project. Refresh my memory with an overview.
Ahead of the town hall, jot down what dissatisfies users of {owner}/{repo} according to tickets not yet closed.
Prior to freezing {x_ref}, the quality circle wants a synopsis of each topic that's open among {at} issues.
Portion the backlog: {limit} open issues from {owner}/{repo} constitute today's ration, the remainder can wait.
Curate a sampler comprising {limit} unresolved tickets of {owner}/{repo}, because the magazine column permits no greater number.
Adhering to our rule of {limit} items per agenda, summarise that many open issues from {at}.
Truncate the overview of open issues in {owner}/{repo} after {limit} entries, lest the pager overflow.
Volunteers show up on {day} and can tackle {limit} tickets between them; pick that many open ones in {owner}/{repo} and sum them up.
Filter {owner}/{repo} by the label {open_label} and expound on the open issues that survive the sieve.
Whatever wears the {open_label} label in {at} and hasn't been closed is the subject of my lecture; please abridge it for me.
Compress the unresolved tickets labelled {open_label} in {owner}/{repo} into an elevator pitch.
Only the label {open_label} falls within the grant's scope, so an account of its open issues in {owner}/{repo} would be invaluable.
Rewind {owner}/{repo} to its infancy: the summary of open issues should commence with the first one ever filed. ## issue_order=oldest
The backlog of {at} resembles sediment, and I'm a geologist. Describe the open issues starting with the bottommost layer, the oldest. ## issue_order=oldest
Breaking news first: summarise unresolved issues in {owner}/{repo} in order of recency, since I monitor it daily. ## issue_order=newest
Having been offline for {n} days, I'd like the open issues of {owner}/{repo} with the newcomers preceding the veterans. ## issue_order=newest
Popularity among commenters shall decide the sequence in which you introduce me to the open issues of {at}. ## issue_order=most_commented
Pinpoint the {limit} open tickets in {owner}/{repo} where replies keep snowballing, ordered by comment tally. ## issue_order=most_commented
Our anthropologist studies online quarrels, for which the {limit} most heatedly commented open issues in {owner}/{repo} would be ideal specimens. ## issue_order=most_commented
Present the {limit} youngest unresolved tickets of {owner}/{repo} to the duty officer, who took over on {day}. ## issue_order=newest
Restore dignity to forgotten requests by showing me the {limit} open issues in {at} that have lingered longest. ## issue_order=oldest
Under the label {open_label}, which open issues in {owner}/{repo} provoked the lengthiest exchanges? List those ahead of quieter ones. ## issue_order=most_commented
A roster of {limit} open issues carrying the label {open_label} in {owner}/{repo} would round off the curriculum nicely.
After the migration, all the tickets of the old tracker ended up in {at}, and now I'd like a digest of those that are still to be resolved.
When someone at {owner} asks how {repo} is doing, I'd like to be able to reply with a short account of the issues that are open in it.
It's hard to see the wood for the trees in {at}, for there are {n} kinds of labels and no order whatsoever. What is everything that's open about?
I'm writing the yearly report about {at}, and one chapter is called "Known problems". Please collect what the open issues have to offer for that chapter.
The grant application asks for "outstanding challenges". In the case of {at} those are simply the issues nobody has solved, so please summarise them for me.
In which areas do people still have trouble with {at}? You may answer by going through the issues that are open and grouping what they say.
Whatever is still waiting for an answer, a fix or a decision in {at}, please tell me about it in summary, so that I can set priorities.
Our community manager would like to tell the forum what the programmers of {at} have in front of them. Please brief her on the unresolved issues.
At first sight there is nothing alarming in {at}, but I only looked at the first screen. Please go through all the open tickets and let me know what you saw.
I won't be able to attend triage on {day}. For me to leave some comments in advance, please send a synopsis of what is open in {at}.
By tonight I have to know where {at} stands. The pull requests I can see for myself, but the open issues are too many, so I depend on your summary.
So far I've only heard rumours about the quality of {at}. Please replace them with facts by giving me an overview of its open issues.
The bank's risk department has one question about {at}, namely which known issues have not been resolved. Please provide the overview that I could pass on to it.
Nothing against {x_issue}, it's important. But I'd like to see the rest as well, that is, all that is open in {at}, condensed.
You don't have to tell me what went wrong in {x_run}, we know that. Tell me what's unresolved among the issues of {at} instead.
If you were to describe the issue list of {at} to somebody who has no time, what would you say? Only what's open counts.
Please give me the {limit} issues of {at} that have been open the longest, because I suspect that some of them have been forgotten. ## issue_order=oldest
I'd like to start with whatever has waited most patiently, so please list the open issues of {at} by age, the earliest at the top. ## issue_order=oldest
Our contract obliges us to handle reports in the order of their arrival. Therefore show me what's open in {at} beginning with the first that came in. ## issue_order=oldest
Before {at} celebrates its birthday on {day}, I want to know which open tickets have been with us since the early days; put those first. ## issue_order=oldest
Somewhere at the bottom of the pile in {at} there must be tickets from another age. Please turn the pile over, so that the open ones come oldest first. ## issue_order=oldest
We upgraded {at} last night, and I'm nervous. Please go through the open issues starting with the most recent, so that I can see whether somebody has complained since. ## issue_order=newest
What have people reported lately in {at} that is still open? I would like the latest reports on top and no more than {limit} altogether. ## issue_order=newest
As I looked through the tracker of {at} only last week, please put the youngest open issues before the others when you sum it up. ## issue_order=newest
Ever since we put {at} on the new servers, tickets have been coming in hourly. I want to see those that are open in reverse order of creation, freshest at the head. ## issue_order=newest
Please sort the open issues of {at} so that the ones filed most recently lead, and stop after {limit}, as my screen is small. ## issue_order=newest
In {at}, which unresolved issues have caused the most talk? I suppose that the number of comments would be a good guide to sort by. ## issue_order=most_commented
I believe that a long thread means a lot of pain. So please rank the open issues of {at} by how many comments they've attracted. ## issue_order=most_commented
There are a few tickets in {at} which people have been arguing about for months. Show me the open ones, the most heavily discussed at the front, and leave it at {limit}. ## issue_order=most_commented
For the panel discussion I need controversial subjects. The open issues of {at} should supply them if you give them to me with the most commented first. ## issue_order=most_commented
The busiest conversations interest me most, which is why I would like the open issues of {at} arranged by the number of replies. ## issue_order=most_commented
{person} is collecting everything that carries the label {open_label} in {at}. Could you summarise the open issues which have it?
Of all the labels in {at}, only {open_label} matters to me today, so please restrict the overview of the open issues to that one.
We introduced the label {open_label} a year ago, and I wonder what has gathered under it. What are the open issues in {at} that bear it?
I'm responsible for whatever is marked {open_label} in {at}. As I have to report on it by {day}, please sum up the open issues with that label.
Tickets without the label {open_label} are other people's business. What remains open in {at} with it is mine, and I'd be pleased to have an overview.
The workshop will deal with nothing but the {open_label} label, so I need an outline of the open issues in {at} that have been tagged with it.
Please summarise {limit} open issues of {at}, since I've only got half an hour for them and the coffee is getting cold.
My attention span is limited, and so is the space on the slide. Hence no more than {limit} of the open issues in {at}, please.
I know that there are hundreds. Nevertheless, if you gave me an overview of {limit} open issues in {at}, that would be enough to get a feeling for it.
The form that I have to fill in provides space for {limit} known problems, so please pick that many from the open issues of {at}.
We can discuss {limit} tickets in the meeting, hardly more. Which open ones in {at} that are labelled {open_label} should we see? Please summarise that number.
Show me what is open in {at} under {open_label}, which is a label, and let the ones with the longest discussions come first. ## issue_order=most_commented
Once a month I check what's become of the {open_label} label in {at}. As always, please list the open issues that have it, with the oldest leading. ## issue_order=oldest
The label {open_label} was given to everything that came in after the incident. Please show me these open issues of {at}, the latest one first and the earliest one last. ## issue_order=newest
Would you look up which {limit} open issues in {at} have drawn the largest number of comments, and tell me what they are about? ## issue_order=most_commented
I asked for {x_limit} last time, and that was far too many. This time I want to see {limit} of the open issues in {at} and then go to lunch.
I used to get {x_limit} tickets in every digest, sorted by age. From now on {limit} are sufficient, and they should be the newest open ones in {at}. ## issue_order=newest
Forget about the label for now and just show me {limit} unresolved reports from {at}, those first that have been around for the greatest length of time. ## issue_order=oldest
To get to know {at}, I'd like to study {limit} of its open tickets, ideally the ones under which the most people have had their say, in that order. ## issue_order=most_commented
Whoever triages {at} on {day} gets a sheet of paper with {limit} open issues on it. They carry the label {open_label}, and the most recent is at the top. Please prepare it. ## issue_order=newest
A reader of our magazine wonders why some bugs in {at} never get fixed. Let me see the longest-standing open issues first, at most {limit} of them, before I reply. ## issue_order=oldest
I'll be offline from {day}, and I would like something to read on the train. The open issues in {at} with the label {open_label} would be ideal if you summarised them.
Please walk me through everything that is open in {at}, because tomorrow I take over from {person}.
I'd like an account of the unresolved problems in {at} that I could read out at breakfast.
As nobody has summarised the issues of {at} for ages, would you tell us what is open?
Could you find out for me which wishes and complaints in {at} have yet to be dealt with?
Please condense the open part of the tracker of {at}, so that even my director would understand it.
We need to talk about {at}, and for that we have to know what its open issues are.
Where does the shoe pinch in {at}? The issues that haven't been closed should give it away, so summarise them.
The tickets of {at} which are still open deserve a proper overview, and I'd be happy if you wrote one.
How much is unfinished in {at}, and of what sort is it? Please judge by all the open issues together.
Since the list of issues in {at} no longer fits on my screen, please tell me what's open in a paragraph.
A glance at the outstanding reports of {at} would be nice before we promise anybody a date.
What people have reported for {at} and we have not fixed yet should be summed up for {person}.
With so many tickets unresolved in {at}, I'd appreciate it if somebody gave me the gist.
Please let me have a bird's-eye view of {at}, by which I mean its open issues, not its code.
I wonder what is left on the plate in {at} now that {x_issue} has been closed.
Tell us about {at}, please: which issues are open, and does any subject dominate among them?
If {at} were a patient, the open issues would be its symptoms. Please list the symptoms for the doctor, that is me, without treating anything yet.
The people who pay for {at} are visiting us on {day}, and they'll certainly ask what's wrong with it. So that nobody has to improvise, please write up the open issues in a form which we could hand out.
I have rerun builds, chased reviewers and prepared the release, and in all that time never once opened the tracker of {at}. What's in there that hasn't been resolved? A broad summary is all I ask for.
{person} was kind enough to answer the easy questions in {at} and close them. I assume that what remains open is the difficult sort, but I would like to be certain, so please describe to me what the remaining issues are about.
There's going to be a sprint at the university in which {n} students will fix bugs in {at}. Their professor asked us to provide a description of the issues that are open, so that every one of them can choose something.
I know that triaging a single report such as {x_issue} is something you could do as well, but that isn't what I'm asking. I'm asking what the open issues of {at}, all taken together, tell us about the state of the software.
My colleague thinks that we should rewrite {at} from scratch, because it's beyond repair. Before I agree or disagree with her, I'd like to learn from the open issues what exactly is supposed to be wrong with it.
Having merged the last of the big refactorings, we can turn to the tracker of {at} again, where a good deal has piled up in the meantime. Would you be so good as to make a summary of whatever is open?
Neither the dashboard nor the weekly mail says anything about the contents of the tickets in {at}; they only count them. What I'm interested in is the contents, so please read what is open and report back.
When the phone rings, I usually have to guess whether the caller's trouble with {at} has been reported already. A survey of all the open issues would make my work at the help desk easier.
Although stale tickets are going to be closed on {day}, I want to have a look at what's open in {at} before that happens. Nothing should be touched now; just give me the overview and I will do the rest.
It's the same each spring: the conference is near, and I'm asked on stage what the biggest open problems of {at} are. Please help me to an answer that rests on the issues which are really open rather than on my memory.
We've received an offer to have {at} audited by an outside firm, and it wants to know beforehand which problems we know about. I suppose that a digest of the open issues is what they need, so please make one.
The translators, the designers and the packagers all file their issues in {at}, and there's nobody who reads the lot. Could you do it for once, and let me know what each of these camps is still missing?
I ought to begin with {x_pr}, yet it can't be understood without knowing what else is going on. For this reason please give me a summary of the issues that are open in {at}, and then I'll return to the pull request.
The farmers' cooperative that uses {at} has its assembly on {day}. They are going to vote on whether to keep it, and their chairwoman requested a fair description of its open issues. Please write that description.
Please go by age when you list what is open in {at}, with the veterans among the issues at the start. ## issue_order=oldest
In {at} I want to read the open issues as a diary turned upside down, from today's back to earlier ones. ## issue_order=newest
Count the comments, please, and show me the open issues of {at} from the most to the least discussed. ## issue_order=most_commented
I'd like to be told about {limit} open issues in {at}, and please leave everything else out.
Let me have a summary of the open tickets in {at}, provided that they're filed under the label {open_label}.
The oldest debts should be paid first, my grandmother said, and I'd like to apply that to {at}. Please show me its open issues in the order in which they were created, but {limit} are quite enough for one winter. ## issue_order=oldest
During the incident on {day} we asked everybody to put the label {open_label} on the tickets that they opened in {at}. It's time to see what came of it, so please sum up those that are open and begin with the newest. ## issue_order=newest
People vote with their keyboards: if an issue has been commented on by half the world, it must matter. On this theory I'd like to see the {limit} open issues of {at} that have got the most comments. ## issue_order=most_commented
I'm going to tidy up the label {open_label} in {at}, because it has been used for everything under the sun. In order not to be overwhelmed, I would like to be given a summary of {limit} open issues that have it.
{person} wants to read about the most debated open issues in {at}. She has no interest in the others, so please sort by comments and cut the list off after {limit}. ## issue_order=most_commented
"""
