"""How people ask who could review a pull request. A line: template, then ` ## ` and the choices it states."""
TEMPLATES = """
who should look at {pr}?
reviewers for {pr}?
{pr} needs eyes. Whose?
I don't know who knows this code. Who could review {pr}?
who'd be good for reviewing {pr}
suggest reviewers: {pr}
{owner}/{repo} pr {number} reviewers pls
I opened {pr} last week and nobody has picked it up. Whom could I ask for a review?
My usual reviewer is on parental leave. Who else could take {pr}?
{person} normally does these reviews but is away. Who could review {pr} instead?
New contributor, new code, no idea who's responsible: {pr}. Name somebody who could review it.
The author of {pr} asks who will review it. Whom do you propose?
Before I click "request review" on {pr}, tell me who has worked on those files.
Who has touched the code that {pr} changes, so that I can ask them for a review?
Does anyone in the team know the part that {pr} is about? I'm looking for a reviewer.
Can you find someone for the review of {pr}?
Find me a reviewer for {pr}, please.
Find suitable people to review pull request {number} in {at}.
In {at}, PR {number} has no reviewers yet. Any proposals?
{at} has an unreviewed PR, {number}. Who might take it on?
For {owner}/{repo}: who ought to review pull request {number}?
{repo} ({owner}), pull request {number}: reviewer suggestions please
{owner}'s {repo}, #{number}, it's a PR. Who should I get to read it?
At {owner} we have {repo}. Who there could review PR {number}?
PR {number} of the {repo} repo of {owner}: who's the right person to review?
Repo {owner}/{repo}⏎PR {number}⏎who reviews?
- find reviewers for {pr}
- [ ] reviewer for {pr}
todo: find out who can review {pr}
Don't assign anyone, I just want names for {pr}.
Please don't request the reviews yet. Who would be candidates for {pr}?
No pings, no assignments. Only tell me who might review {pr}.
just names, I'll ask them myself: who could review {pr}?
I'll do the asking, you do the thinking: reviewers for {pr}?
I need {people_count} reviewers for {pr}
{pr}: {people_count} reviewer suggestions
Give me {people_count} names for the review of {pr}.
{people_count} people who could review {pr}, please
Our rules ask for {people_count} reviews on each PR. Who should do {pr}?
Policy says {people_count} reviewers. Suggest that many for {pr}.
we need {people_count} ppl to look at {pr}, who
Could you come up with {people_count} candidates to review {pr}?
Pull request {number} at {at} wants {people_count} reviewers. Ideas?
Suggest up to {people_count} reviewers for {pr}.
at most {people_count} reviewers for {pr} please, we're a small team
Name {people_count} who know the code behind {pr} well enough to judge it.
I'd like a choice of {people_count} for the review of {pr}.
Just one reviewer for {pr}, who fits best? ## people_count=1
one name is enough: who reviews {pr} ## people_count=1
If you had to pick a single person to review {pr}, who would it be? ## people_count=1
Only one reviewer this time. {pr}. Who? ## people_count=1
single best reviewer for {pr}? ## people_count=1
A pair of reviewers for {pr}, please. ## people_count=2
Who could review {pr}? Two people, as always. ## people_count=2
Three names for {pr}, anybody who can review it. ## people_count=3
I'd rather have too many than too few, so suggest ten reviewers for {pr} ## people_count=10
who could review {pr}? not {exclude}
reviewers for {pr} except {exclude}
Who can review {pr}? {exclude1} is on holiday, so please not {exclude1}.
Suggest someone to review {pr}, but leave {exclude} out of it.
{exclude1} wrote half of {pr}, so {exclude1} can't review it. Who can?
{pr} needs a reviewer who isn't {exclude}.
Anyone but {exclude1} for {pr}: who could do the review?
I already asked {exclude}, they have no time. Who else might review {pr}? Don't suggest them again.
Reviewers for {pr}, excluding {exclude}, thanks.
Not {exclude1}, not {exclude2}. Who else could review {pr}?
{exclude1} and {exclude2} have too much on their plate, skip both. Who'd be up for reviewing {pr}?
{exclude1} left the company, {exclude2} moved to another team. With those two excluded, who can review {pr}?
please no more reviews for {exclude1}, poor soul. Who could take {pr} instead?
{pr}, suggest reviewers, skip {exclude}
Exclude {exclude} when you look for reviewers of {pr}.
Somebody new for a change: who could review {pr} other than {exclude}?
{people_count} reviewers for {pr}, none of them {exclude1}
Find {people_count} people for {pr} but without {exclude}.
{pr}: need {people_count} reviewers, {exclude} can't
I want {people_count} suggestions for who reviews {pr}; {exclude1} is out sick, leave them out.
max {people_count} reviewers, not {exclude}, for {pr}
Pull request {number} in {at}. {people_count} reviewers. Without {exclude}. Go.
One reviewer for {pr} and please not {exclude1} again ## people_count=1
We have {n} developers and I still don't know who should review {pr}. Suggestions?
{n} days without a review on {pr}. Who could step in?
Not {x_number}, that has reviewers. PR {number} in {at}: who could review that?
who could review pr {x_number}... typo, {number}, in {at}
{x_pr} is in good hands. Who could look after {pr}?
Whom did we ask for {x_pr}? Doesn't matter. Whom should we ask to review {pr}?
{pr} touches the scheduler, which I've never understood. Who has, and could review it?
{pr} is security relevant. Who of us has the experience to review it?
It's a big one, {pr}. Who'd be competent to review it?
The PR is called {title}, {number} in {at}. Who should review?
{pr} ({title}) — reviewer?
someone who knows the code should review {pr}. who is that
any volunteers for {pr}? or rather: whom would you propose as reviewer
who do i bug about reviewing {pr}
who 2 ask for review of {pr}
sugest reviwers for {pr}
plz recommend reviewers {pr}
hi! could you recommend some reviewers for {pr}? thanks!
Hello, I'm new to {repo}. I've sent PR {number} to {owner}/{repo} and don't know whom to ask for a review.
Good morning, who's a good fit to review {pr}?
I wonder who might be willing and able to review {pr}.
Might there be somebody with the background to check the changes in {pr}? I need a name to put down as reviewer.
CODEOWNERS isn't maintained, so: who really should review {pr}?
Never mind CODEOWNERS. Going by who worked there lately, who should review {pr}?
The last person to understand this retired. Who's next in line to review {pr}?
For the sake of bus factor, who could review {pr}?
Let's get {pr} reviewed. By whom?
{pr} by whom to be reviewed?
Who would you hand {pr} to for review?
Which of us should be asked for feedback on the code in {pr}?
Could somebody with knowledge of these files be found to review {pr}?
To get {pr} moving I need someone to review it. Who's suited?
Match {pr} with people who can review it.
reviewer candidates for https://github.com/{owner}/{repo}/pull/{number}
https://github.com/{owner}/{repo}/pull/{number} who reviews this
For https://gitlab.com/{owner}/{repo}/-/merge_requests/{number}, propose reviewers.
whose review do we want on {pr}?
Whose opinion counts for the code in {pr}? I want to ask them to review.
The review rota is empty, so please propose people for {pr}.
I can't review my own PR, obviously. Who can do {pr}?
Wer könnte {pr} reviewen?
Schlag mir bitte {people_count} Leute für das Review von {pr} vor.
Wer kann {pr} anschauen? {exclude1} ist im Urlaub, also bitte nicht.
Qui pourrait relire {pr} ?
Propose-moi {people_count} relecteurs pour {pr}, sauf {exclude1}.
¿Quién podría revisar {pr}?
Sugiere revisores para {pr}, menos {exclude1}.
Quem poderia revisar {pr}?
Chi potrebbe fare la review di {pr}?
Wie kan {pr} reviewen?
Кто мог бы посмотреть {pr}? Нужен ревьюер.
Hi all,⏎⏎I've just opened {pr}. Who would be a good reviewer?⏎⏎Cheers,⏎{person}
@bot reviewers {pr}
/reviewers {owner}/{repo}#{number}
!reviewers {number} {owner}/{repo} {people_count}
repo={owner}/{repo} pr={number} task=suggest-reviewers
repo={owner}/{repo} pr={number} count={people_count} exclude={exclude1} task=suggest-reviewers
We lost two people last month and now I've got {pr} with nobody to review it. Who among those who are left knows that code?
I've been staring at {pr} for an hour and I'm not competent to review it. Who is?
{person} asked me to review {pr}, but it's all scheduler stuff. Is there somebody better suited?
The PR is {number}, the repo {at}. I need to know whom to ask for a review.
The repository is called {repo}, the account {owner}, and PR {number} needs reviewing. By whom would you say?
As a newcomer I don't dare to ping people at random. Who'd be right to review {pr}?
The author of {pr} is getting impatient, it's been {n} days. Let's find somebody to review it. Who could?
I want this one ({pr}) reviewed by someone who has actually edited these files. Names?
Everyone's so busy. Still, {pr} must be reviewed. Who would know enough?
Code freeze is on {day} and {pr} still has no reviewer. Any names?
Who has context on what {pr} changes? Asking because it needs a review.
{pr} is in a corner of the code nobody likes. Who's been there recently and could review?
It'd be nice to have {people_count} pairs of eyes on {pr}. Whose?
I need {people_count} people for {pr}. {person} is fine with whoever you name. Reviewers, that is.
Our release manager demands {people_count} reviewers on {pr}. Which ones would you suggest?
Since {exclude1} is the author's roommate, I'd rather have someone else review {pr}. Who?
{exclude1} said no. Who else for reviewing {pr}?
If it weren't for the holidays I'd ask {exclude1}. Who's the next best reviewer for {pr}, without {exclude1} of course?
{pr}: {exclude1} and {exclude2} are both authors of it, so not them. Who reviews?
Please find {people_count} reviewers for {pr}, anyone except {exclude}, who are at the conference.
one reviewer, {pr}, but not {exclude1}, he did the last five ## people_count=1
We're at {owner}, the repo is {repo}. PR {number} needs a reviewer. Who?
I work for {owner}. In our {repo} there's PR {number}; who could give it a review?
PR number {number}. Account {owner}. Repository {repo}. Reviewers?
It's about {repo}, one of {owner}'s repos: who should review PR {number}?
who reviews pr {number}? repo is {owner}/{repo} btw
A reviewer for pull request {number}, please. I don't need you to assign one. The repo's {at}.
I'd like names of people able to review {pr}.
who has the knowledge to say yes or no to the code in {pr}
Nobody's assigned to review {pr}. Who'd make sense?
{pr} wants reviewing. Who's got a clue about that code?
Is there anyone I could ask to go over the code of {pr}?
whom would you trust with a review of {pr}
{people_count} sets of eyes on {pr}, whose would you pick?
I've {people_count} review slots to fill on {pr}. Suggestions?
{exclude1}'s inbox is overflowing. Who else for the review of {pr}?
{pr} has no conflicts and CI is green, only a reviewer is missing. Who could that be?
Whether {pr} can be merged is not my question. Who could review it is.
The fix for issue {x_number} is up, it's {pr}. Who should review it?
I've rerun the checks on {pr} and they pass. Next I need somebody for the review. Who?
We want {pr} in the release notes of {x_ref}, so it must be reviewed soon. By whom?
Don't check whether {pr} is mergeable, just find me a reviewer.
Everything about {pr} is fine by me, but rules are rules: who else could review it?
Not a readiness report, names: who may review {pr}?
Ich brauche jemanden, der {pr} reviewt. Wen schlägst du vor?
Wer außer {exclude1} kennt sich mit dem Code in {pr} aus und könnte reviewen?
À qui demander une relecture de {pr} ?
Il me faut {people_count} personnes pour relire {pr}. Des idées ?
¿A quién le pido que revise {pr}?
Necesito {people_count} revisores para {pr}, y que no sea {exclude1}.
Nominate reviewers for {pr}.
Draw up a shortlist of reviewers for {pr}
whom shall I put down as reviewer on {pr}?
Put forward a few people qualified to review {pr}.
Rank the people best suited to reviewing {pr}.
{pr}: potential reviewers?
possible reviewers, {pr}
Who has the deepest knowledge of the files in {pr}? They're going to get a review request from me.
Which colleagues are familiar with the code changed by {pr}? It needs reviewing.
Who's the expert for what {pr} does? I want their review.
According to git blame, who'd be the natural reviewer of {pr}?
By commit history, who is the obvious choice to review {pr}?
Whose turf is {pr}? I'm after a reviewer.
who owns the code {pr} modifies, reviewer wise
Could you name a few peers for {pr}'s code review?
Code review for {pr}: by whom?
{pr} awaits a code review. Recommend people.
A knowledgeable reviewer for {pr}, who might that be?
Help me staff the review of {pr}.
I'm short of a reviewer for {pr}.
Identify contributors who'd be able to review {pr}.
Which contributors to {at} would be apt to review PR {number}?
Look through the history of {at} and tell me who could review pull request {number}.
In search of a reviewer: {pr}
WANTED: reviewer for {pr}. Ideas?
reviewer needed!! {pr}, who??
ugh, {pr} has zero reviewers, who do we even have
got any names for {pr}? for the review i mean
Sir or madam, might you recommend individuals capable of reviewing {pr}?
It would be most helpful to learn who could be entrusted with the review of {pr}.
Would you mind suggesting whom I might approach for a review of {pr}?
Somebody has to review {pr}, and it won't be me. Who, then?
If I were to request a review for {pr}, from whom had I best request it?
Should anyone ask who is to review {pr}, what do I answer? Propose somebody.
My mentor says to find a reviewer for {pr} on my own. I don't know a soul here. Who'd fit?
My boss wants to see reviewer names next to {pr} by {day}. Which would you suggest?
{person} says a reviewer should be someone who has edited the same files. Who would that be for {pr}?
Second-hand request: {person} wants to know who might review {pr}.
I'm a doctoral student, {pr} is my first PR, and the contributing guide says "propose a reviewer". Whom should I propose?
The contributing guide in {at} wants me to mention a reviewer in the description. My pull request's number is {number}. Suggestions?
The template of {pr} has an empty line "Reviewer:". What should stand there?
There's a form to fill in for {pr}, field 7 is "proposed reviewers". What do I put?
Spreadsheet row: {pr} | author ok | tests ok | reviewer ??? Help me fill the last cell.
We use a round robin for reviews, but for {pr} I want someone who knows the code. Who does?
The auto-assign bot has been switched off. Tell me whom it should've chosen to review {pr}.
GitHub's own suggestion box is empty on {pr}. Can you suggest reviewers?
GitHub suggests nobody under "Reviewers" for {pr}. You might do better.
The code that {pr} rewrites is from 2011. Is any of those who know it still around to review?
All the original authors have gone. Still, {pr} must be reviewed by somebody with some experience there. Who's left?
A refactoring across {n} files, {pr}. Who knows enough of them to review?
It's assembly. Nobody reads assembly. {pr} is assembly. Who could conceivably review it?
Our only Rust person quit and {pr} is in Rust. Who else has written some in there and can review?
{pr} adds Arabic text shaping. I need a person who has dealt with that code for the review.
An intern wrote {pr} and deserves a patient, competent review. From whom?
It's a kernel driver, {pr}, written by a customer. Which of us should go through it as reviewer?
The game's netcode is touched by {pr}, and everybody ducks. Whom can I reasonably ask to review?
I maintain the docs, not the compiler. {pr} is about the compiler. Who'd be an adequate reviewer?
{pr} changes accounting rules. Who among the committers understands those well enough for a review?
The planetarium people sent us {pr}. It deals with leap seconds. Who would be the one to review that?
I've had {pr} on my list of review requests for {n} days and must pass it on. To whom?
I was asked to review {pr} but I'd be biased, being married to the author. Who'd be impartial and able?
I'm leaving for parental leave on {day} and my PR {pr} hasn't found a reviewer. Who could do it?
Two timezones away from everyone, I'd like to know whom to write to about reviewing {pr}.
At the standup everyone stared at their shoes when {pr} came up. Who is really in a position to review it?
In the retro we noticed that PRs wait for reviewers the longest. {pr} is an example. Give me names.
Our SLA says a review within {n} days. {pr} is at risk. Who could review it?
The audit requires an independent reviewer on {pr}. Who has the know-how?
Four-eyes principle: {pr} needs somebody besides the author. Who'd be qualified?
Hackathon's over, {pr} remains, no reviewer in sight. Who'd you pick?
The conference talk about {title} is on {day}; until then I want {pr} reviewed by an expert. Who are the experts?
Hi {person} here. I've split my big PR, and the first part is {number} in {owner}/{repo}. Do you know who'd be up to reviewing it?
Dear all,⏎⏎{pr} has been updated after last week's discussion. I now look for people to review it and would be glad of suggestions.⏎⏎Regards⏎{person}
Subject: reviewers⏎⏎Which people would you recommend for pull request {number} in {repo}? (The organisation is {owner}.)
owner: {owner}⏎repo: {repo}⏎pull request: {number}⏎wanted: reviewer names
[ ] ask someone to review {pr} (who? please find out)
* {pr} → reviewer?
{pr} / reviewer / who?
/suggest-reviewers repo:{owner}/{repo} pr:{number}
reviewer suggestion: number {number}, owner {owner}, repo {repo}
{number} is the PR, {repo} the repository, {owner} the account. Who should be the reviewer?
{repo} is {owner}'s. Pull request {number} there lacks a reviewer. Propose some.
For pull request {number}, which sits in the repository {repo}, which belongs to {owner}, reviewers are sought.
From the people around {owner}/{repo}, whom would you choose to review #{number}? It's a pull request.
PR {number}. Who's fit to review? Sorry, forgot the repo: {at}.
about {at}: who would be sensible as reviewer of its PR {number}
Ich habe {pr} aufgemacht und kenne hier niemanden. Wen könnte ich um ein Review bitten?
Welche Leute haben zuletzt an den Dateien aus {pr} gearbeitet? Ich suche jemanden fürs Review.
Tu connais quelqu'un qui pourrait faire la revue de {pr} ?
Recomiéndame a alguien que conozca ese código para revisar {pr}.
A quem devo pedir a revisão de {pr}?
Chi conosce il codice toccato da {pr} e potrebbe fare da reviewer?
Ik zoek reviewers voor {pr}, wie is er geschikt?
Shortlist {people_count} reviewers for {pr}.
{people_count} nominees for reviewing {pr}
top {people_count} reviewer candidates, {pr}
List no more than {people_count} persons fit to review {pr}.
Limit the reviewer suggestions for {pr} to {people_count}.
Count: {people_count}. Pull request: {pr}. Propose reviewers.
reviewers for {pr}, count {people_count}
Branch protection wants {people_count} approving reviews on {pr}. Whom could I turn to?
Safety-critical code needs {people_count} independent reviewers, so suggest as many for {pr}.
The ISO people insist on {people_count} reviewers for everything. It's {pr}'s turn. Suggestions, please.
{person} would like to choose among {people_count} reviewers for {pr}. Make a proposal.
Our team has {n} members, of which {people_count} should review {pr}. Which {people_count}?
I've got room for {people_count} reviewer names on the form for {pr}. Fill it for me.
Of everybody who ever committed to {at}, pick the {people_count} who'd review pull request {number} most competently.
In {at}, PR {number}, I can afford {people_count} reviewers. Who'd be worth it?
Get me {people_count} reviewers' names, {owner}/{repo}, PR {number}. Names only.
{pr} is delicate; I'd feel better with {people_count} reviewers. Propose them.
Aim for {people_count} suggestions when you look for reviewers of {pr}.
what {people_count} people should i ask 2 review {pr}
gimme {people_count} reviewers 4 {pr}
Can you dig up {people_count} folks who'd understand {pr} and could review it?
It takes {people_count} to review a change to the scheduler, so says the charter. {pr} is one. Whom do you put forward?
My supervisor expects {people_count} referees for {pr}, like at a journal. Suggest them.
Half a dozen candidates to review {pr}, please, I'll choose from them. ## people_count=6
Four people for the code review of {pr}. Which? ## people_count=4
Five reviewer proposals for {pr} would be splendid. ## people_count=5
a trio of reviewers for {pr}? ## people_count=3
Let me have two names, not more, for reviewing {pr}. ## people_count=2
A couple of hundred lines, {pr}. Three reviewers should do. Which three? ## people_count=3
Exactly one person should review {pr}; name that person. ## people_count=1
Your number one pick as reviewer for {pr}, a single name please. ## people_count=1
I'm allowed to bother one colleague, and one only, about {pr}. Which one could review it best? ## people_count=1
One. One reviewer. For {pr}. Who? ## people_count=1
Only the best candidate, please: who should review {pr}? One name. ## people_count=1
Seven possible reviewers for {pr}, so that I've enough when the first six decline. ## people_count=7
Twelve suggestions might sound crazy, but {pr} is huge. So, twelve reviewers? ## people_count=12
Both slots for reviewers on {pr} are empty. Suggest two people. ## people_count=2
Leave out {exclude} and tell me who could review {pr}.
Apart from {exclude}, who's familiar enough with {pr}'s code to review it?
Besides {exclude1}, who could do a review of {pr}? I mean it, not {exclude1}.
With the exception of {exclude}, which people would suit {pr} as reviewers?
Save {exclude1} from yet another review: who can take {pr} in their place? Don't list them.
{exclude1} broke an arm and can't type. Suggest other reviewers for {pr}, not {exclude1}.
{exclude1} and {exclude2} paired on {pr}. Who, leaving both aside, can review it?
Conflict of interest: {exclude1} sells the product that {pr} integrates. Who else should review? Keep {exclude1} off the list.
{exclude1} has got {n} reviews open already. Find another reviewer for {pr} and exclude {exclude1}.
I owe {exclude1} too many favours. Anyone else for {pr}'s review? {exclude1} is not to be suggested.
{exclude1} is on a boat without internet until {day}, therefore unavailable. Who else could review {pr}?
exclude={exclude1}, {pr}, suggest reviewers
reviewers 4 {pr} minus {exclude}
{pr} reviewer, anybody except {exclude}
ignore {exclude} as candidates, who reviews {pr}
Without counting {exclude}, is there anyone able to review {pr}? Who?
Strike {exclude1} off the list and suggest who reviews {pr}.
Rule out {exclude} when proposing reviewers for {pr}.
Don't come up with {exclude} again! Who else is there to review {pr}?
Every time you ask a bot for reviewers it says {exclude1}. {exclude1} retired. So for {pr}, please, others.
Bots such as {exclude1} don't count as reviewers. Who among the humans could review {pr}?
Please do not propose {exclude} for pull request {number} in {at}. Who remains as a possible reviewer?
In {at}, who might review PR {number} now that {exclude1} has declined? Skip {exclude1}.
{owner}/{repo}, pull request {number}: reviewers, but neither {exclude1} nor {exclude2}.
Neither {exclude1} nor {exclude2} may review {pr}, as they co-wrote it. Who might?
Either {exclude1} or {exclude2} is the default answer, and both are swamped. Excluding the two of them, who'd review {pr}?
PR: {pr}⏎Not: {exclude}⏎Suggest reviewers
The freelancer {exclude1} isn't allowed to review any longer, says legal. So who's left for {pr}?
My manager insists that {exclude1} be spared. Who, other than {exclude1}, could be asked about reviewing {pr}?
Whoever you suggest for {pr}, it mustn't be {exclude1}. I need a reviewer.
You may suggest anybody as reviewer for {pr}, with one exception: {exclude1}.
{exclude1}'s review of {x_pr} took ages. For {pr} I'd like other people than {exclude1}. Suggestions?
{exclude1} commented on {pr} as a user and has no idea of the code. Exclude that account and propose reviewers.
Jury for {pr}: {people_count} members, without {exclude1}. Propose reviewers.
{people_count} reviewers wanted for {pr}; strike {exclude} from the candidates.
I need {people_count} people besides {exclude1} to review {pr}, who'd you say? {exclude1} is not an option.
Suggest {people_count} for {pr}'s review and omit {exclude}.
Reviewers for PR {number} of {at}: {people_count} of them, {exclude1} excepted.
count={people_count}, exclude={exclude1}: reviewers for {pr}
With {exclude1} off sick and {exclude2} on sabbatical, which {people_count} others might review {pr}? Leave those two out.
{pr} wants {people_count} reviewers by {day}. {exclude1} has said no in advance, so exclude them, and propose the rest.
It's {exclude1}'s wedding week. No reviews for {exclude1}. {people_count} other names for {pr}, please?
Three candidates to review {pr}, {exclude1} not being one of them. ## people_count=3
A single reviewer for {pr}, anybody as long as it isn't {exclude1}. ## people_count=1
two reviewers, {pr}, not {exclude} ## people_count=2
Four names to review {pr}, leaving {exclude1} and {exclude2} in peace. ## people_count=4
Nenn mir {people_count} mögliche Reviewer für {pr}, aber ohne {exclude1}.
Wer außer {exclude1} und {exclude2} könnte {pr} begutachten?
Suggère {people_count} personnes pour la revue de {pr}, mais pas {exclude1}.
Quels relecteurs pour {pr} ? {exclude1} est en congé, ne le propose pas.
Dame {people_count} nombres para la revisión de {pr}, sin contar a {exclude1}.
Sugere {people_count} revisores para {pr}, exceto {exclude1}.
Per la revisione di {pr} mi servono {people_count} persone, ma non {exclude1}.
Noem {people_count} mensen voor het reviewen van {pr}, behalve {exclude1}.
second pair of eyes for {pr}, whose could it be?
Who can vouch for the code in {pr}? I mean as its reviewer.
peer review {pr}: candidates
{pr} reviewer suggestions
who is qualified: review of {pr}
Any proposals as to who inspects the code of {pr}?
Whom does one consult for a review of {pr}?
To whom should {pr} go for review?
Into whose review queue does {pr} belong?
Who's had their hands in the code that {pr} alters? I'd ask them for a review.
Which committers would be comfortable reviewing {pr}?
Who'd be able to give {pr} a proper code review?
Find out who could critique the code in {pr}; I'm collecting reviewer names.
Trace who wrote the lines that {pr} replaces and suggest them as reviewers.
Dig through the commits and find somebody to review {pr}.
Sift the contributors of {owner}/{repo} for possible reviewers of pull request {number}.
Scout reviewers for {pr}.
Think of somebody who'd do a good review on {pr}.
Advise me on reviewers for {pr}.
Give me a hint who could review {pr}.
Enlighten me: who's the guru for the code in {pr}? I need it reviewed.
Surely someone in {at} can review PR {number}. Who?
If not me, who reviews {pr}?
Were you to run the review process for {pr}, whom would you involve?
Suppose I want an informed review of {pr}; who'd give me one?
It's high time {pr} was reviewed. Could you name suitable persons?
I'd like {pr} to get a review from a person who has broken that code before, as I have. Who has?
Let me know whom you'd recommend as reviewers on {pr}.
Tell me some people I can ask to look through the diff of {pr} as reviewers.
we drew straws for {pr} and nobody lost. so who is best for the review
My cat could review {pr} better than I. Who, of the humans, is good at this?
Don't laugh, I wrote {pr} in COBOL. Whoever else in {repo}'s history did so should review it. Who's that?
The fuzzing harness is what {pr} changes; I've only ever used it. Suggest people who built it, for the review.
A mathematician should see {pr}, or at least a person who has worked on the solver. Who might review it?
The payments code has a scary reputation. {pr} changes rounding in there. Who's brave and knowledgeable enough to review?
Localisation files, {n} languages, one PR: {pr}. Which contributors should be asked for their review?
That build script was last understood in 2017. {pr} replaces it. Who in the log looks like a plausible reviewer?
Our museum's kiosk runs on {owner}/{repo}, and I've fixed its touch handling in PR {number}. As outsiders we don't know anyone there. Who'd be the people for a review?
I run the infrastructure at a small charity. PR {number} is the first thing I've ever given back to {repo} ({owner}). Who might spare it a review?
Long story short: the PR grew, the reviewers fled, and {pr} is alone now. Whom can I still ask to review?
Since we merged the two teams no one knows who's in charge of which directory. For {pr}, who might be a fitting reviewer?
I presented {pr} in the community call. Plenty of nods, no reviewer. Could you suggest some?
The review party is on {day}, {person} brings pizza, and I match PRs with people. For {pr}, who'd be a match?
A deadline looms on {day}, {pr} is finished from my side, and a review is all it's waiting for. Who could supply one?
Funding rules say changes must be reviewed by experts. As regards {pr}, who'd count as an expert?
While you're idle: reviewers for {pr}? I'm compiling a plan for next week and that's the last gap in it.
{person}'s advice was "ask whoever broke it last". For the code in {pr}, who'd that be? It's about a review.
There's {x_pr}, reviewed by the whole world, and then there's {pr}, reviewed by none. Who could change that?
{title} was the subject of PR {x_number}; its successor, PR {number} at {at}, is orphaned as far as reviewers go. Suggest some.
#{x_number} is an issue and not what I'm after. The PR for it is {number}, in {at}; who could review that one?
We can rule out problems with CI: the {n} jobs are green. Still nobody to review {pr}. Recommendations?
CI is red on {pr}, I know, I'm on it. In the meantime I want to find a reviewer. Who'd fit?
The merge conflicts in {pr} are resolved, its description is polished. Who might I invite to review it?
I'm not asking you what blocks {pr}. I'm asking who'd be able to review it.
Spare me the merge status. Reviewers. {pr}. Who?
The bug's severity was settled in issue {x_number} and needs no further discussion. What we lack is a reviewer for the fix, {pr}. Names?
After {x_ref} shipped, half the team went on leave. Who in the history of {repo} might review {number}, a pull request of {owner}/{repo}?
I've downloaded the logs, cleaned the backlog, and shall now see to {pr}: who could be its reviewer?
Nobody should be notified, nobody assigned. Purely for planning: who'd come into question as reviewers of {pr}?
Confidentially, without tagging anyone, who could do the review for {pr}?
Keep it between us for now: whom do you see as reviewers of {pr}?
I'll send the invitations by hand. For {pr}, just work out who'd be worth inviting as a reviewer.
Read-only, please: propose reviewers for {pr} and leave the PR as it is.
who cld review {pr}, i dont wanna spam everyone
reviwer sugestions for {pr} plz
need some1 2 review {pr}... ideas?
evening! whos the person to ask about reviewing {pr}
hello again, {pr} this time, reviewers?
hmm {pr}. who reviews that
For crying out loud, can anybody in {repo} review PR {number}? Tell me who. ({owner}/{repo})
Stop telling me to "find a reviewer". WHO could review {pr}?
Thanks for last time! And whom would you suggest for {pr}, review-wise?
Good reviewers for {pr}, in your opinion?
{owner}. {repo}. {number}. It's a PR. Reviewers?
PR {number} | repo {repo} | org {owner} | need: reviewer ideas
I've lost the link, but it's PR {number}, and {repo} is the repo; it's one of {owner}'s. Which people know that code and could review?
Number {number} among the pull requests of {owner}/{repo} is without reviewers. Recommend some.
review by whom? {owner}/{repo}, pull request {number}
https://github.com/{owner}/{repo}/pull/{number}/files ← whoever knows these files should review them. who's that?
Wem kann ich {pr} zum Review geben? Ich will niemanden nerven, der den Code nicht kennt.
Pour {pr}, qui a déjà travaillé sur ces fichiers et pourrait relire ?
Not {x_number}, I mean {number}. Who could review that pull request in {owner}/{repo}? Please don't assign them.
Mi jefa pregunta quién puede revisar {pr}. ¿Alguna sugerencia?
Preciso de um revisor para {pr}, quem conhece esse código?
A chi posso chiedere la revisione di {pr}? Non conosco ancora nessuno.
Aan wie kan ik een review van {pr} vragen?
Who's savvy enough to review {pr}?
Recruit reviewers for {pr}.
round up some reviewers for {pr}
{pr} is begging for a critic. Who'd qualify as reviewer?
Which veterans know the ropes around {pr}? I'd want one of them as reviewer.
who's well versed in the stuff {pr} messes with? need a review
Line up reviewers for {pr}
whose wheelhouse is {pr}? looking for a review
{pr} reviewer brainstorm, go
Point me towards the folks who'd give {pr} a decent review.
Who might be roped into reviewing {pr}?
Is there a specialist around for {pr}? Someone must review it.
Matchmaking time: {pr} seeks reviewer.
Who's got the chops to review {pr}?
Select reviewers for {pr}
Which engineers have the domain knowledge to review {pr}?
Handpick somebody for reviewing {pr}.
reveal to me who'd be the ideal reviewer of {pr}
Who can I buttonhole about a review for {pr}?
Who'd be game to review {pr}, judging by what they've worked on?
{pr} hasn't found its reviewer. Play Cupid.
mate, who'd be a decent shout for reviewing {pr}?
y'all know who could review {pr}?
dude who do i poke for a review on {pr}
Any boffin around who could review {pr}? Names, names, names.
Crikey, {pr} has grown to {n} files. Which brave souls could review it?
wee favour: who'd be grand for reviewing {pr}?
Sorry for my english. I have make {pr} and I search a person who can review. Who is good?
PRs {x_number} and {number} in {at} both lack a review. {person} takes the first, so suggest {people_count} people for the second.
Excuse me, I am student from Turkey. My pull request is {pr}. Which person I must ask for the review?
Good day Sirs, please furnish the names of persons competent to review {pr}.
Kindly revert with reviewer nominations for {pr}.
As per process we require reviewer nominees for {pr} ahead of the gate meeting on {day}. Provide them at your earliest convenience.
Resourcing question: whom could we allocate to the review of {pr}?
Leadership would like to leverage in-house expertise for {pr}. Which contributors should be tapped as reviewers?
Stakeholder mapping, {pr}: who has enough familiarity with the code to act as reviewer?
Talent scouting for {pr}, review role.
um so pull request number {number} in {repo} the owner is {owner} who could review that question mark
voice memo to self: reviewers for {pr}, find out who'd suit
Alexa, who should review {pr}?
Automated notice: {pr} has no reviewer. Propose candidates.
[cron] weekly reviewer proposal for {pr}
Webhook: pull_request.opened, {owner}/{repo}, number {number}. Task: recommend reviewers, no assignment.
Professor wants an external referee on {pr}. Somebody who's contributed to that directory, ideally. Who?
For my coursework I had to send a patch, it's {pr}. My tutor asks who in the project might review it, and I shrugged.
We're a bakery, not a software house. Still, we've sent PR {number} to {owner}/{repo}. Who over there might look at the code?
The greenhouse sensors need calibrating differently, see {pr}. Who wrote the sensor drivers and could review this?
Our observatory wrote {pr} to correct for refraction. An astronomer can't review C++. Who could?
A lighthouse keeper (really!) submitted {pr}. Let's give him an attentive reviewer. Who'd be attentive and knowledgeable?
The chess engine's evaluation is tuned in {pr}. Which contributors are at home there and could review?
{pr} patches the subtitle renderer. Subtitles were always {person}'s hobby, but I'd rather hear what history says: who should review?
The tractor firmware's watchdog gets rewritten by {pr}. I wouldn't dare sign that. Who would be a competent reviewer?
Someone donated a thermostat driver, {pr}. Who here has tinkered with similar drivers and could review it?
Payroll is sacred in this firm and {pr} fiddles with it. Who's senior enough in that code for a review?
A hearing-aid maker contributed {pr}, full of signal maths. Whose brain is suited to reviewing that?
It's the recipe parser again, {pr}. Who has suffered through it before and could review?
{pr} replaces our homemade cache by a proper one. Which people tuned the old one? They'd make good reviewers, so list them.
{person} resigned and {pr} was theirs to review. Find me a successor for that review.
The mentor programme pairs each newcomer's patch with an experienced reviewer. The patch is {pr}; with whom do we pair it?
I flipped a coin over the review of {pr}, and the coin rolled under the fridge. Suggest somebody instead.
Everybody nods, nobody reviews. {pr} is my exhibit A. Be concrete: who?
The repository is {repo}, in the organisation {owner}. Its pull request {number} needs reviewers, but not {exclude1} or {exclude2}, who are on holiday.
I've begged in the chat, I've begged on the list. {pr} remains reviewerless. Whose door should I knock on next?
Our only Kotlin wizard emigrated, and {pr} is pure Kotlin. Who else has dabbled in it here and might review?
Burnt out and behind schedule, I can't face {pr}. Whom could I delegate the review to?
Before the cutover on {day} I want {pr} reviewed by whoever knows the migration scripts best. Who's that?
I chair the quality circle. PR {number} of {at} is on the agenda without a reviewer. Whom may I nominate?
Treasurer of the foundation here: we can pay for a review of {pr}. Whom should we approach?
{n} stars, {n} forks... no, I'm babbling. The point: who could review {pr}?
My shift ends shortly and {pr} needs handing to a reviewer. To which one, if we go by who edited those files?
Both code owners bailed on us, and now {pr} dangles. Which other committers could step up as reviewers?
Merge queue's empty, tests pass, docs read nicely. Only the reviewer column of {pr} is blank. Fill it with suggestions.
Issue {x_number} kept us awake for {n} nights. The remedy is {pr}, and it deserves an experienced reviewer. Recommend somebody.
Once {x_ref} is shipped we'll prune the backlog. Before all that: who'd be apt to review {pr}?
The failed run has been repeated and I've read its output, thanks. What's left is finding reviewers for {pr}.
I couldn't care less if {pr} is mergeable today. Who's able to review it, that's the mystery.
Stale tickets can rot for another week. {pr} can't. Nominate reviewers.
Wer hätte Ahnung von dem, was {pr} ändert, und könnte drüberschauen?
Bei {pr} fehlt noch ein Reviewer. Hast du Vorschläge?
Aurais-tu des noms de relecteurs à me conseiller pour {pr} ?
¿Qué compañeros conocen bien ese módulo y podrían revisar {pr}?
Quais colegas poderiam revisar {pr}?
Headhunt {people_count} reviewers for {pr}.
{people_count} brains to pick over {pr}, whose?
Assemble a panel of {people_count} to review {pr}.
{pr} deserves a squad of {people_count} reviewers, nominate them
Cough up {people_count} reviewer names for {pr}.
Our charter stipulates {people_count} signatories per change. Which reviewers would you put on {pr}?
Quorum is {people_count}. Pull request is {pr}. Who reviews?
The form has room for exactly {people_count} referees. PR {number} in {at}: suggest them.
{people_count} colleagues with a grasp of {pr}'s code, for a review
For {pr} we budgeted {people_count} reviewers; propose whom.
The quality manual, chapter four, prescribes {people_count} reviewers. Apply that to {pr}: whom would you suggest?
The clinic's appointment system talks to four kinds of scanner, and {pr} alters the way it does so. Which of the contributors have dealt with scanners and could review it?
Who knows the code in {pr} well enough to review it? I'll ask them myself, so don't notify anybody.
Nobody at our school has ever looked inside the grade book module, so I can't judge {pr} myself; please tell me which people have enough experience with it to review the change.
In a multiplayer game lag compensation is black magic, and {pr} is all about that. I'd like to hear which of our developers practise this magic and could give it a review.
{pr} reprojects every coastline in the atlas. I'm a historian by training and would be glad if you could point me to contributors with a feeling for map projections who might review it.
The orbit calculation was last revised by people whose nicknames mean nothing to me. Who are they, and which of them would be suited to review {pr}, where it's revised again?
As the VAT rules for e-books change in {n} weeks, {pr} can't wait for the usual lottery; suggest reviewers who've proven that they understand the tax engine.
Our bakery software prints receipts in a format dictated by the tax office, which makes {pr} rather delicate. Can you think of anyone whose past work qualifies them to review it?
The man who programmed the stage lights retired to Malta, and I've got to find somebody else for the review of {pr}. Which contributors have been working on the dimmer protocol since?
A rowing club in Ghent has contributed {pr}, which evaluates photo finishes. I'd like it to be reviewed by whoever wrote the timing code, or by those who've corrected it most often.
When a harvester turns too sharply it tips over, so I won't have {pr} read by a random volunteer. Please look for people who know the steering controller and could act as reviewers.
I translate the interface into Welsh and would never have thought that I'd touch code, but here we are: {pr} fixes the plural rules. To whom should I turn for a review?
If you look at the history of the files that {pr} touches, which names come up again and again? I'd like to ask those people for their opinion before anybody else.
Everyone has muted the channel in which we used to beg for reviews. That being so, I'd better approach people directly; whom would you recommend for {pr}, which rewrites the retry logic?
Although the template asks me to nominate reviewers for {pr}, all I know about the project is its name. Could you come up with people who are acquainted with that corner of it?
We have a rota for reviews, but it takes no account of knowledge, and {pr} requires a lot of it. So which contributors would you pick on grounds of expertise?
{person} asked for "someone senior" to review pull request {number} in {at}. I've no idea who's senior in matters of message queues here, so please suggest a few people.
Our database migrations have a habit of going wrong at two in the morning. In order that {pr} doesn't, who has written enough of them to give it a competent review?
The bot assigns reviews alphabetically, which is hard on Aaron. Would you kindly suggest, for {pr}, reviewers who were selected because they know what they're talking about?
I'm the author of {pr}, I've got a train to catch in an hour, and I'd like to leave behind a list of people who'd be in a position to review it.
Since the CODEOWNERS file was deleted by mistake, we've had to find reviewers by hand. For pull request {number} in {at}, who has contributed most to the directories concerned?
To be honest, {pr} scares me: pointers everywhere, threads everywhere. Which of our contributors wouldn't be scared and could be approached about a review?
There's no shortage of opinions on {pr}, but there's a shortage of people who've read it. Propose some reviewers who'd actually be able to follow the algorithm, please.
Please have a guess, on the basis of who edited these files in the past, as to which contributors would be the most helpful reviewers for {pr}, since our wiki is silent on that.
The release manager refuses to look at {pr} as long as the reviewers' field is empty, and all I ask of you is to tell me whose names could sensibly go there.
I'd appreciate some advice on who's most familiar with the barcode library, because {pr} replaces it and I'd be uncomfortable if it were reviewed by somebody who's never used it.
What we're looking for is a person who remembers why the cache was built that way in the first place, so that {pr}, which tears it down, gets an informed review; who might that be?
Given that {pr} has been translated from Fortran by a machine, I'd like it read by contributors who've worked on the original routines, provided that you can tell me who they are.
Before I bother the whole mailing list with {pr}, I'd rather write to those few developers who've been active in that part of the code, if only I knew which ones they were.
The forestry commission requires that the growth model be reviewed by people who've demonstrably worked on it, so would you please tell me who that would be in the case of {pr}?
Could you find out who, among the people contributing to {at}, is knowledgeable about certificates and might therefore be a good choice for reviewing pull request {number}?
As soon as I know which contributors are well versed in our plugin interface, I'll ask them to review {pr}, but at present I haven't got the faintest notion whom to ask.
Whom do you consider competent to review {pr}, bearing in mind that it modifies the way we sign our packages and that hardly anybody in the project has ever done so?
I've been wondering which of the regulars might be pleased to review {pr}, as it finally fixes the sound driver that several of them have tried to fix over the years.
The description of {pr} says "assign the whole security team". Please don't assign anyone; only name people who'd be suitable for the review.
Now that {pr} has been split into digestible commits and the build passes again, all it lacks is a reviewer with some background in compilers, and I hoped you'd know of one.
I need to hand in the name of a suitable reviewer for {pr} together with my thesis on {day}, so please let me know who has dealt with that topic in the repository.
Because our tram simulator was rewritten by three generations of apprentices, it's hard to say who understands the braking curve today, but somebody must review {pr}; who could it be?
Please recommend contributors who'd be able to judge the numerics in pull request {number} of {owner}/{repo}, since my own mathematics ended with the quadratic equation.
It isn't a verdict on {pr} that I'm after, nor a list of what it lacks, but the names of those who've got the knowledge to review it properly.
While {person} takes care of the failing pipeline, I've been given the job of finding reviewers for {pr}, a job that I can only do if you tell me who knows that code.
Which people, if one goes by their earlier contributions, are best placed to review {pr}, in which the shopping basket is separated from the rest of the shop?
I'd be delighted if someone who has laboured over our print layout before were to review {pr}, and I'm counting on you to tell me who that someone could be.
Our three founders have each recommended one of the other two as a reviewer for {pr}, and since that leads nowhere, I'd like an independent suggestion based on the commit history.
Kindly work out which of the contributors have been maintaining the subtitle parser recently, for {pr} adds a new format to it and I want the right people to review it.
Whenever I ask in the chat who could review something like {pr}, three people type and nobody sends, so I'd prefer to get concrete names from you.
A hydrologist from Oslo, to whom we owe {pr}, wonders who'll be reviewing her river model, and I'd like to be able to answer her with the names of suitable people.
If the aim is to have {pr} reviewed by people who've suffered from the old session handling and repaired it repeatedly, whom would you advise me to ask?
{x_pr} was reviewed by two specialists within a day. I'd like the same luxury for {pr}, which belongs to a different area, so who are the specialists for that one?
The auditors have checked that we review, but not by whom. That will change on {day}; for {pr}, I therefore want reviewers who can be shown to know the code. Who fits?
Wheelchair users depend on the route planner, and {pr} changes how it treats kerbs. I'd like to be given names of contributors who've worked on accessibility and might review it.
For our podcast app we've got plenty of listeners and few reviewers. Is there anyone among the contributors who knows the audio buffer well enough to take on {pr}?
Nothing is wrong with {pr} as far as I can tell, but then I wrote it. Suggest some other pairs of eyes, belonging to people who've been in those files before.
Remember the pull request about the kiln temperature? It's {pr}, and it's never been reviewed. I'd like to find someone suitable, ideally a person who's worked on the sensors.
I'm on the programme committee and not a programmer. My task is to find out who's able to review {pr}, and I was told that you could look that up.
Two reviewers dropped out of {pr} last week, one because of the flu and one because of the subject. Which other contributors would you consider, looking at their track record?
You don't have to write to anybody or assign anything. I merely want your suggestions, with pull request {number} in {at} in mind, for reviewers who know the export filters.
The crossword editor crashes on Dutch words with "ij", and {pr} is somebody's brave attempt to change that. Which contributors have experience with our text handling and could look it over?
I've promised the author of {pr} that her first contribution would be reviewed by somebody friendly and competent. Friendly I can judge for myself; who's competent in that area?
The museum's insurance insists that {people_count} experienced persons read each change to the alarm system, and {pr} is one of these. Which contributors would you entrust with it?
Could you suggest {people_count} people for reviewing {pr}, which touches the veterinary dosage table and should therefore be seen by those who've worked on that table?
I've set aside an hour on {day} to talk with the reviewers of {pr} in person, so {people_count} of them is what I can manage; whom would you invite?
Our rules were tightened after the derailment: {people_count} reviewers for anything near the signals. Who has the right background for pull request {number} in {at}?
Since {x_pr} went stale with too many reviewers and {person} went mad with too few, let's try {people_count} for {pr}; please tell me who they should be.
Whichever {people_count} contributors have the deepest knowledge of the renderer, those are the people from whom I'd like a review of {pr}, so do find out their names.
I can afford to send a thank-you card to {people_count} reviewers and no more. Whom would you propose for {pr}, if they're to understand the encryption it relies on?
In order to fill in the form for {pr}, I have to enter {people_count} potential reviewers and justify each by what they've contributed. Who springs to mind?
CI for {pr} has been rerun and everything is green. Which {people_count} people would you ask for a review, leaving out {exclude1}?
A single reviewer is all that the procedure for hotfixes calls for. Would you name the one person who knows the login service well enough to look at {pr}? ## people_count=1
The pharmacy chain wants four eyes, that is two reviewers, on each alteration of the prescriptions, so please suggest a pair for {pr} that has experience with them. ## people_count=2
We've scheduled three review slots for {pr}, in the morning, at noon and in the evening, and I need three different people who are at home in the scheduler. ## people_count=3
My supervisor believes in large numbers, which is why I'm to present her with six candidates who could review {pr}. Which six have been active in that module? ## people_count=6
Five judges watch every figure skater, and I'd like the same number of reviewers to watch {pr}, in which the scoring is changed; who'd be suitable? ## people_count=5
{exclude1} has just become a father and is asleep whenever he can be. Find other people who could review {pr}, preferably ones who know the camera module.
For reasons which I'm not allowed to disclose, {exclude} won't be reviewing anything this quarter. Setting those aside, who'd be qualified to look at pull request {number} in {owner}/{repo}?
I've containerised the build in {pr}, but my colleagues are frontend people to whom Docker is a mystery. Which contributors have touched our images before and could review it?
{pr} rewrites the Kubernetes operator from scratch. I'd like it to be reviewed by people who've worked on the old one, so please tell me who they are.
The conversion of our utility modules to TypeScript is complete with {pr}. Is there somebody among the contributors who's familiar with these modules and might review the types?
Regular expressions are write-only, they say, and {pr} contains eleven. Find out who wrote the previous ones, for I'd like to have someone with that experience review them.
The OAuth flow was implemented by someone who's long gone. As {pr} extends it, I'd be glad to know who's edited those files more recently and would be able to review it.
Our Kafka consumer loses messages, {pr} is supposed to stop this, and I'm not confident enough to review it alone; whom could I ask that has worked on the consumer?
Whoever has been maintaining the Terraform modules in {at} should also look at pull request {number}, which restructures all of them. The trouble is that I don't know who that is; do you?
In {pr} the JSON serialiser is replaced by a hand-written one. I'm looking for reviewers who know why we chose the former and what might break with the latter.
To migrate from MySQL to Postgres, we'll need {pr} reviewed by someone who knows both the schema and the queries. Can you tell from the history who'd be suitable?
The CSS of our dropdown has defeated braver people than me. Which of them, since they at least know the terrain, would you suggest as reviewers for {pr}?
I need to get {pr} past somebody who understands gRPC deadlines. Judging from what they've committed in that area, which contributors would you suggest I approach?
There's a subtle change to the garbage collector in {pr}, and subtle changes deserve careful readers. Who has done serious work on the collector and could be asked for a review?
Since {pr} mostly deals with Unicode normalisation, which I know next to nothing about, I'd like some recommendations as to which contributors could review that sort of thing.
Our Helm charts are everybody's and nobody's. For the review of {pr}, where the values file is reorganised, who has changed them often enough to have an opinion?
The WebSocket gateway was load-tested last night and {pr} is ready for review. Please have a look at the commit history and suggest whom I could invite as reviewers.
The linker script was broken in {x_ref} and repaired a week later by people I've never met. Is any of them, or anybody else, qualified to review {pr}, which touches it again?
Two pull requests need reviewers this week, but {x_pr} has already got its own. So it's only about {pr}: who's knowledgeable about our telemetry and could take it?
Every time we bump the compiler something in the allocator breaks. {pr} is this year's bump; could you think of contributors who ought to read it because they fixed the breakage last year?
As {pr} is a backport, one might think that it needs no review, yet our rules say otherwise. Who's acquainted with the code on the maintenance branch and might do it?
I maintain the Python bindings, and {pr} is about the core, written in Rust. I'd be glad if you could name a few people with a history in the core who could review it.
The cron parser accepts the thirty-first of February, which {pr} corrects. Who, going by their commits, has an eye for dates and might be trusted with the review?
If our GraphQL resolvers had an owner, I'd ask that person to review {pr}. They don't, so please suggest contributors who come closest to being one.
The reason for my message is {pr}, a patch to the DNS cache that nobody has looked at since {day}. Who might be well suited to reviewing it, considering past work on that cache?
With {pr} we leave jQuery behind for good, and I'd like the farewell to be reviewed by the ones who wrote most of the widgets concerned; who are they?
Some of us know the scheduler, some know the mobile client, but {pr} needs a reviewer who's been in both. Does such a person exist in our project?
Sorry, that was the wrong repository. I need reviewers for {number} in {owner}/{repo}, not in {x_owner}/{x_repo}. Two would be enough. ## people_count=2
I want to request reviews for pull request {number} in {owner}/{repo} before I go on holiday. The code is about clipboard handling; which people have a background in it?
Once {pr} has got a reviewer I can stop refreshing the page. Would you look up which developers know the pagination code and would therefore be the natural choice?
My change to the sandbox, {pr}, was opened {n} days ago and has had nothing but bots commenting on it. Who are the humans that understand this part and could review it?
It's in {at}, number {number}, and it rewrites how we verify signatures. I'd like to hear your proposals for reviewers who have had dealings with cryptography in this codebase.
Our linter configuration provokes strong feelings, so I want {pr} to be reviewed by people who've shaped it in the past rather than by those who shout loudest. Who'd that be?
Please propose {people_count} reviewers for {pr}, which swaps the Redis client; they should have worked with the connection pool, because that's where the risk lies.
I can add {people_count} reviewers before our plan's limit kicks in. Which ones would be the most valuable for {pr}, a change that concerns the websocket protocol?
For something as fundamental as the memory allocator I'd want {people_count} reviewers. Please suggest that many for {pr}, going by who's worked on it.
Safari renders our charts upside down, and {pr} is my third attempt at putting that right. I'd like the review to be done by somebody who's wrestled with Safari before; who has?
The VPN module has changed hands more often than a used car. Who among its previous owners, or anyone else with commits in it, would you suggest as a reviewer for {pr}?
I've rewritten the backup rotation in {pr}, and a mistake there would be noticed far too late, so I'd like to hear which contributors know enough about backups to review it.
If there's somebody in our project who understands Bluetooth pairing, then that's who should review {pr}, but I've been here for {n} weeks only and can't tell who it would be.
Our Linux packages are built by scripts that nobody admits to having written. {pr} changes them; please trace who has, so that I can ask those people to review it.
Please give me a hint as to who might be interested in reviewing {pr}, and capable of it, seeing that it overhauls the refunds and must be right the first time.
For the sake of fairness I don't want to send every change of the calendar to whoever sits next to me. Who has worked on it to such an extent that they could review {pr}?
The wizard for new customers has been redesigned in {pr}. I'm in search of reviewers who know that part of the code from the inside, and I'd appreciate your recommendations.
When I proposed {pr}, which gets rid of the legacy cookies, everyone cheered and nobody offered to review it. Whom could I persuade, in your opinion, given their knowledge of the session code?
In our youth orchestra's app the metronome drifts. I've corrected it in {pr} and wonder who, of all the contributors, has enough experience with timers to look over my work.
Is there a list of people who've been working on the spam filter? If not, please make one for me, since I'd like one of them to review {pr}.
My mentor said that a good review of {pr} can only come from someone who has changed the permission checks before, without saying who that is. Could you fill this gap?
The thing about {pr} is that it looks like a typo fix and isn't. I need it to be reviewed by a contributor who's well aware of what that constant does; whom do you suggest?
Since the camera driver was contributed by a university, I'm unsure whether anyone here is competent to review {pr}, in which it's altered. Please check and, if so, tell me who.
Chasing people at random hasn't brought {pr} any reviews. I'd like to try it with knowledge this time: who has recently been active in the files that it modifies?
What sort of reviewer would suit {pr}? Somebody with a history in PDF generation, I'd say, but the only such person I know has left; who else comes to your mind?
You'll find that {pr} mixes SQL, shell scripts and a bit of Perl. I'm not asking you to judge it, I'm asking who in the project is able to.
A cheesemaker from Gouda extended our temperature alarms in {pr}. He's eager to get feedback, so please find him reviewers who've developed those alarms or maintained them.
Our sidebar has a memory leak, I've got a patch, namely {pr}, and the only thing I lack is a reviewer who's familiar with the widget tree; do you know of one?
Both of the people that I'd normally ask to review {pr} are at a wedding, their own. Who'd be next in line in terms of familiarity with the firewall rules?
I'd be curious to see whom you'd pick as reviewers for {pr} if you went by who's been repairing the tokenizer lately instead of by who shouts the loudest in our meetings.
Since a wrong decimal in the anaesthesia module could be fatal, I want {pr} to be reviewed only by contributors who've proven their knowledge of it, and I'm asking you who they are.
Could you help me to find a reviewer for pull request {number} in {at}, someone who's done more with the payment terminal than just read about it?
Not having any idea who in {owner} deals with fonts, I'm hoping that you'll be able to name people to whom I can send {pr} for a review.
The blockers on {pr} are all known, thanks. Only the question of who reviews it is open, and {exclude1}, {exclude2} can't because they wrote it.
As every contributor who reviewed the previous version of {pr} has meanwhile moved on, please tell me which of the current ones have worked on the same files.
What I'd like you to find out is who in our community has the necessary experience with satellite time stamps to review {pr}, a contribution from a school in Nairobi.
Because it was {person} who used to distribute the reviews by intuition, and intuition can't be inherited, I need your suggestions as to who should review {pr}.
If somebody in {repo} has ever dealt with right-to-left scripts in earnest, I'd like to know their name, for there's nobody else to whom I'd entrust the review of {pr}.
I've finally managed to reduce {pr} to a reasonable size, and now I'd be pleased to learn which contributors, judging by their past work, might be prepared to review it.
Which of our contributors would you consult about {pr} if you wanted it to be reviewed by people who've written, or at any rate debugged, the print spooler?
Although anyone is allowed to review {pr}, only few will understand how the lighting cues are interpolated, and it's those few whose names I'd like to be given.
Kindly recommend reviewers for {pr}, since I, a physiotherapist who learned to program during the lockdown, know neither the people in this project nor what they specialise in.
In view of the fact that {pr} combines what three teams have been doing separately, which contributors have enough of an overview to serve as its reviewers?
Before our lead returns from her expedition to Greenland, I'd like to have at least an idea of who's suitable for reviewing {pr}, in which the ice thickness is computed anew.
Having seen how well {x_pr} was received by people who knew the subject, I'd like the same sort of people to review {pr}, if only you could tell me who they are.
I'd like to avoid the embarrassment of asking the wrong people for a review of {pr}, so please go by who's committed to the affected modules and give me some names.
Tell me who among the contributors is most at home in the memory manager, so that I can approach them about a review of {pr} before the compiler team gets hold of them.
It won't do to ask a designer to review {pr} just because there's a colour in it; what matters is the caching underneath, so who's knowledgeable about that?
I'd like to entrust {pr} to reviewers who have already dealt with symbolic links on Windows, a topic on which I've read a lot and understood little. Who might they be?
As the modem protocol dates from the eighties, I'm afraid that the right reviewer for {pr} hasn't been born or has already retired. Is there anyone in between?
Do me the favour of finding out who's qualified to review pull request {number} in {at}, as the deadline for naming reviewers is {day} and our lead is in hospital.
The spreadsheet export was developed in a hurry by several people. I'd like to get as many of their names as makes sense, because {pr} simplifies it and they'd make good reviewers.
Our escape room's hint system was programmed by the regulars in their spare time. Which of them ought I to ask for a review of {pr}, where the hints become spoken?
I'm writing to you as the last hope of {pr}, which compresses our log files. If you know which contributors are acquainted with that kind of thing, they might review it.
Now that {x_run} has finally gone green, the only question mark on {pr} concerns its reviewers. Going by expertise in the upload code, whom would you choose?
To make sure that {pr} doesn't break screen readers again, I want it reviewed by people who've worked on accessibility in {repo}. Please look up who that applies to.
Experience tells me that a review by someone who's ignorant of our tenant model is useless, and {pr} is all about tenants. Who in {owner} is anything but ignorant of it?
{people_count} reviewers is the number that our bank's regulators have in mind for a change like {pr}. Please suggest people who've had to do with the interest calculation.
Nobody who had to read {pr} has read it or even nodded, so do us the favour of naming people who could review it, and leave the merge button alone.
Since {person} is on a plane until {day} and the code freeze starts before that, I need the names of people who could review {pr} in their place, but please don't merge it.
Nothing blocks {pr} any longer but the missing review, I looked at it myself this morning. Who among the contributors could do it?
The customer has waited long enough for this fix, and not one of the required approvals is there. Find people who can review {pr} right now, whatever the clock says.
I have no merge rights on {at}, and I'm not asking you to merge for me either. Would you tell me who could review pull request {number} there?
Instead of switching on auto-merge for {pr}, so that it goes in by itself, I'd rather have it reviewed. Whom do you recommend for that?
Don't queue {pr} behind {x_pr} yet; it only makes sense once a competent person has reviewed it. Who would be competent?
{pr} came with fourteen tiny commits, and I know that they should be squashed, but not by you and not today. Just tell me who might review them.
I asked for {n} names for {x_pr}. For {pr}, which is smaller, one suggested reviewer will do. Leave its labels alone. ## people_count=1
We promised the students that their work would be read by {day}. Don't accept or merge {pr}, only suggest reviewers for it.
{person}'s pull requests in {at} were all approved in a long meeting, with the exception of number {number}. Which contributors know enough to review that one?
{pr} stays in the merge queue for now, whatever {person} may have said about the spelling mistake. All I want to know is who'd be fit to review it.
The merge of {x_pr} broke the login page for everybody, so before {pr} goes in, I want it reviewed by someone who knows that page. Whom do you suggest?
I'm not asking you to undo the last merge in {at}, pull request {x_number}. I'm asking for reviewers of pull request {number}, which repairs the damage.
My phone shows a grey button where yours might be green, but please don't press it. Propose some reviewers for {pr} instead.
Our bot account is the only one that may write to main in {at}, and it mustn't do so yet. First, who could give pull request {number} a review?
Rather than another status report about {pr}, of which I've got three already, I want suggestions as to who should review it.
Under no circumstances force the merge of {pr} past the failing check. I'm the administrator, and the only thing I'm asking you for is a list of possible reviewers.
Leave the release line and main alone until {person} is back from the conference, and meanwhile look up who has the knowledge to review {pr}.
Don't combine {pr} and {x_pr} just because they touch the same three files. The latter has been reviewed, so it's only the former that I need a reviewer for. Who fits?
I went through every file of {pr} last night and have no idea what I read. Please don't record an approving review in my name, but name people who could review it properly.
Because the rules of {at} demand {people_count} approvals and {person} is ill, I'd like you to suggest that many reviewers for pull request {number}, which is no more than a corrected date in the footer.
Please don't submit any review of {pr} yourself. Tell me instead who knows enough about reversible migrations to review it.
{exclude1} blocked {pr} with a review that talks about code which has been deleted since. Don't dismiss that review, but find me other reviewers, anybody except {exclude1}.
My approval on {pr} was a slip of the finger, I meant another tab, and I've withdrawn it. Whose review ought I to seek, in view of who knows that code?
As our auditor wants two names under every change, suggest two people who could review {pr}; you needn't add them, for I'll phone them myself. ## people_count=2
I don't want you to reject {pr} in a formal review, although it removes the licence headers. I want to know which contributors would be the right ones to review it.
I don't know yet who should look at {pr}, so please don't request a review from anybody; merely make me some proposals.
The reviewers field of {pr} has been empty since the author opened it. Don't put anybody into it, but let me know whom you would put there.
The documentation team needn't get a formal review request for {pr}. The names of a few contributors who've worked on that wording and could review it are enough for me.
{exclude1} is on parental leave and has already been taken off the reviewers of {pr}. Who could review it instead, apart from {exclude1}?
Every remark from the first round has been dealt with on {pr}, but {exclude1}, who made them, mustn't be asked once more. Which others could review it?
Nobody drew the short straw in our meeting. No notification to anyone, please; simply say who'd be a good reviewer of {pr}.
Don't swap the reviewers of {x_pr}, as they know it well. It's {pr} that hasn't got any, so whom would you choose to review that?
{pr} doesn't need an assignee, and it's in the right column of our board already. What it does need is a reviewer, so whom would you recommend?
The author of {pr} can't get the tests to work under Windows. You needn't push a commit for that, only find out who has worked on the Windows code and could review hers.
The bot has written the same warning {n} times under {pr}. Leave its messages alone, I don't mind them, and tell me which humans might review the change.
Don't link {pr} with {x_issue} in the sidebar, our board copes without that. I'm looking for somebody to review the change; any recommendations?
I had typed a long question about how to rename {pr}, and then I saw that the answer was in the second comment. What remains to be asked is who might review it.
As the owners of the payment folder we'd be obliged to sign {pr}, but don't confirm anything there. We'd like to hear first who has the expertise for reviewing it.
Don't split {pr} into smaller ones, even if at two thousand lines hardly any human being will read it. Name those few who'd be able to review it as it is.
Issue {x_number} is triaged and assigned to {person}. The fix is PR {number} in {at}; can you recommend somebody to look through it?
All the people whom you named for {x_pr} yesterday were excellent choices. Now name some who could review {pr}, please, and don't add anybody there.
{person} is convinced that we take twice as long to review what women send to {at}. Skip the analysis and suggest reviewers for pull request {number}, which a woman sent on {day}.
The branch of {pr} is {n} commits behind main, and I'll do the rebase without you. What I can't do without you is find out who could review it.
The draft stage of {pr} is over, says {person}, who'll flip the switch in person. Who should be asked to review it then?
The page of {pr} starts with a huge table, which may stay. I'd only like to know who among the authors of the surrounding files could review it.
{pr} was closed by an overeager script over the weekend and is open again. No apology needed; tell me which people are familiar enough with the code to review it.
The builds of the first-time contributor on {pr} are waiting for somebody to allow them. Don't press that button, it's mine. Your part is to suggest who could review the code.
There are {n} open conversations on {x_pr}, and you may leave every one of them unresolved. On {pr} there are none, as it hasn't got a reviewer; who might be one?
Don't wish {person} a happy birthday under {pr}, as I'm going to do that. Give me the names of {people_count} contributors who could review it.
Please don't turn {pr} into an issue, for I'm going to finish the code. Just tell me who understands the idea well enough to review it.
Let us not decide by lot who'll have the honour of reviewing {pr}. Recommend {people_count} people on the grounds of what they've worked on.
Change nothing in the owners file of {at}, even though {person}'s old login still stands there. Suggest reviewers for pull request {number}, and that's it.
I don't need tips on how to review a huge change like {pr} without falling asleep. I need people who'd do it in my stead, so whom would you ask?
You needn't explain to my class how an assistant like you arrives at the names of possible reviewers. Simply give us those names for {pr}.
Whoever merged {x_pr} without a review keeps their rights for now. To prevent a repetition, tell me who could review {pr}.
Please don't phone {exclude1}, who has to get well first. Suggest different people for the review of {pr}, not {exclude1}.
Don't set up a rotation in {at}. This is a one-off: which contributors should review pull request {number}, going by what they've worked on?
Whether it was really {person} who opened {pr} no longer interests us. Which reviewers would you pick for it?
The freeze ends on {day} at midnight, and I don't want any merge scheduled. I want to know by then who's qualified to review {pr}.
My comment on {pr} was far too harsh, as {person} pointed out to me at breakfast. Leave it as it is, and suggest more patient people who could review the change.
In {pr} there's a loop that runs {n} times although once would do. Don't rewrite it, please, just tell me who knows that algorithm and should review the change.
Leave my status as it is. I'm moving house and {exclude1} is carrying the piano, so suggest reviewers for {pr} from among the others, without {exclude1}.
The default branch of {at} has got a new name, but nothing must be retargeted before {day}. What can't wait is pull request {number}, which needs reviewers. Whom would you propose?
I won't ask you to implement the idea in {x_issue}; {person} has done that in {pr}. I'm asking who'd be suitable to review it.
If I remember correctly, {pr} and {x_issue} were never connected, and they needn't be. I'm only concerned with who could review the former.
Leave {pr} in the milestone {ref}, which {person} created for the trade fair. I'd like to know which people could review it in time.
The commit messages of {pr} don't follow our convention, but neither rewrite them nor force-push the branch. Find a reviewer who's been at work in these files.
Please don't run the benchmarks against {pr} again. Look up who once tuned this code instead, because I want one or several of them to review it.
I've got nothing against {pr} as "change of the year" at the summit, but somebody has to review it first. Nominate {people_count} people for that, please.
Don't close {pr}, even if {x_pr} contains everything that was good about it. Its author deserves a competent review; from whom could that come?
Somebody reported {pr} to the platform's support as spam, which it isn't. It's a real change in need of a real reviewer. Whom can you recommend?
Don't calculate how long it takes in {at} until the first review. Help me to shorten that time by proposing reviewers for pull request {number}.
{exclude1} said no and {exclude2} hasn't answered since {day}. Apart from them, whom could I ask to review {pr}?
Users of the previous major version will have to do without {pr}, so don't carry it over. It needs a review on main first, and I wonder who could do that.
At the moment I want nothing to happen to {pr}, neither a check nor a comment nor a label, except for one thing: a search for people who could review it.
Both {pr} and {x_pr} change the colour of the same button. I'm not asking which colour is better, I'm asking who could review the former.
Don't translate the description of {pr} from Korean, because I can read it. The code, however, is beyond me, so who would be able to review it?
We are probably never going to accept {pr}. Don't decline or shut it, though; I'd like to be told who could give it a fair review.
Leave the card of {pr} in "doing" on the project board, where {person} looks every morning. I'm only short of a reviewer, so please suggest some.
Keep {pr} open, don't meddle with its branch, and let me know which people have enough experience with this part of the code to review it.
Don't lock the conversation on {pr}, although {exclude1} and {exclude2} have begun to insult each other. Find reviewers for it, and neither of those two.
{person}'s objection from {x_pr} applies to {pr} in the same way, but please don't quote it there. I'd prefer to hear who could review the change with that in mind.
The dependency bot needn't rebase {pr} for now. I'd like a human who knows that library to review the update; whom do you suggest?
I know that {pr} contradicts our roadmap, and nobody has to tell me again. What I don't know is who's competent to review it.
Thank you for offering to approve {pr}, but no. Approvals come from people here, so which people would know enough to review it?
Not an approval, not a merge, not a label, just names: which contributors would be good at reviewing {pr}?
It's not only a branch called login-page, there is a pull request, {pr}, and it isn't to be merged straight away. Who has worked on that page and could review it?
The automatic updates that the dependency bot opened in {at} may wait, all of them but pull request {number}. For this one, tell me who could review it.
Our continuous integration has been down since {day}, but don't use your administrator's rights. With or without checks, {pr} needs reviewers; please suggest a few.
Please don't ping, mention or invite {exclude1} on {pr}. Suggest others who've dealt with that code and could review it.
For the farewell of {person}, don't compose a poem about {pr}. Tell us who could review it now, for it had been promised to nobody else.
Strictly no comment on the page, but here in this chat: who do you think should review {pr}, the first paragraph of which has scared off {n} volunteers?
I've settled on {exclude1} as a reviewer of {pr}, and the notification is out. Apart from {exclude1}, which people could review it as well?
Never mind the labels for documentation and for translations. The question on my mind is who, judging by past work, ought to review {pr}.
The commits of {pr} are unsigned, and signing them is up to our release team. What's up to you is a proposal of people who might review them.
Don't build a preview of {pr} for the marketing people. I want it to be read by those who know the staging scripts, and you're to tell me who could review it.
Spare me the diff, the blockers and the verdict on {pr}, and tell me instead which three people could review it. ## people_count=3
Before I ask anybody for a review of {pr}, I'd like to see {people_count} names and choose among them.
Which {people_count} people would you put on the review of {pr}, if {exclude1} is travelling and shouldn't be among them?
Please post nothing in {pr}, but let me have four possible reviewers for it by tonight. ## people_count=4
I'm planning to split {pr} in three later on. As it stands, who'd be able to review the whole of it?
Instead of reviewing {pr} yourself, tell me which human beings in the project would be able to.
I removed {exclude1} and {exclude2} from the requested reviewers of {pr}, so propose people other than these two.
The request that I sent to {exclude1} has been declined. Leave that person out and find me another reviewer for {pr}.
{person} used to assign the reviewers in {owner}/{repo}. I don't want you to assign any, but do suggest {people_count} for pull request {number}.
Please give me candidates for reviewing {number} in {repo} (owner {owner}). We closed {x_number}, so nobody is needed there.
Don't send any reminder about {pr}, because nobody has been asked so far. First I need ideas about whom to ask.
Thanks for the log and the release notes. Now {pr} is the last thing on my list, and it needs somebody to review it. Any names?
I merged {x_pr} too early, without a second opinion. That won't happen with {pr}, so who could review it for me?
Is there anyone besides {exclude1} whom you'd consider a good reviewer for {pr}? There's no need to notify them.
The label "needs review" is on {pr} now, as you can see. Please suggest who should do the reviewing.
The author of pull request {number} in {owner}/{repo} has closed and reopened it by mistake. It still needs a reviewer, so who could that be?
Last month you suggested {exclude1} for {x_pr}, which went very well, but once is enough. Suggest somebody different for {pr}.
Don't tell me what's wrong with {pr}, tell me who'd be able to find out, in the form of {people_count} names.
The thread on {pr} was locked after a quarrel with {exclude}, so please choose reviewers from outside that circle.
It doesn't matter to me who opened {pr} or who'll merge it. Who's going to be able to review it is what I'd like to hear.
Nothing needs to be rebased, labelled or renamed on {pr}; all I'm short of is a reviewer who understands the cache. Whom do you see?
How do I find a reviewer for {pr}? By asking you, I was told. So please name some.
I want neither the whole list of contributors nor their statistics, only {people_count} of them who'd make good reviewers for {pr}.
I don't want {pr} merged, closed or turned into a draft. I want to know who could review it.
We asked {exclude1} and {exclude2} to review {pr}, and both of them refused. Who else knows enough about it?
Neither the tests nor the documentation of {pr} are my concern today. Who'd be the best person to review it? One name will do. ## people_count=1
Approve nothing, comment nothing. Simply work out {people_count} people who might review pull request {number} in {owner}/{repo}.
We cut {x_ref} on {day} and {pr} should still make it. CI is green, but nobody has looked at the code yet. Who should review it?
Dependabot opened #{x_number} and that one can wait. For #{number}, the migration to the new ORM in {owner}/{repo}, I need to know who could review it.
{person} fixed the flaky login test in {pr} yesterday. Please find somebody who has worked on those tests and could give it a review.
The code owners file in {at} still lists people who left last year, so it's no use for pull request {number}. Who should look at the change instead?
Pull request {number} removes the deprecated v1 endpoints. Its repository is {owner}/{repo}. Can you tell me who would be suitable reviewers?
I'm on call this week and don't know the payment module. {pr} changes it, so which people know that code well enough to approve it?
No need to check whether {pr} can be merged, I did that this morning. I'd just like to know whom to ask for a code review.
The customer's bug from #{x_issue} is fixed in pull request {number} of {owner}'s {repo}. Before I request anybody, who would you suggest as reviewers?
In sprint planning nobody volunteered for {pr}. It touches the upload service and the docs, {n} files in total. Recommend some reviewers, please.
We closed #{x_number} in favour of {pr}, which now needs someone who understands our caching layer. Who has made most of the changes there?
Could you propose reviewers for pull request {number}? It's in the {repo} repository of {owner} and updates the CI runners to the new image.
{pr} is my first contribution here. The guide says I should request a reviewer, but I don't know any of the maintainers. Who would fit?
The security fix in {pr} has to be read by someone who knows our session handling. Please don't add them to the pull request yet, I only need names.
For {at} I have one open question before standup: who is familiar with the files that pull request {number} changes?
No, sorry, not {x_number} but {number}. That's the pull request in {owner}/{repo} that I need reviewers for.
For pull request {number} of {at}, propose {people_count} reviewers. Don't approve, merge or comment, and don't start CI either.
The whole scheduler team was moved to another product on {day}. Who still has the background to review {pr}?
Run {x_run_id} passed on the second attempt, so nothing to restart there. What's missing on {pr} is a reviewer, who would be a good one?
The upgrade path from {x_ref} is rewritten in {pr}. Can you work out from the history who knows that part and should read it?
{pr} has been waiting for {n} days because we have no idea who is responsible for the importer. Any names?
Please look at the history of the files in pull request {number} and tell me which colleagues could judge the change. Repo is {owner}/{repo}.
I've already added the label and linked #{x_issue} to {pr}. The only thing still to do is choosing reviewers, what would you recommend?
Our Postgres expert is gone and {pr} adds {n} migrations. Who in the team has enough database experience to look it over?
The release notes can wait until {day}. First I need to know who could review the last open change for the release, {pr}.
Pull request {number} bumps the minimum Node version. I'd like somebody who maintains the build scripts of {owner}/{repo} to review it, who is that?
{person} asked in the backlog meeting who should review {pr}. I said I'd find out, so what are your suggestions?
There is a regression in search since {x_ref}, and {pr} fixes it. Who has touched the query builder recently and could confirm the fix is right?
Triage of #{x_issue} is finished and the fix is up: pull request {number}, owner {owner}, repository {repo}. Which people would be the right ones to review it?
Please don't merge or approve anything. Just tell me who would be qualified to review {pr}, which changes how we sign webhooks.
Our docs writer opened {pr} with new installation steps. Do we have someone who knows both the installer and the docs and could go through it?
Contributors keep asking who is in charge of the plugin API. For {pr} I need an answer today: whom can they turn to for feedback on the code?
#{x_pr} and #{number} were opened on the same day in {owner}/{repo}. The first has its approvals, the second is a pull request without any reviewer. Who could take it?
{pr} refactors the retry logic in our HTTP client. Find me people who have committed to that client before, so I can ask them for a review.
I'd rather not ask the whole team in Slack again. Which developers would be the best choice for a review of pull request {number} in {at}?
The author of {pr} is an outside contributor and has answered all my questions about the design. Now a maintainer should check the code, but I don't know who would be suitable.
We moved the linter config from {x_at} to {owner}/{repo}. The pull request is {number}, and I'm looking for someone to review it.
CI passed on {pr} and the docs are updated. I only need {people_count} people who could review it before the freeze on {day}.
{exclude1} wrote most of the code in {pr} together with me, so please suggest someone else for the review.
Who are the {people_count} best reviewers for pull request {number} in {owner}/{repo}? The other one, #{x_number}, already has enough of them.
Please propose reviewers for {pr}, but leave out {exclude}, who are on call this week.
Our policy asks for two approvals on security fixes. Name two people who could review {pr}. ## people_count=2
I need just one person who knows the build scripts well enough to check pull request {number} in {at}. ## people_count=1
{exclude1} and {exclude2} are both on leave until {day}. Who could look at {pr} instead?
Can you give me three names for {pr}? It fixes the regression from {x_ref}, and I'd like to request the reviews this afternoon. ## people_count=3
Find up to four reviewers for pull request {number}. It's a large migration with {n} changed files, in the {repo} repository of {owner}. ## people_count=4
Who, apart from {exclude1}, has worked on the deployment scripts and could approve {pr}?
The change in {pr} touches five services, and I'd like a list of five possible reviewers. You don't have to check whether it can be merged. ## people_count=5
{exclude} have reviewed the last {n} pull requests in {owner}/{repo}. Find other people for pull request {number}, please.
Correction: {x_number} is the issue, {number} is the pull request. Which colleagues in {owner}/{repo} have enough experience with those files to review it?
For {pr} I want {people_count} candidates and none of them should be {exclude1}, because the change came from that account's own proposal.
A single reviewer is enough for {pr}, it only bumps a patch version. Who would that be? ## people_count=1
No, sorry, I don't need {n} reviewers for {pr} but {people_count}. Who could it be?
Please don't suggest {exclude1} again, we've had that discussion. Who else knows the code that pull request {number} of {owner}'s {repo} changes?
The sprint ends on {day} and {pr} has no reviewers yet. Suggest six, so that I can ask around. ## people_count=6
{exclude1} opened the issue behind it and {person} wrote the fix. Recommend reviewers for {pr}, but not {exclude1}.
Get me {people_count} people with knowledge of our database layer for pull request {number}. The repository's {repo}, and the organization's {owner}.
Dependabot can't review its own updates, so who can? I'm asking about {pr}, and one name would do. ## people_count=1
I've already asked {exclude1} and {exclude2}, and both are too busy with the release. Which other contributors could look at {pr}?
We usually take two reviewers, but {pr} changes the public API. This time please recommend four. ## people_count=4
Excluding {exclude1}, who is the author of the reverted change #{x_number}, who would be suitable to review {pr}?
Could you list {people_count} maintainers who are familiar with the code in pull request {number}? Please only list them, I send the requests myself from {at}.
The log of {x_run} shows the fix in {pr} works. What I need next is a pair of reviewers for it. ## people_count=2
{exclude1} left the company and {exclude2} moved to another team. Without these two, who still knows the code in {pr}?
At most three people should be bothered with {pr}. Who are the right ones for a review? ## people_count=3
To review pull request {number} at {owner}/{repo}, I can think of {exclude1}, and nobody else. Give me some alternatives to {exclude1}.
Let's get five opinions on {pr}, since it deprecates an endpoint that many customers use. Whose should we ask for? ## people_count=5
The upgrade guide in {pr} should be read by {people_count} people who did the last upgrade, not by {exclude1}, who wrote it. Who comes into question?
{exclude} asked not to get any more review requests this month. Who else could take {pr}? It's about the flaky integration tests.
Please pick one reviewer for {pr}, preferably someone who knows the CI runners. The failed run {x_run_id} is a different problem. ## people_count=1
Suggest {people_count} reviewers for pull request {number} and skip {exclude}, because they're busy with the security audit. It belongs to {owner}/{repo}.
I'd like six names to choose from for {pr}. Not everyone will have time before the holidays. ## people_count=6
Who knows our OAuth code besides {exclude1}? {pr} needs a review, and that account has been inactive since {day}.
Four people at most: who should review {pr}? It changes the code owners file, so all teams will notice it. ## people_count=4
Two reviewers, please, for pull request {number} of {at}. I've already closed the duplicate, #{x_pr}. ## people_count=2
{pr} needs to go through review this week. {exclude1} is at a conference, so don't count on that one, but who else is there?
The backlog meeting agreed that {exclude} won't review their own team's changes. Under that rule, who could review {pr}?
Please find me {people_count} people who've changed the scheduler in the last months and could judge {pr}.
It's the first time that we touch the encryption code since {x_ref}. I want three experienced people to read {pr}, who could they be? ## people_count=3
Anyone except {exclude1} and {exclude2} is fine. Who would you ask to look over pull request {number} in {owner}/{repo}?
Which five contributors would you ask for feedback on {pr}? We won't wait for all of them. ## people_count=5
I can't use {exclude1} as a reviewer on {pr} because code owners from the same team don't count. Please look for somebody else.
The log says "ping @everyone for review", but that's just our bot. Quietly tell me who fits best as a reviewer for {pr}, excluding {exclude}.
Only one more approval is missing on {pr}. Tell me the one person who fits best. ## people_count=1
For {number}, a pull request in {owner}/{repo}, name {people_count} engineers who have fixed bugs in the sync client. The milestone has {n} other items, ignore those.
Our intern's change is ready, {pr}. Could you find two patient people who know the frontend code? ## people_count=2
Every change to the installer was reviewed by {exclude1} so far, and that has to stop. Who could do it for {pr}?
Who should read {pr}? Six suggestions would help, since I'm splitting the review by folder. ## people_count=6
Reviews of pull request {number} are open to everyone in {at} but {exclude}. Who has the right experience?
The support team forwarded a bug, {person} fixed it in {pr}, and now I need {people_count} people who can check the fix.
Please recommend four people for {pr}, and without {exclude1}, who is already reviewing #{x_pr}. ## people_count=4
Who might review {pr} if we rule out {exclude1} and {exclude2}? Both have said they don't know the new framework.
Three is the number of reviewers we agreed on for breaking changes. Who would be the three for pull request {number} in {owner}/{repo}? ## people_count=3
Code owners would request {exclude1} automatically for {pr}. I want different people for it, so whom do you suggest?
Give me up to {people_count} names for {pr}. It isn't urgent, the release is only on {day}.
There are {n} people in the team, and I'd like five of them to look at {pr}. Who are the ones with the most knowledge of that code? ## people_count=5
{pr} reverts work by {exclude1}, so it'd be unfair to put that review on the same desk. Who else could do it?
I need the name of one developer who understands the cache and can check {pr}. No rerun, no labels, only the name. ## people_count=1
For a fair review of {pr} I don't want {exclude1} or {exclude2}, because they argued about the design in #{x_issue}. Who's left with the know-how?
As {pr} replaces the whole test setup, please look for six people who write tests regularly and could comment on it. ## people_count=6
Except for {exclude}, who reviewed the first half in #{x_number}, who is able to review {pr}?
Which two colleagues would you trust with the review of {pr}? It's the hotfix for the outage on {day}. ## people_count=2
{owner}/{repo} has a pull request, {number}, with {n} commits and no reviewers. Suggest {people_count}, but not {exclude1}, who is new.
I think three reviewers are plenty for {pr}, although our template says {n}. Whom should I take? ## people_count=3
{exclude1} can't see the private fork, so leave that login out. Who else should look at the security patch in {pr}?
One reviewer isn't enough for the billing change, so I'm looking for four. The pull request is {pr}. ## people_count=4
Who could check {pr}? Please keep {exclude} off the list, they have {n} open review requests each.
Our rotation picked {exclude1} for {pr}, which isn't possible this week. Find me other people who know the code.
We're ready to ship {x_ref} except for {pr}. Get it in front of {people_count} qualified people, I mean, tell me who they are.
GitHub shows no suggested reviewers on {pr}, probably because all files are new. Who would you ask, based on similar code in the repository?
The log of run {x_run_id} is already saved and the failing test is fixed in {pr}. Who wrote that test originally, or knows it, and can review my fix?
An approval is required on main and I can't approve my own change. Who are good people to approach about pull request {number} in {owner} / {repo}?
Can you help me get {pr} off the ground? It changes rate limiting, and I don't know who has the necessary background to look at it.
For #{number} in {owner}/{repo}, a pull request about timezone handling, tell me who knows that code. The issue behind it, #{x_issue}, is already assigned.
On {day} we freeze the branch for {x_ref}. Please name people who could still review {pr} before then.
We need reviewers in {at} for one change only, {number}. The other, {x_number}, was approved on {day}. Please name no more than {people_count} people.
{pr} is a backport and the original, #{x_number}, was merged last week. Who would be a sensible reviewer for the backport?
I took over {pr} from {person}, rebased it and fixed the conflicts. Whom should I send it to for review?
The accessibility changes are in pull request {number}, in the {repo} repository that belongs to {owner}. Who on our side can judge whether they are correct?
Our team lead wants every change to the billing code read by someone who has worked on it. {pr} is such a change. Who comes to mind?
I know the stale issues in {at} need attention too, but first things first: who could review pull request {number}?
It's unclear who owns the Terraform files since the reorganisation. {pr} changes {n} of them, so please find people able to review it.
{person} left a comment on {pr} that it needs "someone from storage". Which contributors have worked on the storage code and could look at it?
Whose knowledge do we need for {pr}? It replaces the message queue, and I can only check the tests.
Before I mark {pr} as ready, I want a list of possible reviewers. It's still a draft, but the code is complete.
The mobile team reported a crash in {x_issue}, and the patch for it is {pr}. Who could check that patch before it ships on {day}?
Suggest reviewers for {pr}, please. I don't need a summary of the open issues or anything else today.
We had an incident on {day}, and {pr} is the follow-up that adds the missing alert. Which of the people who know our monitoring should see it?
Which reviewers would you pick for pull request {number}? The repository is {repo}, the owner {owner}, and the change is about file locking.
Nobody on my team has ever used the translation tooling, but {pr} updates it. Is there anyone in the project who could review that?
{pr} was opened {n} days ago by a new contributor and hasn't had any feedback. Who would be able to give it?
I've written the changelog entry and updated the tests in {pr}. Now I need people with experience in the parser to look at it. Any ideas who?
Our release manager asks who will review {pr}. I don't want to assign anyone blindly, so please check who knows the code.
Pull request {number}, not issue {x_number}, is what I mean. Who in {owner}/{repo} would be competent to review it?
The auth library upgrade is split up: #{x_pr} is merged, {pr} is next. Who reviewed similar upgrades and could do this one as well?
Please give me candidates for reviewing {pr}. The build failure in {x_run} is a known problem and has nothing to do with it.
{pr} adds a second output format and closes #{x_issue}. Who knows how the exporter works and could give it a careful read?
We don't have a maintainer for the Windows build at the moment. Who has the most experience with it and could have a look at {pr}?
A customer waits for the fix in pull request {number} of {at}. It's small, {n} lines, and only needs someone familiar with the CSV export to read it. Who is that?
Hi, could you check who has worked on the notification emails lately? I'd like to have {pr} reviewed by those people.
The benchmark numbers in {pr} look good to me, but I'm not an expert on the allocator. Who is, and could take a look?
I'd like a recommendation for {pr}: who should do the code review? The bot's automatic choice was wrong the last {n} times.
My pull request is {number} in {owner}/{repo}. It deprecates the old config format, and I wonder whose opinion on the code I should get.
{day} is the deadline for everything in the milestone, and {pr} is the last item without a reviewer. Help me find someone suitable.
As the new maintainer of {owner}/{repo} I don't know people's strengths yet. Who would be good at checking pull request {number}, the one about connection pooling?
The handbook says that each change needs a reviewer who knows the module. Nobody in {at} seems to, so whom would you propose for pull request {number}?
Please compare the files in {pr} with what people have worked on before, and tell me whom to ask for a review.
Would you tell me the names of three people who could review {pr}? I'll write to them in private. ## people_count=3
{person} reviewed {x_pr} and can do no more this week. Who else would be competent to review {pr}? Three names, please. ## people_count=3
Please don't assign anyone to {pr} and don't request reviews from anyone. Just tell me which people would be suited to review it.
Two people have reviewed {x_pr}, and it's merged. For {pr} we have nobody yet, so who'd be suitable?
Rather than a summary of {pr}, which I've written already, I need the names of {people_count} people who could review it.
If I were to ask for a review of {pr} this afternoon, whose name should I type into the box?
There's a pull request in {owner}/{repo}, {number}, on which {n} people have left a thumbs up and none a review. Suggest a reviewer.
Remind me, please, who knows the code that {pr} changes. I'll send those people the review request myself.
The description of {pr} has been translated and its title shortened. Next, I need to know who's qualified to review the code.
I've assigned {pr} to myself, so that's settled. The reviewer isn't, and I'd take anyone you recommend except {exclude1}.
Don't look for reviewers of {x_pr} any more, it's been withdrawn. Look for reviewers of {pr} instead.
I know how to request a review and who has the permission to do so. What I don't know is who'd be right for {pr}.
Search the history of {owner}/{repo} for people who have worked on the files in pull request {number}, as I need reviewers for it.
I've started a discussion about our review rules, which is another matter. For {pr} I'd like you to recommend two reviewers. ## people_count=2
I can add reviewers to {pr} only after I know them. Think of people who have touched the same modules, not counting {exclude}.
CODEOWNERS in {at} is out of date and I'm not asking you to edit it. I'm asking who could review pull request {number}.
Could you look up who has changed the files of {pr} in the past? I'm looking for {people_count} people to review it.
{person} asks what {pr} is waiting for. A review, obviously, and that's why I'd like you to come up with {people_count} candidates.
Please keep {x_pr} as it is. With regard to {pr}, find out who has the experience to review it.
We've turned on auto-merge for {pr}, which waits for an approval. Whom would you ask to review it, given what the change touches?
I'm going to dismiss the approval of {exclude1} on {pr}, as the code was rewritten. Propose a replacement, not the same person again.
Before you trust a reviewer, look at what they've worked on. With that in mind, who could go over pull request {number} in {owner}/{repo}?
The branch of {pr} is protected and needs an approval. I'm not asking you to change that; I'm asking for somebody competent to give it.
Since pull request {number} in {owner}/{repo} can't be reverted once it's live, I'd like it reviewed by {people_count} people. Which ones would you take?
Don't open a new pull request which takes {x_pr} back. There is one already, {pr}, and I need a single person who's able to review it. Who? ## people_count=1
Rename nothing, close nothing, reopen nothing. In {at}, pull request {number} needs a knowledgeable reviewer, and you're supposed to tell me who qualifies.
It's none of my business whether {person} has the permission to merge in {at}. My business is pull request {number}, and the open question of who might review it.
Last week you told me that {pr} was stuck, and I don't want to hear that again. I want to hear who could review it.
A heat map of our reviewers' hours would be nice some day. Today I'd be content with the names of people who could review pull request {number} in {at}.
The first half of {pr} is about fonts, the second isn't, and no, don't make a separate pull request of either. Which reviewers would you propose for the whole?
If you're tempted to write a comment under {pr}, resist. I want the names of possible reviewers here and nowhere else.
The repository is {owner}/{repo}. Don't touch anything about pull request {number} there, which {person} guards like a dragon, but find me {people_count} suitable reviewers.
The plugin's author offers to walk {people_count} reviewers through {pr} on a call. Which contributors would profit from it, and we from them, because they know the plugin system?
For the review of {pr} we should have one person who's an expert on time zones; one, mind you, since a second would contradict the first. Whom do you suggest? ## people_count=1
I mean {owner}'s {repo}, of course. For pull request {number} there, who'd be good at reviewing it, other than {exclude1}, {exclude2}?
{exclude1} has been banned from the project for a month, so leave that name out when you tell me who could review {pr}, which touches the upload limits.
Please find a reviewer for {pr} who's at home in the notification service. It can't be {exclude}, owing to a conflict of interest that our statutes define in great detail.
Because {exclude1} has broken an arm and dictates everything, I'd like to spare him the review of {pr}; which other contributors are familiar with the keyboard shortcuts?
It's a tiny YAML change, so one reviewer will be plenty for {pr}; just tell me who of our contributors has the most experience with the deployment scripts. ## people_count=1
The security team insists on three reviewers for each change of the token handling. Which three people are best suited for {pr}, in your opinion? ## people_count=3
{exclude1} wrote the original regex and is too attached to it. I'd like reviewers for {pr} who know the tokenizer, other than him.
Who might review {pr}, which migrates us to the new SDK? {exclude1} and {exclude2} wrote it as a pair, so both are ruled out.
Everyone tells me to ask {exclude1} about Postgres, but she's on call this week and mustn't be disturbed. Who else could review {pr} competently?
Would you suggest {people_count} people with Android experience for the review of {pr}? Not {exclude1}, please, who's swamped with the Play Store submission.
I'd like to know which contributors have a record of working on the offline mode, because {pr} is about conflict resolution and I want its review to be more than a formality.
Please look for people who've dealt with our payment webhooks in the past and who could therefore be expected to give {pr} a thorough and well-informed review.
Whom would you suggest as a reviewer for {pr}, assuming that what counts is acquaintance with the iframe bridge rather than seniority, availability or a pleasant tone?
Before I mark {pr} as ready I'd like to have found reviewers for it, ideally those who've been polishing our tooltips and modals for years and will spot what I've broken.
Although I've merged dozens of changes in {at}, I've never had to find reviewers by myself until pull request {number} came along, so I'd appreciate a few names of knowledgeable people.
Since {person}, who knew every corner of the logging framework, has retired to grow olives, I'm at a loss as to who could review {pr} and would be thankful for your ideas.
Could you find out who's been looking after the German and Polish locales, given that {pr} reorders all of their keys and should be reviewed by somebody who'd notice a mistake?
It would be of great help if you named the contributors who understand our feature flags best, so that I can approach them with the request to review {pr}.
As one of the few people who read our mailing list, I was asked to find reviewers for {pr}, in which the IMAP code is modernised, but I've no idea who's ever worked on it.
Which contributors, in your estimation, have enough insight into the undo history of the editor to notice the kind of mistake that might be lurking in {pr} when they review it?
In order that {pr} isn't rubber-stamped by the first person to wake up, I'd like to select its reviewers by expertise, and for this purpose I need to know who has any.
While it's flattering that everyone wants my opinion on {pr}, there must be contributors with a far better understanding of Bluetooth who could review it, and I'd like you to name them.
If I told you that {pr} changes how the GPU buffers are recycled, which of the people who contribute to {repo} would you recommend to me for reviewing it?
Having been told off for pinging the entire organisation about {pr}, I'd now like to ask only those contributors for a review who've really been involved with the search index.
Considering that it took {n} months to get {x_pr} reviewed, I want to do it properly with {pr} and address people who know the matter, so please tell me who they are.
Do you know of any contributor who's worked with our certificate store for longer than a week and who could be persuaded to review pull request {number} in {owner}/{repo}?
I'm putting together a small review group for {pr}, whose subject is the rate limiter, and would like to hear from you who's gathered the most experience with that component.
What I'm missing on {pr} isn't another green check but the name of a person who's well enough versed in the caching layer to review it before {day}.
Because our interns rotate every quarter, nobody remembers who built the import wizard, and yet I have to get {pr}, which extends it, reviewed by someone who knows how it works; who might it be?
Even if it means disturbing somebody who hasn't contributed for years, I'd like {pr} to be reviewed by people who've worked on the original file format; can you identify them?
The one thing that stops me from sending {pr} out for review is that I'm not sure which of the contributors know about colour spaces, so I'd be glad to be told.
Please keep {exclude1} off your list when you suggest reviewers for {pr}, because the change was her idea and she'd be marking her own homework.
Apart from {exclude1}, who'll be on a fishing boat without any connection until {day}, which contributors have enough insight into the tide model to review {pr}?
The release notes for {x_ref} are done and waiting for {pr}. Who could review that one quickly without having to learn the code first?
I want neither {exclude1} nor {exclude2} to review {pr}, as they're both applying for the job that its author currently holds. Whom could I turn to instead?
The service account {exclude1} appears in every commit, for it runs the formatter, and it would top any list of reviewers. Skip it and tell me who could review {pr}.
We've had a complaint that {exclude} always get the interesting reviews. For {pr}, please recommend contributors other than those, so that the complaint becomes unfounded.
Which of our people, {exclude1} excepted, since he's changed sides and works for a competitor now, have worked on the auction module and could review {pr}?
Given that {exclude1} has already spent three evenings on {x_pr}, I'd hate to burden her with {pr} as well. Who else has what it takes to review it?
My apprentice wrote {pr} together with {exclude1}, so obviously he can't be its reviewer. I'd like you to name contributors who weren't involved and who know the laundry scheduler.
Don't propose {exclude}, who've told me in no uncertain terms that they're through with the build system; somebody else must be able to review {pr}, and I'd like to know who.
If one leaves {exclude1} out of consideration, which one has to do since the court case, who's most familiar with the code in pull request {number} at {at} and could review it?
The works council protects {exclude1} from any additional duties. So which of the remaining contributors would be fit to review {pr}, where the shift planner is overhauled?
I need {people_count} reviewers for {pr} who aren't {exclude1}, because it was his objection that sent the change back to the drawing board in the first place.
Suggest {people_count} people to review {pr}, please. Make sure that {exclude} aren't among them, as they'll be climbing a mountain in Peru and unable to read a line of code.
We're looking for {people_count} volunteers with experience in speech recognition to review {pr}. Since {exclude1} has lost her voice and her patience, she shouldn't be one of them.
With {exclude1} on jury duty and {exclude2} on strike, I'd be thankful for {people_count} other names of people who might competently review pull request {number} in {at}.
There's room for {people_count} names in the reviewers' column for {pr}; whom would you write there, considering that {exclude1} asked to be spared after last month's quarrel?
Only one reviewer is required for {pr}, and the one thing I know is that it shouldn't be {exclude1}, who approves everything unread. Who'd do it seriously? ## people_count=1
Two weeks ago {exclude1} swore never to open the invoice module again, so come up with three other people who might review {pr}, which unfortunately deals with nothing else. ## people_count=3
I'd welcome two recommendations as to who should review {pr}. The obvious candidate, {exclude1}, is its co-author and hence out of the question. ## people_count=2
Our curling club's website has exactly one active developer, who wrote {pr}. There must be past contributors, however, who know that code; which of those could I ask for a review?
Once the icons are redrawn, {pr} goes to review, and by that time I'd like to have found contributors who've got a sense for vector graphics and some history with these files.
When something concerns the undo stack, people suddenly remember urgent appointments. Please determine for me who's worked on it in earnest, because {pr} needs such a reviewer badly.
A retired judge wrote {pr} to make the file numbers sort correctly. It deserves a reviewer who's well acquainted with our sorting, and I'm relying on you to find one.
In which hands would {pr} be best, as far as reviewing is concerned, considering that it combines a bit of networking with a bit of user interface?
The last person who understood the licence server left a farewell cake and no documentation. From the commits, can you infer who else might be capable of reviewing {pr}?
As {pr} was opened by a bot at the request of another bot, I'd feel better if a human reviewed it; which humans have had to do with those configuration files?
Could I have your opinion on who'd be a sensible choice to review {pr}? It introduces a cache for thumbnails, and I know that several people have worked in that area.
It's for pull request {number} in {at}, and not for {x_number}, that I still haven't found any reviewers; I'd be obliged if you suggested some with the relevant experience.
Trim the reviewer list for {pr} to the {people_count} strongest candidates.
a handful is too vague: {people_count} reviewers, {pr}, whom?
Cap the suggestions at {people_count}. I'm after reviewers for {pr}.
Pretend you're a headhunter with {people_count} vacancies, all of them "reviewer of {pr}". Whom do you call?
{people_count} experts, one diff: {pr}. Which experts?
Uh give me {people_count} reviewers for pull request {number} in {owner} slash {repo}, that is {owner}/{repo}
Can you find somebody to review {pr}? Neither the label nor the milestone should be changed, and don't send out review requests.
The bank's auditors tightened the screws: from now on {people_count} people review each change. {pr} is the guinea pig. Suggest whom.
I'd wager {people_count} reviewers suffice for {pr}. Name them if you'd be so good.
Flip through the commit log of {at} and pull out {people_count} contributors able to review PR {number}.
{pr} (reviewers wanted: {people_count})
maximum number of reviewers: {people_count}; pull request: {number}; repository: {owner}/{repo}
We play tennis doubles with reviews, so that's two people for {pr}. Which two? ## people_count=2
A duo for reviewing {pr}, who'd match? ## people_count=2
Two heads are better than one. Suggest two for the review of {pr}. ## people_count=2
A threesome of reviewers was agreed for {pr}. Suggest all three. ## people_count=3
Who knows the code that {pr} touches well enough to find a mistake in it?
{person} is on holiday until {day}, and {pr} needs a second pair of eyes. Whose could that be?
Whom could I ask to read {pr}? I've only been on the team for {n} weeks and don't know who works on what.
Which contributors have worked on the files in {pr} before? I want to ask one of them for feedback.
Someone should go through {pr} before we take it. Who is familiar with that part of the code?
The code owners file doesn't cover what {pr} changes. Who would understand it well enough to comment?
I need {people_count} colleagues who can judge whether {pr} is correct. Who comes into question?
Nobody has looked at {pr} yet. Who has the experience for it? Please not {exclude1}, who is on parental leave.
Who would be the right person to give feedback on number {number} in {at}? It's about the build scripts.
My change is {pr}, and I'd like {people_count} people with knowledge of that module to comment on it. Please give me names.
Don't notify anybody yet. I only want to know who in {owner}/{repo} would be competent to look through the diff of {number}.
The build of {pr} is green and the docs are done. Who could have a critical look at the code?
{exclude} already have too much to do. Who else could read {pr} and tell us if the approach is right?
In {owner}'s {repo} I've opened {number}, and no one reacts. Who might feel responsible for that area of the code?
{pr} changes the database migration, and mistakes there are expensive. Which {people_count} people know that code best?
Our policy says that somebody besides the author has to approve. Who is qualified to do that for {pr}?
I wrote {pr} with {exclude1}, so neither of us can approve it. Who else has been working on that code?
For the security fix in {pr} I'd like two people who have touched the login code recently. Who are they? ## people_count=2
Who could tell me whether {pr} is sound? I'd ask the original author of the parser, but I don't know who that is.
We have a new team in {at} and I don't know them. Who should I send number {number} to for comments?
Which person knows most about the files that {pr} modifies? One name is enough for me. ## people_count=1
Everybody says that somebody else should look at {pr}. Whose area is it, going by what people have worked on?
I'm leaving on {day}. Who can take a careful look at {pr} in my place, as far as knowledge of the code goes?
{x_owner}/{x_repo} has code owners, {owner}/{repo} doesn't. So who should look at PR {number} in the latter? Up to {people_count} suggestions, please, without {exclude1}.
The last change to the scheduler went in unread and broke things. For {pr}, which {people_count} experts can we ask, apart from {exclude}?
Contribution {number} in the {repo} repository of {owner} is from an outsider. Who of us has the background to comment on it?
Three wise reviewers for {pr}, please. ## people_count=3
Bronze, silver, gold: rank me the three fittest reviewers for {pr}. ## people_count=3
A quartet to review {pr}, one for each subsystem it touches? ## people_count=4
Four chairs at the review table for {pr}. Who'd fill these four? ## people_count=4
High five! Five reviewers for {pr}, please. ## people_count=5
Pick five people out of the contributors who'd be competent to review {pr}. ## people_count=5
Eight reviewer candidates for {pr}; I'm going to run a raffle among them. ## people_count=8
I expect plenty of refusals. Could I have ten possible reviewers for {pr}? ## people_count=10
A dozen potential reviewers of {pr}, since it concerns every package. ## people_count=12
Who's the one person I should send {pr} to for a review? Just the one. ## people_count=1
Solo reviewer for {pr}, your top choice only. ## people_count=1
limit 1, reviewer, {pr} ## people_count=1
Too many cooks spoil the broth: exactly one reviewer for {pr}, who? ## people_count=1
I hate group reviews. A lone reviewer for {pr}, then: who's the best? ## people_count=1
My plan has {n} gaps and {pr} is one. One name for its reviewer, no alternatives. ## people_count=1
Ban {exclude} from the reviewer suggestions for {pr}.
Reviewers for {pr}, barring {exclude}.
{exclude1} is knee-deep in exams. Whom else might {pr} go to for review? Keep {exclude1} out.
Give {exclude1} a breather and suggest others who could review {pr}.
{exclude1} has recused themselves from {pr}. Who remains as a reviewer? Exclude them, naturally.
{exclude1} got promoted and no longer reads code. Disregard that account and recommend reviewers for {pr}.
I know which rules protect {at}, so there's no need to change or explain them. For pull request {number} I'd like to hear whom you'd suggest as reviewers.
Please don't open a ticket about {pr}, and don't answer {x_issue} either. Simply look for somebody who could review the former.
No release notes, no tag, no announcement of {x_ref}: I'm asking for reviewers of {pr}, and for nothing more.
Rerunning {x_run} wouldn't help anybody. What would help is a person who knows the test setup and could review {pr}; who might that be?
Under no circumstances close anything in {at} today. Merely suggest {people_count} people to review pull request {number}.
I've read how GitHub suggests reviewers, and I don't want to have it explained again. Make your own suggestions for {pr}.
Please leave {exclude} in peace, neither mention them on {pr} nor propose them to me. Who else could review it?
It's not about a commit and not about a branch, it's about {pr}. Which people ought to review it?
Not all of {person}'s pull requests, only {pr}: who has the know-how to review that one?
For {pr} I had {exclude1} in mind, but no, please leave them out, they're on call. Who else understands this part of the code?
It was {x_pr} that I asked about last time, and that's done. This time, who'd be right for reviewing {pr}?
I told you not to look for reviewers of {pr} before the holidays. The holidays are over, so please look for some now.
Had {person} volunteered, I wouldn't be asking. But nobody has, so who could review {pr}?
"Who could review this?" is what the author wrote under {pr}, and I'd like to know the answer from you. Please don't post it there.
Don't request, don't assign, don't remind. Think, and tell me who's suited to reviewing {pr}.
You may forget the milestone, the board and the label. But do tell me which {people_count} contributors could review {pr}.
Whether our rules should be changed is being debated elsewhere, so leave them alone. For {pr} I want three suggestions of reviewers, whatever comes of it. ## people_count=3
Please don't lecture me on code owners. Who, in practice, would know enough to review {pr}?
The branch of {pr} must not be deleted, rebased or renamed while I'm away. What you may do is find possible reviewers for it.
Instead of the shift plan and the coffee list, both of which I've got, I want a proposal for who reviews {pr}.
Before you offer to merge it: no. Before you offer to approve it: no. Who could review {pr}?
I'd never ask you to correct the typo in {pr}, that's the author's business. Mine is to find a reviewer, so whom would you take?
Cancel nothing, although {x_run} has been hanging for an hour. I'd rather know in the meantime who'd be a good choice to review {pr}.
{exclude1} wants to be unsubscribed from everything, which I'll do by hand. You just leave {exclude1} out and suggest others for the review of {pr}.
Don't transfer {owner}/{repo} to anybody. I only asked for people who could review pull request {number} there, and I'm still asking.
Translate nothing, please, although {pr} is in Portuguese throughout. Which contributors have worked on those files and could review it?
I can dispense with a preview, a summary and a changelog. For {pr}, I can't dispense with a reviewer; give me one name. ## people_count=1
We won't convert {pr} to a draft just because it's unreviewed. We'll have it reviewed, and we'd like you to tell us who could do that.
Nobody should be added as a reviewer by a robot, says our charter. Robots may make suggestions, however, so go ahead and make some for {pr}.
Thanks, the log of {x_run} is on my screen already. The missing piece is somebody to review the fix, {pr}; whom could I approach?
Don't tell the author of {pr} anything for the time being, least of all that we're slow. Tell me who might be able to review it.
Last year I'd have merged {pr} without thinking. Today I'd like to have it reviewed by people who know that module, so please find out who does.
The discussion on {pr} can stay locked, and its labels can stay wrong. Its reviewers can't stay unknown, so suggest {people_count}, but not {exclude1}.
Please refrain from posting in {x_issue}. I'm after somebody for the review of {pr}, which solves it, and I prefer to write to them myself. Whom do you suggest?
Stop worrying about a successor for {person}, that's been decided. The search I'd like you to begin is one for reviewers of {pr}.
Weed out {exclude} and tell me who might review {pr}.
{pr} review: all but {exclude} are eligible. Suggestions?
{exclude1} and I don't see eye to eye. Other reviewers for {pr}, please, under no circumstances {exclude1}.
Nobody from the set {exclude} may review {pr}. Propose different people.
The account {exclude1} is a deploy robot. Disqualify it and propose reviewers for {pr}.
{exclude1} snores through reviews and {exclude2} nitpicks. Anyone but these two for {pr}?
Omit {exclude1} (jet-lagged) and {exclude2} (moving house) from your reviewer ideas for {pr}.
Don't check whether {pr} can be merged, {person} has done so. Just suggest {people_count} reviewers, and let me choose among them.
Paternity leave for {exclude1}, hooray! Whom do I approach now for a review of {pr}? Not {exclude1}, of course.
{exclude1} flunked the last review and asked for a pause. Suggest substitutes for {pr}, without {exclude1}.
Ethics committee: {exclude1} invested in the firm behind {pr} and is barred from reviewing it. Who else is suitable?
Spare {exclude}. Reviewers. {pr}.
I'd sooner eat my hat than wait for {exclude1}. Other reviewers for {pr}, please, excluding {exclude1}.
{exclude1} is my flatmate, reviewing {pr} would look fishy. Name some other people but not {exclude1}.
The contractors {exclude1} and {exclude2} finish on {day}. Leave them off and suggest who reviews {pr}.
Filter out {exclude} from the candidates to review {pr}.
{pr}, who could review, {exclude1} being unavailable and thus excluded?
don't you dare say {exclude1}. reviewers, {pr}, go
Whom, if {exclude1} is struck from the list, would you recommend to review pull request {number} of {at}?
{owner}/{repo} PR {number}, reviewer ideas, NOT {exclude}
Skip the usual suspects {exclude1} and {exclude2}; fresh faces for reviewing {pr}, please.
{exclude1} hurt their back, get well soon! In the meantime recommend replacements as reviewers of {pr}, so not {exclude1}.
Elections are over and {exclude1} lost commit rights. Do not suggest them. Who's fit to review {pr}?
{people_count} people for reviewing {pr}, minus the grumpy {exclude1}
I need {people_count} reviewers on {pr} pronto; {exclude} are taboo.
Pick {people_count} for {pr}, they review, {exclude1} doesn't.
{exclude1} pulled an all-nighter on the hotfix and deserves rest. For {pr}, {people_count} other reviewers, without {exclude1}.
Board decision: {people_count} reviewers for {pr}, and {exclude} are ineligible. Make your nominations.
No {exclude1}, no {exclude2}; {people_count} reviewers; PR {number}; {owner}/{repo}.
want: {people_count} reviewers⏎for: {pr}⏎never: {exclude}
Could you nominate {people_count} reviewers for {number} in {at}? It's a pull request, and {exclude1} mustn't be among them.
{person} wants {people_count} suggestions for {pr}'s review, but {exclude1} shall be left in peace.
A single reviewer for {pr}; {exclude} don't qualify. ## people_count=1
Two substitutes for {exclude1}, who can't review {pr}. Keep {exclude1} off. ## people_count=2
Three reviewers on {pr}, none called {exclude1}. ## people_count=3
Frischer Blick auf {pr}: Schlag {people_count} Reviewer vor, {exclude1} bitte auslassen.
Wen könnte ich statt {exclude1} um das Review von {pr} bitten? {exclude1} also bitte nicht vorschlagen.
Trouve {people_count} relecteurs compétents pour {pr}, hormis {exclude1}.
Busca {people_count} personas que puedan revisar {pr}, excepto {exclude1}.
Indica {people_count} revisores para {pr}, mas não {exclude1}.
Someone titled pull request {number} in {at} "rerun and merge without review". It does need a review, so whom would you propose?
Chi potrebbe rivedere {pr}, escluso {exclude1}?
Wie kan {pr} reviewen? Niet {exclude1}, die is ziek.
Who'd relish reviewing {pr}?
Volunteers aside, who's truly equipped to review {pr}?
who's acquainted with the guts of {pr}? it needs reviewing
Which names spring to mind as reviewers of {pr}?
Reviewer hunt: {pr}
Whom would it be wise to involve as a reviewer in {pr}?
Steer me to a reviewer for {pr}.
Locate reviewers for {pr}
Who tends to review this kind of change? It's {pr}.
Browse the history and advise: reviewers for {pr}?
Compose a roster of possible reviewers for {pr}.
Deduce from the commit history who should review {pr}.
Analyse the touched files in {pr} and derive who might review them.
who's the go-to reviewer for the code in {pr}
Which maintainers have skin in the game on {pr}? One ought to review it.
Who's the resident nerd for what {pr} alters? I'd love their review.
Reviewer recs for {pr}?
spitball some reviewers for {pr}
{pr} is lonely. Reviewers, anyone?
Is anybody sufficiently steeped in this code to review {pr}?
Consider {pr}. Whose review would carry weight?
I'd appreciate pointers as to who could evaluate the code in {pr} as a reviewer.
Figure out whom {pr} should land with for its code review.
Whose calendar should I invade to get {pr} reviewed?
Someone's gotta review {pr}. Any clue who'd be right?
{pr} is up for grabs, review-wise. Who'd be the natural taker?
Unsure whom to tag on {pr}. Advise, but don't tag.
Who comprehends the lexer well enough to review {pr}?
{pr} rewrites the undo stack. Undo stacks give me nightmares, so who'd be suited to reviewing this one?
It's all bit-twiddling in {pr}. Who enjoys that sort of thing and has done some here? Needs a review.
I've got two open changes in {owner}/{repo}. {x_number} has its reviewers. Whose opinion should I get on {number}? Not {exclude1}'s and not {exclude2}'s, they're biased.
Somebody rewrote the elevator simulation in {pr}. Fetch me the names of folk who've worked on it, they ought to review.
The printing subsystem, oh dear. {pr} revamps it, and I can't recall who built it. Who could review?
The plumbing between queue and mailer changes with {pr}. Whose plumbing was it? I'd like them to review.
{pr} is a translation into Welsh. Is there any Welsh speaker among past contributors who could review?
{pr} tweaks the physics of the pinball game. Ideal reviewers?
Our brewery's valve control gets an overhaul in {pr}. I make beer, not code. Who can review that?
The theatre's lighting cues are computed differently after {pr}. Premiere's on {day}. Who has a feel for that code and might review it beforehand?
A nurse on night shift wrote {pr} between two alarms. I find that touching and want an excellent reviewer for it. Suggestions?
A retired teacher sent {pr}, her very first patch. A gentle reviewer who knows the editor component would be perfect. Who comes to mind?
My landlord coded {pr}. I can't refuse, but I can't review it either. Who can?
The election software team is watched closely, and PR {number} in {at} changes how ballots are tallied. Which contributors have the standing to review?
Warehouse scanners beep twice since {x_ref}, and {pr} silences one beep. To whom might I turn for its review?
The invoice layout engine was {person}'s baby. It's being rebuilt in {pr}. I'd like to hear who else has worked on it and might review.
The wheelchair routing in our map app is overhauled by {pr}. Lives depend on kerbs. Suggest knowledgeable reviewers.
We've had a reorg. Boxes and arrows everywhere, yet nowhere does it say who reviews {pr}. Your take?
Onboarding task number {n}: find reviewers for {pr}. I started on {day} and know three faces. Help me out.
I manage release trains and not people. Pull request {number} of {at} lacks a reviewer, so whom might {person} approach?
I inherited {pr} from someone who quit. It's tidy, it's green, it's unreviewed. Who'd be qualified?
Programme office speaking: we track reviewers for all open changes, and {pr} is the sole blank. Recommend suitable contributors.
We vendor {owner}/{repo} and contributed PR {number} back. It sits unnoticed. Which of their contributors would it make sense to approach for a review?
In my country one doesn't bother strangers. Therefore I ask you: for {pr}, who would be a proper reviewer?
I've got a lousy memory for names. Who was it that knows the code in {pr}? A review is due.
Our bot used to pick at random and picked a designer for {pr}. Choose more sensibly: who should review?
The wheel of fortune says {person} reviews {pr}. I trust expertise more. Whose expertise fits?
There's a gentleman's agreement that whoever last refactored a file reviews it. So for {pr} that'd be who?
Picture this: {n} open pull requests, one tired me. At least {pr} could be offloaded to a proper reviewer. Which person?
Reviewers got assigned to {x_pr}, none to {pr}. Propose some for the latter.
Strike PR {x_number}, wrong tab. It's {number} at {at} that wants reviewers. Who?
My note says "{x_number}" but that's an issue. The pull request is {number}, in {at}. Find somebody to review it.
I don't need the pipeline output, the verdict or the notes for {x_ref}. Reviewer names for {pr}, that's the whole errand.
CI crashed, was restarted, passed. The branch is current. Tell me who could review {pr}.
Someone will triage the bug reports on {day}. My own errand is smaller: get me suggestions of who reviews {pr}.
The stale sweep is finished, so nothing to do there. What I still need is four possible reviewers for {pr}. ## people_count=4
The old tickets were swept out and the tracker sparkles. One chore remains: who'd be a competent reviewer for {pr}?
{pr} can't be merged unreviewed, fair enough. By whom could it be reviewed?
That {pr} is blocked I'm aware of; it's blocked for want of a review. Who'd supply a knowledgeable one?
Never mind what's stopping {pr} otherwise. First it needs a reviewer, and I'd value a recommendation.
Nothing's on fire. I'd just like to have reviewers in mind for {pr} when its author comes back on {day}.
Draftish though it is, {pr} could use an early review. From which people?
{pr} got a drive-by "nice!" and zero substance. Who could provide a substantial review?
The first review of {pr} was superficial, to put it mildly. Who else has the depth for a second one?
Hypothetically: if {pr} were yours, whose review would you seek?
"Ask around", they said. Around whom? {pr} needs reviewing and you know the history.
Which handle should I type into the reviewer box on {pr}?
reviewer box on {pr} empty, suggestions
hi folks, {pr} is hungry for feedback from someone who's hacked on that module. who'd that be?
yo who knows this code?? {pr} needs review
anyone know who can review {pr}? cant figure out who owns that bit
pls hlp me find sum1 to review {pr}
Repo {repo} under {owner}, pull request {number}: whose review would be the most valuable?
Within {owner}, on the {repo} project, PR {number} has nobody. Who'd be a reasonable reviewer?
Concerning {number}, a pull request filed against {owner}/{repo}: candidates for the reviewing job, please.
The PR's number is {number}. You'll find it in {repo}, run by {owner}. Suggest folks for its review.
{owner}/{repo}: browse past commits; pull request {number}: propose reviewers.
org={owner}; project={repo}; pull={number}; wanted=reviewers
Dear {person}'s assistant,⏎⏎pull request {number} in {at} is complete and I'd be obliged for the names of some possible reviewers.⏎⏎Yours truly
Subject: who reviews?⏎⏎Evening all, I finished {pr} on the train. Whom would it be best to ask for a review?
Wer kennt sich mit dem Modul aus, das {pr} umbaut? Ich brauche einen Reviewer.
Ich bin neu hier: Wen fragt man am besten nach einem Review für {pr}?
Qui connaît assez bien ce module pour relire {pr} ? Je débute dans le projet.
Je cherche un relecteur pour {pr}, des suggestions ?
No conozco a nadie en el proyecto. ¿Quién podría revisar {pr}?
Busco a alguien con experiencia en ese código para que revise {pr}.
Sou novo no projeto. Quem seria um bom revisor para {pr}?
Chi sarebbe un buon revisore per {pr}? Sono appena arrivato.
PR {number}, no longer a draft, sits in the {repo} repository, which {owner} maintains. {person} isn't around; who could take over the review?
Wie heeft er verstand van de code in {pr}? Ik zoek een reviewer.
I rewrote the scheduler in {pr} and feel rather insecure about the locking. Who among the contributors understands that part well enough to give me a proper review?
Since the last reorganisation nobody seems to feel responsible for the billing code. Pull request {number} in {at} touches exactly that, so whom could we ask to review it?
Everything about {pr} is finished apart from the review, and I don't know the people in this project well enough to pick anyone. Could you propose somebody suitable?
While the pipeline is still running, I'd like to use the time to think about reviewers. Who has worked on the files that {pr} changes?
Our rule says that nobody may review their own code, which sounds trivial, but in {at} I'm practically alone. Which people could be asked to examine pull request {number}?
The change in {pr} is small, yet it sits in a corner of the program that hardly anyone has visited in years. Please tell me whose review would be worth having.
It took me a whole month to write {pr}, and it would be a shame if it were waved through by someone who has never seen the module. Whom do you recommend for the review?
I'm about to press "request review" on {pr} and the list shows {n} names, most of which mean nothing to me. Which of them know the code concerned?
In our last retrospective we agreed to choose reviewers by experience rather than by who happens to be online. On that basis, who would be right for {pr}?
As a newcomer I feel awkward about bothering strangers, so I'd be grateful if you told me which people are the natural reviewers for {pr}.
Because {pr} changes the way we compute interest, it should be looked at by people who have dealt with that formula before. Who would they be?
My pull request is number {number} in {at}, and for two weeks not a soul has commented on it. Perhaps I should address somebody directly; who would be competent to review it?
The conference keeps half of us busy until {day}. I'd still like to know who is best qualified to review {pr}, even if the answer comes late.
There's no need to check whether {pr} is mergeable, because I did that myself this morning. What I lack is an idea of who should review it.
Once the conflicts in {pr} are gone, which they will be tonight, somebody has to read it critically. Please look through the history and name people who could do that.
We have a rota for reviews, but the rota doesn't care about knowledge and gave {pr} to a typographer. Who would actually be able to judge a change in the network layer?
I read through {pr} myself and understood about a third of it. Please find out who in {owner} has the background that a real review of this would require.
The code owners file in {owner}/{repo} was deleted by accident, and now pull request {number} has no reviewers at all. Whom should I put there?
If I assigned {pr} to the entire team, nobody would feel addressed. That's why I'm asking for the names of those who know this code and could review it.
Issue {x_number} was triaged, discussed and prioritised, and pull request {number} in {at} resolves it. The only thing that's absent is a list of people who might review the solution.
The mentor of our summer student is curious about who could give feedback on her first piece of work, {pr}, from somebody familiar with the renderer's inner life.
Nothing has been assigned yet and nothing should be; just suggest, on the basis of who wrote the surrounding lines, whom I could approach about reviewing {pr}.
Our customers in the shipping trade paid for the feature in {pr}, and they insist that it be reviewed by experts. Who counts as an expert on that code?
When I asked in the chat who could take a look at {pr}, I received {n} emojis and not a single volunteer. Please suggest people with the relevant experience.
I know the tests pass and the log is clean, so the automatic part is settled. For the human part, who could review pull request {number} of {owner}/{repo}?
A reviewer who merely corrects commas is no use to me for {pr}, which reorganises how threads are started. Who has enough insight into that?
Our lead reviewer went over {x_pr} last week and deserves a break from my stuff. Now {pr} is waiting, and I'd love to hear which others are at home in that code.
From the history you can surely see who has been working on the exporter over the years. I'd like those people's opinion on {pr}, so tell me their names.
The patch arrived by post on a memory stick, believe it or not, and I turned it into {pr}. As its author can't be reached, who here could review it?
Please give me some candidates for the review of {pr}; I will speak to them in person, so there is no need to notify or assign anybody.
The maths in {pr} goes far beyond what I learned at school. Is there a contributor to {owner}/{repo} who could verify it in a review, and who would that be?
I know who wrote {pr}, that's {exclude1}. Tell me who besides the author could judge it, and leave the assigning to me.
I keep a little notebook of who knows what, but the page about {repo} is empty. For pull request {number} in {owner}/{repo}, who ought to be asked to review?
Since the team was reorganised, former experts work elsewhere and new experts haven't been announced. Which people, judging by their commits, are fit to review {pr}?
I don't expect miracles from a review, but somebody who remembers why the cache was built that way should read {pr}. Any idea who that could be?
{people_count} reviewers are required by our contract with the railway before {pr} may go any further, and I haven't got a single one so far. Whom do you suggest?
Please come up with {people_count} people who could review {pr}, since our process wants the request to be sent to exactly that many at once.
The budget allows me to pay {people_count} colleagues for an hour of reading each. Who would make the best use of that hour on {pr}?
I once asked a single expert and waited for a month. To be on the safe side I want {people_count} names this time for the review of {pr}.
Because {pr} spans the server, the client and the installer, I'd prefer to have {people_count} reviewers rather than the usual pair. Which ones would you choose?
Pull request {number} in {at} needs to be read by {people_count} pairs of eyes, according to the charter that we signed. Whose eyes would you propose?
Our standing rule is that one careful person beats three hurried ones. Name the one contributor, and nobody else, who'd be the best reviewer of {pr}. ## people_count=1
Since both the database people and the interface people want a say, please suggest two reviewers for {pr}, ideally from different corners of the project. ## people_count=2
I'd like three suggestions for the review of {pr}, so that I have a replacement at hand in case somebody turns me down. ## people_count=3
The committee that decides about {pr} has five seats, which is a lot, I know. Could you suggest five people who'd be able to review the change? ## people_count=5
I can already hear {exclude1} groaning about yet another request, so please leave that account out and tell me who else could review {pr}.
Both {exclude1} and {exclude2} have written parts of {pr}, which is why neither of them may review it. Which other people know this code?
Who could review {pr} while {exclude1} is on parental leave? As nobody wants to disturb the young family, don't propose {exclude1}, please.
We've agreed not to send anything to {exclude} until the migration is over. With that restriction in mind, whom would you recommend as reviewers for {pr}?
{exclude1} reviewed the first version of {pr} and was so harsh that the author nearly gave up. I'd like suggestions for other reviewers, without {exclude1} among them.
Whenever a tool proposes reviewers in {at} it comes up with {exclude1}, who hasn't worked here since spring. For pull request {number}, suggest people other than {exclude1}.
The automation accounts have the most commits, so they tend to win every such contest. Exclude {exclude} and tell me which humans could review {pr}.
I've already asked {exclude1} in vain, so there's no point in naming that person again. Who else would understand what {pr} does well enough to review it?
For reasons that I can't put in writing, {exclude1} must not be involved in {pr}. Please recommend reviewers from the remaining contributors.
Find me {people_count} people who could review {pr}, but skip {exclude1}, who is on a sailing boat somewhere off Norway and can't be reached.
Our rules ask for {people_count} independent reviewers, and {exclude1} isn't independent because the idea was theirs. Whom can you suggest for {pr} apart from {exclude1}?
I need {people_count} names for the review of pull request {number} in {at}; leave {exclude} out of consideration, since they are the ones who pair-programmed it.
Two reviewers would be enough for {pr}, provided that {exclude1} isn't one of them, because the two of us share an office and it would look odd. ## people_count=2
Whom would you trust with a review of {pr}, considering that it changes how we store money?
I'd be thankful for the names of people who've maintained this module, because {pr} needs a review from one of them.
Three brains see more than one: designate that many people capable of critiquing pull request {number} in {owner}/{repo}. ## people_count=3
A trio of knowledgeable colleagues should scrutinise PR {number} on {owner}/{repo}; whom would you put on it? ## people_count=3
Our policy of four eyes means two reviewers, so unearth them for pull request {number} in {at}. ## people_count=2
A pair of experts, no bigger crowd, is wanted to critique {number}, a pull request at {owner}/{repo}; point them out to me. ## people_count=2
One solitary expert will be sufficient to critique PR {number} of {owner}/{repo}, seeing that it alters a single comment. Who might that be? ## people_count=1
Single out the one individual who's best equipped to appraise the code in pull request {number} on {owner}/{repo}. ## people_count=1
Half a dozen potential reviewers for PR {number} of {at} would let me organise a proper rota. ## people_count=6
A quartet shall pore over pull request {number} in {owner}/{repo} at the offsite, hence scout out four suitable reviewers. ## people_count=4
Since {n} modules are affected, five heads ought to peruse PR {number} in {owner}/{repo}; whose would be the most fitting? ## people_count=5
Headhunt {people_count} individuals with the background to critique pull request {number} of {owner}/{repo}.
With {people_count} seats round the review table, who in your opinion should occupy them for PR {number} in {owner}/{repo}?
Scout {at} for {people_count} veterans who are at home in the files that pull request {number} modifies and could critique it.
The panel that evaluates code like PR {number} of {owner}/{repo} consists of {people_count} persons, so could you nominate its members?
Up to {people_count} authorities on this part of {owner}/{repo} might be consulted about PR {number}. Who qualifies to review it?
Pinpoint {people_count} folks whose past commits make them eligible to pass judgement on pull request {number} in {owner}/{repo}.
Because vacations have begun, I need a pool of {people_count} whom I might approach about reviewing PR {number} at {at}; name the pool.
{person} grants us three helpers for the review of {number}, the PR in {owner}/{repo}, so which three would be wise choices? ## people_count=3
Barring {exclude1}, whose patience is exhausted, who's conversant enough with {owner}/{repo} to critique pull request {number}?
Spare {exclude1} this time and scout for someone else conversant with the code that PR {number} in {owner}/{repo} alters.
Anybody bar {exclude} may be put forward to scrutinise pull request {number} on {owner}/{repo}, provided they're versed in the matter.
Who's versed in the part of {at} that PR {number} reworks? {exclude1} is on sabbatical and doesn't come into question.
As the co-author, {exclude1} is biased, which is why you should look elsewhere for people to critique PR {number} of {owner}/{repo}.
Shortlist reviewers for pull request {number} at {owner}/{repo}, though kindly strike {exclude} off the shortlist beforehand.
It'd be awkward to trouble {exclude1} yet again, so who besides would have the know-how to review {number} in {owner}/{repo}?
Cross {exclude1} and {exclude2} off before you shortlist who could read through the code of PR {number} in {owner}/{repo}.
{exclude1} resigned in spring and still tops every ranking. Overlook that account while you scout reviewers for PR {number} on {at}.
Name contributors who are versed in what pull request {number} of {owner}/{repo} touches, disregarding {exclude}, who only reformatted it.
Aside from {exclude1}, already buried in work for {x_ref}, who has sufficient grasp of {owner}/{repo} to vet the code of PR {number}?
Conflict of interest rules out {exclude}; among those left over, who'd make a sound reviewer of pull request {number} in {owner}/{repo}?
Nobody can force {exclude1} to review, and she declined, so enlighten me as to who else could take PR {number} in {owner}/{repo}.
Approach the search for reviewers of {number}, a pull request in {at}, as though {exclude1} and {exclude2} didn't exist.
My inbox shows that {exclude1} is ill. Whom else could I entrust with the review of PR {number} on {owner}/{repo}?
Entrust the review of PR {number} in {owner}/{repo} to whom? Tell me candidates, and {exclude} mustn't figure among them.
We've got two votes left to allot besides {exclude1}'s, so which two others are entitled by experience to review PR {number} at {owner}/{repo}? ## people_count=2
Shortlist {people_count} experts who could dissect pull request {number} in {owner}/{repo}, none of them called {exclude1}.
Without bothering {exclude}, assemble {people_count} people acquainted with {owner}/{repo} who'd be able to dissect PR {number}.
Scout {owner}/{repo} for people who'd be adept at reviewing pull request {number}, and show me their logins.
Handpick a few contributors to {at} whose knowledge makes them natural reviewers of pull request {number}.
Please unearth whoever has been custodian of the files in pull request {number} at {owner}/{repo}, as I'd like them to review it.
In {owner}/{repo}, which developers are conversant enough with the code of PR {number} to give it a proper review?
I'd be grateful for a shortlist of reviewers for pull request {number} of {owner}/{repo}, based on who has edited those lines before.
Do some matchmaking between pull request {number} in {at} and the contributors who could review it.
Single out the veterans in {owner}/{repo} who remember how the code in pull request {number} came about and could therefore review it.
Whose pair of eyes would you put on {owner}/{repo} pull request {number}, going by the commit log?
Identify the stewards of the code that pull request {number} changes in {owner}/{repo}, so that I may approach them for a review.
Look into authorship in {owner}/{repo} and tell me who's sufficiently proficient to referee pull request {number}.
Could you pinpoint contributors of {at} that are steeped in the subject of PR {number} and might proofread it?
Assemble a line-up of possible reviewers for pull request {number} at {owner}/{repo}, without inviting any of them yet.
According to git blame, who in {owner}/{repo} has the most right to an opinion on pull request {number}, and should thus review it?
Let me know which gurus {owner}/{repo} has for the part touched by pull request {number}; I'd like it reviewed by some of them.
Draw from the pool of contributors to {owner}/{repo} those who'd make sensible examiners of pull request {number}.
Which specialists would you enlist to review pull request {number} in {at}, if enlisting were up to you?
I'm hunting for reviewers with authority on what pull request {number} of {owner}/{repo} modifies; whom can you put forward?
Point out the insiders at {owner}/{repo} who could vouch for pull request {number} after reviewing it closely.
Who'd be the likeliest connoisseurs of the code in {owner}/{repo} PR {number}, from among whom I might choose reviewers?
Locate people with prior involvement in the directories of pull request {number} in {owner}/{repo} and offer them to me as reviewers.
Since {person} is on a sabbatical, pull request {number} in {owner}/{repo} has no reader, and I'd like you to think of contributors who could step in as reviewers.
The codeowners file of {at} is empty, which means I have to ask you who'd be entitled by experience to review pull request {number}.
Our rotation ran out of names on {day}. Who, in your estimation, could review pull request {number} in {owner}/{repo} instead?
I can merge only after a second opinion, so dig up somebody for PR {number} at {owner}/{repo} whose review would be an informed one.
Burnout has thinned our ranks, and yet pull request {number} of {owner}/{repo} wants reviewing; which of the remaining contributors have the background for it?
Because build {x_run_id} passed at once, everybody assumes {owner}/{repo} pull request {number} needs no reviewer. I disagree, so whom do you propose?
If ownership of that module is shared, as I believe, then tell me among whom in {owner}/{repo}, and I'll pick the reviewers of pull request {number}.
It took {n} days for anyone to glance at PR {x_number}. To spare {number} in {at} the same, give me promising reviewers at once.
I became maintainer of {owner}/{repo} last week and know no one. Which contributors understand enough of what's in pull request {number} to scrutinise it?
The scheduler was rewritten for {ref} by people whose names escape me, and they'd be ideal reviewers of pull request {number} in {owner}/{repo}. Who are they?
My students think that reviewers fall from the sky. Show them otherwise: who in {owner}/{repo} would be equipped to review pull request {number}, and why?
Pull request {number} crosses several subsystems of {owner}/{repo}, so I'm wondering which contributors overlap with all of that and could do the review.
Before I summon people to a meeting on {day}, work out whom the review of pull request {number} in {at} would suit.
A newcomer opened PR {number} at {owner}/{repo} and deserves a patient expert as reviewer; suggest somebody fitting from the project's history.
No one has volunteered to review {owner}/{repo} pull request {number} in {n} weeks, therefore I'll have to address people by name. By which names?
Judging who's savvy in cryptography exceeds my abilities, so please advise me on reviewers for pull request {number} of {owner}/{repo}.
We're drafting the review plan for {ref}, in which pull request {number} of {owner}/{repo} lacks a reviewer; fill that blank with your recommendation.
Suggest {people_count} reviewers for pull request {number} in {owner}/{repo}, preferably with a long record in those files.
Is it feasible to find {people_count} people in {owner}/{repo} who are competent to review PR {number}? Then tell me who.
Work out from the log of {owner}/{repo} who's most at home in the code of pull request {number} and could review it.
Rank the contributors of {at} by how well they'd be able to review pull request {number}.
Who are the right folks to quiz the author of PR {number} in {owner}/{repo} about the design, i.e. to review it?
Provide me with reviewer candidates for {owner}/{repo}, pull request {number}, together with the reason why each of them fits.
Help me cast the role of reviewer for pull request {number} in {owner}/{repo}; the applicants are all its contributors.
I seek persons of experience for the review of pull request {number} at {owner}/{repo}, and hope you can tell me where to turn.
Mention some people who have laboured on the same corner of {at} as pull request {number} and would make decent reviewers.
Which engineers of {owner}/{repo} would spot an error in pull request {number} soonest? Those I'd like to have as reviewers.
Recommend readers for PR {number} in {owner}/{repo} who'd review it; they should have maintained the surrounding code at some time.
Sketch a list of contributors to {owner}/{repo} that have earned the right to review pull request {number}.
Find the folk memory of {owner}/{repo}: who has been around long enough to review pull request {number} with understanding?
To which members of {owner}/{repo} does the territory of pull request {number} belong, so that they'd be its obvious reviewers?
Consult the past of {at} and say who qualifies as reviewer of pull request {number}.
Would you kindly furnish names for the reviewer field of {owner}/{repo} pull request {number}? I'll enter them by hand.
Who has the technical pedigree to act as a reviewer of PR {number} in {owner}/{repo}?
Discover for me the people behind the code that pull request {number} in {owner}/{repo} overhauls; I want them as reviewers.
My wish is a well-founded proposal of reviewers for pull request {number} of {owner}/{repo}, nothing else.
Introduce me to contributors of {at} under whose scrutiny pull request {number} would be in good hands during its review.
From the previous committers in {owner}/{repo}, filter those able to give pull request {number} a serious review.
Think of critics for pull request {number} at {owner}/{repo} who are both strict and acquainted with the files, as I need reviewers.
Dig through the annals of {owner}/{repo}, and bring back the logins of suitable reviewers for PR {number}.
How would you staff the review of pull request {number} in {owner}/{repo}, given who has done what so far?
Trace the lineage of the code in {owner}/{repo} pull request {number} to people who could review it today.
Select from all contributors of {at} those you'd trust with reviewing pull request {number}.
Is there anyone in {owner}/{repo} well versed in the topic of pull request {number} whom I could approach about reviewing it?
Direct me to developers in {owner}/{repo} who've got their hands dirty with what PR {number} changes, as I need it reviewed.
Put together a reading party for the review of pull request {number} in {owner}/{repo}, consisting of contributors who know that area.
My usual reviewer has moved to another department, so who in {owner}/{repo} has the grasp it takes to review pull request {number}?
The author of pull request {number} asked me "who reviews this?", and I had no answer. Do you have one for {owner}/{repo}?
If the review isn't done by {day}, {ref} slips; hence I'd like a suggestion of qualified reviewers for {at} pull request {number} immediately.
I've merged {n} changes unreviewed this year, to my shame. For pull request {number} in {owner}/{repo} I want real reviewers, so who'd be apt?
Run {x_run_id} is green and the branch has no conflicts, so all that {owner}/{repo} pull request {number} still wants is a reviewer; who'd be fitting?
The file was last altered {n} years ago, long before I joined {owner}/{repo}. Whom can I consult as a reviewer of pull request {number}?
Because the sidebar always offers the same people, I'd rather hear from you who should review PR {number} in {owner}/{repo}.
Nobody admits to knowing the font renderer of {owner}/{repo}, but the history can't lie: who ought to be reviewing pull request {number}?
I promised the hospital that pull request {number} of {at} would be reviewed by competent people. Help me keep that promise by telling me who they might be.
Pull request {x_number} was reviewed by a florist, figuratively speaking. For {number} in {owner}/{repo}, find reviewers who know about databases.
When I ask in the channel, {n} people answer "not me". So you tell me who at {owner}/{repo} is suited to reviewing pull request {number}.
As soon as I know whom to write to, I'll request the review of PR {number} in {owner}/{repo} myself. Whom should I write to?
The triage of pull request {number} is finished, its tests are fine, and only reviewers are missing in {owner}/{repo}. Have you any recommendations?
Since the module's inventor emigrated from {owner}/{repo} to a rival, I need to hear who else could evaluate pull request {number} as its reviewer.
We hold a review evening on {day}, and before seats are allotted I'd like to see which reviewers match pull request {number} of {owner}/{repo} best.
In order to avoid guesswork, I want pull request {number} in {at} reviewed by people who know the module; tell me which people do.
{person} believes in drawing straws, I believe in expertise. Who has it, as far as pull request {number} of {owner}/{repo} is concerned, and could review it?
It's been {n} days without a review on {owner}/{repo} pull request {number}, so I'd like to nudge the proper reviewers personally; which people would they be?
A grant pays for reviewers, but the form asks for names first. Who among the contributors of {owner}/{repo} could examine PR {number}?
Our architect overlooks nothing, except that someone must review pull request {number} in {owner}/{repo}. Could you suggest contributors who are up to that?
I'm colour-blind and shouldn't be judging a palette, so which people in {owner}/{repo} have a feel for what pull request {number} does and could review it?
Last time the wrong expert nodded it through, and we paid for it in {ref}. Which experts are right for reviewing pull request {number} at {owner}/{repo}?
Once {ref} is out we'll be short of hands, so plan ahead with me: who should be reading pull request {number} of {at} as its reviewers?
Cap the list at {people_count}, please, when you suggest reviewers for pull request {number} in {owner}/{repo}.
For the review of {owner}/{repo} pull request {number} I reckon with {people_count} people; put forward those with the best credentials.
The bylaws of {at} prescribe {people_count} reviewers, so who'd be the most proficient ones for PR {number}?
A solitary reviewer suffices for pull request {number} in {owner}/{repo}, as it's a spelling fix, so give me the one best name. ## people_count=1
I have room for four reviewers on pull request {number} at {owner}/{repo}, and would like you to pick all four. ## people_count=4
Could half a dozen contributors be identified in {owner}/{repo} who are capable of reviewing pull request {number}? I need six names. ## people_count=6
Present a couple of reviewers, literally two, for PR {number} of {owner}/{repo}, chosen by their familiarity with it. ## people_count=2
{exclude1} is on parental leave through {day}, so leave that name out when you recommend reviewers for pull request {number} in {owner}/{repo}.
Steer clear of {exclude} as you look for reviewers of pull request {number} in {at}; there's a conflict of interest.
Except for {exclude1}, who has blacklisted my mails, which contributors of {owner}/{repo} could I ask to review pull request {number}?
Having argued with the author in public, {exclude1} can't be impartial, so find other reviewers for PR {number} at {owner}/{repo}.
I want to give {exclude} a rest; suggest alternative reviewers for {owner}/{repo} pull request {number} who know the code just as well.
With neither {exclude1} nor {exclude2} available before {day}, who remains in {owner}/{repo} to review pull request {number}?
Pull request {number} in {owner}/{repo} needs {people_count} reviewers, and {exclude} must not be counted among them. Whom does that leave?
Sickness has struck down {exclude1}, so I'm asking for {people_count} other people who could review PR {number} in {at}.
Five reviewers, none of them called {exclude1}, would be perfect for pull request {number} of {owner}/{repo}; which five fit? ## people_count=5
Overload is no joke, so omit {exclude} and name whoever else has the skills to review pull request {number} in {owner}/{repo}.
The intern {exclude1} isn't allowed to approve anything, hence I'd like other people suggested for reviewing {owner}/{repo} pull request {number}.
Only {people_count} chairs are left at the review table for pull request {number} in {owner}/{repo}, so who deserves them on the strength of past commits?
What I require is a tip as to who in {owner}/{repo} could go through pull request {number} as an expert reviewer.
Uncover who in {owner}/{repo} has toiled over the same functions as pull request {number}, so that I've somebody to ask for a review.
Brainstorm reviewers for PR {number} in {at}, starting from the people who committed to its files most recently.
Which heads at {owner}/{repo} hold the knowledge needed to review pull request {number} fairly?
Play talent scout for me in {owner}/{repo} and report who has the makings of a reviewer for pull request {number}.
I could do with pointers to contributors of {owner}/{repo} who'd be at ease reviewing pull request {number}.
Of all those who've contributed to {at}, who has the sharpest eye for what PR {number} is about and could review it?
Mine the commits of {owner}/{repo} for persons acquainted with the code under pull request {number}, for I want it reviewed by them.
Concerning pull request {number} of {owner}/{repo}, to whose judgement would you submit it, if you were in search of a reviewer?
Put a face to the reviewer role on {owner}/{repo} pull request {number} by suggesting contributors who'd fill it well.
Vote for your favourites: who should be reviewing PR {number} in {owner}/{repo}, considering what they've built there?
Glean from past reviews in {owner}/{repo} which colleagues are seasoned enough for a review of pull request {number}.
With which maintainers of {at} would the code of pull request {number} strike a chord, so that they'd be fit to review it?
Seek out suitable readers, meaning reviewers, for pull request {number} in {owner}/{repo} amongst the people who keep that folder alive.
Could you line somebody up in your mind, not on the page, for the review of {owner}/{repo} pull request {number}, and tell me who?
Because I answer for quality in {owner}/{repo}, I can't leave the choice of reviewers for pull request {number} to chance; whom does the evidence favour?
Grandmother's rule was to ask the one who baked it last, so who last worked on the code of PR {number} in {owner}/{repo} and might review it?
We lost our list of experts in the move to {ref}, which is why I'm asking who could review pull request {number} of {at}.
Unlike {x_number}, which anybody could judge, pull request {number} in {owner}/{repo} calls for reviewers with a mathematical bent; have we got such people?
In {n} hours the plane takes off with me on it, and until then I want to know who'd be competent to review {owner}/{repo} pull request {number}.
{person} offered cake to anyone who'd review PR {number} at {owner}/{repo}, but cake attracts everybody. Who would actually be qualified?
As a freelancer I've never met the crew of {owner}/{repo}, so I'd be obliged for a hint about potential reviewers of my pull request {number}.
If memory serves, several people tinkered with the exporter in {owner}/{repo}. Pull request {number} does so again; which of them could be reviewing it?
The blockers on pull request {number} are resolved and CI is content, so I merely want to hear who in {owner}/{repo} has the expertise for its review.
Being new, I took the alphabet as a guide and always asked the first name. Who'd be a better founded choice of reviewer for {at} PR {number}?
Our process demands that I justify whom I ask, so suggest reviewers for pull request {number} in {owner}/{repo} whose commits speak for them.
A wrong sign in pull request {number} could sink {owner}/{repo}, therefore tell me which contributors you'd entrust with a review.
I want no fewer than {people_count} suggestions as to who may review PR {number} in {owner}/{repo}, and no more than that either.
Aim for {people_count} reviewers when you look for people who know the code in pull request {number} of {owner}/{repo}.
Only one expert will be paid for reviewing pull request {number} at {owner}/{repo}, so which person would you pay? ## people_count=1
Our insurer wants three independent readers, so come up with three reviewers for {owner}/{repo} pull request {number}. ## people_count=3
Bearing in mind that {exclude} must stay out of it for legal reasons, who might do the review of pull request {number} in {at}?
Never mind {exclude1}, whose inbox is overflowing; I'd like different reviewers proposed for pull request {number} of {owner}/{repo}.
{exclude1} asked to be spared this week. Which other folks in {owner}/{repo} are acquainted enough with PR {number} to review it?
Omitting {exclude1} and {exclude2}, who are both the authors, line up {people_count} possible reviewers for {owner}/{repo} pull request {number}.
Let {exclude} sleep and find somebody else who's knowledgeable about pull request {number} in {owner}/{repo} and could review it.
Guess, on the evidence of {n} years of commits, who'd enjoy and master the review of PR {number} at {owner}/{repo}.
Are there contributors to {at} whose speciality coincides with pull request {number}, and whom you'd endorse as reviewers?
Delegating is hard without names. Who could take the review of pull request {number} in {owner}/{repo} off my hands?
Cross-check the files of pull request {number} in {owner}/{repo} with their past authors, and present suitable reviewers.
The mailing list for {owner}/{repo} has gone quiet, so I can't ask there who should be reviewing pull request {number}. Would you know?
Search {owner}/{repo} high and low for somebody that's capable of reviewing PR {number}, a change to the linker which frightens everyone.
I'd rather not ping all {n} members of {owner}/{repo}. Whom should I ping about reviewing pull request {number}?
Turn to the archive of {at} and extract the people best placed for a review of pull request {number}.
Though I wrote the original, I've forgotten it all, so who might be a trustworthy reviewer for {owner}/{repo} pull request {number}?
Tap into the talent of {owner}/{repo}: which of its contributors would suit pull request {number} as reviewers?
Our lawyers want a named expert behind each licence change. Suggest who could act as reviewer for PR {number} in {owner}/{repo}.
Peer review is compulsory at {owner}/{repo}, but peers of whoever wrote pull request {number} are rare; do you see any who'd qualify?
The translation files in pull request {number} of {at} ought to be reviewed by contributors who handled them before. Which ones could do it?
Limit yourself to three suggestions for who might review pull request {number} in {owner}/{repo}, as I never read further than that. ## people_count=3
Because {exclude1} opened it under a second account, keep that login out of the reviewers you suggest for PR {number} at {owner}/{repo}.
Apart from {exclude1} and {exclude2}, both of whom co-wrote it, who has the competence to review {owner}/{repo} pull request {number}?
Advise me on {people_count} possible reviewers for pull request {number} in {owner}/{repo}, as we're nervous about its size.
A panel of {people_count} was promised for pull request {number} of {at}, so nominate that many suitable reviewers.
Barring {exclude1}, whose workload is absurd already, who in {owner}/{repo} could review pull request {number}?
{exclude1} has recused himself because he wrote half of it; which other people at {owner}/{repo} might review pull request {number}?
Come up with reviewers for PR {number} in {owner}/{repo}, but treat {exclude} as off limits until the quarter is over.
Everyone in {at} minus {exclude} is eligible, so whom would you recommend as reviewers of pull request {number}?
My quota allows {people_count} invitations for {owner}/{repo} pull request {number}; choose the reviewers for me and pass over {exclude1}, who declines on principle.
I'd like precisely one reviewer proposed for pull request {number} in {owner}/{repo}, the person with the deepest insight. ## people_count=1
Two reviewers have to sign off on pull request {number} of {owner}/{repo}, as our bank insists; which two come to mind? ## people_count=2
With {exclude1} and {exclude2} exempt from reviews this month, pull request {number} in {at} needs other readers, so whom do you suggest?
Compose a trio of reviewers for pull request {number} in {owner}/{repo}, avoiding {exclude1}, who's disqualified as its author's brother. ## people_count=3
For want of {exclude1}, who has left for parental leave, we're looking to {people_count} different heads to review pull request {number} of {at}.
{people_count} is the number of signatures that PR {number} in {owner}/{repo} must collect, and {exclude1} may not sign. Whose do you advise me to seek?
Muster {people_count} proficient reviewers for {number} in {owner}/{repo}, a pull request by {exclude1}, who can't of course be among them.
Advise me on {people_count} proficient persons that could dissect PR {number} on {owner}/{repo}; you may ignore {exclude} altogether.
The exam board demands one external assessor, anyone save {exclude1}, for pull request {number} at {owner}/{repo}. Whose name shall I write? ## people_count=1
Save for {exclude}, everyone is available, so advise which {people_count} have the proficiency to review PR {number} of {owner}/{repo}.
A backup is essential to me, therefore advise on two proficient reviewers for {number}, the pull request on {at}, rather than on one. ## people_count=2
Seven is our lucky figure: assemble as many folks as that who'd be proficient at critiquing PR {number} in {owner}/{repo}. ## people_count=7
Whom, out of all contributors minus {exclude1}, does the history of {owner}/{repo} commend as a reviewer for pull request {number}?
{pr} is complete, in my opinion, but mine is the only opinion so far. Who could add a qualified one?
Please look at who has committed to the files in {pr} and tell me which of those people I might ask for a review.
After {n} days without any reaction to {pr}, I've given up on waiting for volunteers. Who should be approached?
If you were to choose among the contributors of {owner}/{repo}, to whom would you hand pull request {number} for reviewing?
Nobody expects a verdict from you on {pr}. I only need to know which contributors are knowledgeable enough to give one.
The gardener's app behind {pr} is a hobby of mine, and hobby projects don't have teams. Are there people in its history who might be willing to review?
What I wrote in {pr} looks right to me and runs fine here, but I've been wrong about timezones before. Who is our timezone person, so that I can request a review?
Whoever designed the plugin interface would be the ideal reader of {pr}, but I don't know who that was. Could you figure out whom to ask?
The workshop on code reviews taught us to select reviewers for their familiarity with the files. By that criterion, who comes first for {pr}?
Half the team is at the trade fair, the other half pretends to be. Regardless of that, who would be the most suitable reviewers for pull request {number} in {at}?
Merging {pr} without a review is out of the question in a bank. I would like to suggest reviewers to my boss and hope you'll tell me which.
Our apprentice opened {pr} on her own initiative and would learn a lot from an experienced reviewer. Which of the regulars knows this area by heart?
Now that {x_pr} has been reviewed by the wrong people, I'd rather do it properly for {pr}. Who are the right ones?
From time to time a change arrives that nobody feels competent to judge, and {pr} is a fine specimen. Please search the commit history for someone who is.
The emulator part of {repo} has grown over ten years. For pull request {number} in {owner}/{repo} I'd need the names of those who shaped it, in order to request a review.
We don't have code owners, seniority or any other hierarchy in {at}. On what basis you do it is up to you, but please tell me who could review PR {number}.
I have to fill in the reviewer field on {pr} before the system lets me go home. What would be a reasonable thing to enter?
I'm good at spotting typing errors, yet {pr} calls for someone who can spot a deadlock. Is there such a reviewer among our contributors?
Even a brief look from a person who knows the codec would calm me down about {pr}. Who might that person be?
In the spirit of sharing knowledge, I'd like {pr} to be read by people who've touched that directory recently. Could you find out who has?
The feature is done, the notes for {x_ref} are drafted, the tickets are in order. All I'm missing is a suggestion of who could review {pr}.
My usual reviewers are frontend people through and through, while {pr} digs around in the kernel module. Please recommend somebody from that world.
As soon as I know who's acquainted with the payment adapter, I'll write them a friendly mail about {pr} and its review. So who is?
It would be easier to find a reviewer for {pr} if the file headers still listed the authors, but someone removed them. Could you reconstruct whom I should turn to?
Because the original authors of the solver are professors now, I doubt that they'd answer. Still, tell me who would be able to review pull request {number} in {at}.
Reviewing {pr} calls for a grasp of both fonts and Arabic. The people who've dealt with our text engine should have it; which of them would you name?
When a pull request like {pr} is read by the wrong person, we only find out in production. Help me to ask the right people from the start.
I'm standing in for {person} this week and have no clue about who does what. There's {pr}, which awaits a review; from whom should it come?
There is a dispute about whether {pr} even works, and an expert's review would settle it. Who qualifies as an expert on the scheduler?
The train leaves at six and I'd like to request a review of {pr} before I board. Any thoughts on who'd be well suited?
I don't mind whether they are busy, famous or grumpy, as long as they understand the driver that {pr} alters. Who could do the review?
Pull request {number} of {owner}/{repo} is my very first, and the template says "mention a suitable reviewer". How would I know? Please help me out.
Behind {pr} there are two years of research, so an ordinary skim won't do. Who among the people in {owner} has the depth to review it?
You've told me what blocks {pr}, namely the lack of a review. So tell me next, please, who would be a sensible choice to write it.
Issue {x_number} can stay as it is. In connection with pull request {number} at {at}, though, I'd like to hear about people who could act as reviewers.
I plan to spread the load, so give me {people_count} possible reviewers for {pr} instead of always pointing to the same overworked soul.
For an audit trail we have to show that {people_count} suitable people were considered as reviewers of {pr}. Who are they going to be?
The invitation form has room for {people_count} reviewers, and I hate leaving fields blank. Which contributors would you write in for {pr}?
To get {pr} reviewed within a day, I'd contact {people_count} people simultaneously. Please suggest as many, starting with whoever knows the code best.
{people_count} is the number of reviewers that {person} and I settled on for pull request {number} in {at}. We didn't settle on who, so please make a proposal.
Don't give me the whole list of contributors; {people_count} well-chosen reviewers for {pr} will be plenty.
I'm looking for just one reviewer for {pr}, the one who knows most about the subject. Please don't offer me a second name. ## people_count=1
Four eyes see more than two, so I'd be pleased with a pair of suggestions, no more, as to who reviews {pr}. ## people_count=2
My diploma rules prescribe four referees for each contribution, however small. Mine is {pr}; which four would be appropriate as reviewers? ## people_count=4
A panel of six is going to discuss {pr} in public, each having reviewed it beforehand. Could you suggest the six, based on their work in the repository? ## people_count=6
{exclude1} approves whatever he sees within a minute, which helps nobody. Let me have suggestions for {pr}'s review in which that name does not occur.
I'm {exclude1}, and since I wrote the change myself it makes no sense to propose me. Who else could review {pr}?
The contract with {exclude1} ended in March. Even so, the history is full of that name, so please ignore it when you look for people to review {pr}.
Please think of reviewers for {pr} beyond {exclude}; those have told me that they can't spare the time.
Ask anyone in {at} about reviewers and you'll hear {exclude1} and {exclude2}. I'd like to give both a rest, so who besides them could read pull request {number}?
With all due respect for {exclude1}, I want {pr} to be reviewed by somebody else, and would be glad to hear who is suited to it.
Whoever you recommend for the review of {pr}, please see to it that {exclude1} isn't among them, since that account belongs to a robot.
{exclude1} is our director and would feel obliged to say yes, which I'd like to avoid. Who, leaving the director aside, could review {pr}?
I want {people_count} reviewers for {pr}, but none of them should be {exclude1}, who is already responsible for {n} other changes.
May I have {people_count} recommendations for reviewing {pr}? Take {exclude1} off the table beforehand, because we're in the middle of a dispute.
Not counting {exclude1}, who co-authored it, which {people_count} contributors are in the best position to review pull request {number} of {owner}/{repo}?
Suggest three people for the review of {pr}, bearing in mind that {exclude1} and {exclude2} must be left out as they're both leaving us. ## people_count=3
For years I've simply asked whoever sat next to me to review my changes, but now that I work from a lighthouse this has become difficult, so please suggest who could read {pr}.
The code that {pr} touches was written before I was hired, by people whose initials are all I can find in the comments. Please work out who of them is still active and could give it a review.
Although our department has forty developers, only a handful have ever opened the files that I changed in {pr}, and I'd like to address exactly those with a request for review. Who are they?
I know what blocks {pr}, I know that its checks are green and I know how severe the bug is that it fixes. The only thing I don't know is who ought to review it.
Since pull request {number} in {at} combines a change of the grammar with a change of the printer, I'd like somebody who's familiar with both to read it. Does anyone come to your mind?
Our company has a policy of thanking reviewers with chocolate, and I've already bought the chocolate for {pr}; what I still need is the names of people who would be competent to earn it.
The original plan was that I'd look at {pr} on the train, but the train has no network and I've no experience with databases. Whose experience could I draw upon for the review?
It would be wonderful if the review of {pr} came from someone who has made the same mistake as I did, and learned from it. The history ought to reveal who has repaired this module before.
While you were fetching logs for my colleague I finished {pr}, which reorganises how we store sessions. I'd now like to hear which contributors you consider the best reviewers for it.
My students submit their work as pull requests, and each of these is to be reviewed by a contributor who's at home in the subject. For {pr}, which concerns the ray tracer, whom would you ask?
A change as delicate as {pr} shouldn't be reviewed by whoever is bored at the moment but by people who know what the lock protects. Please find such people in the history of the repository.
In {owner}/{repo} I've only ever met the two founders, neither of whom remembers the details any more. Pull request {number} goes deep into those details, so who else could provide a competent review?
I'm collecting suggestions of reviewers for {pr} from several sources, and yours is the one I trust the most, as it's based on what people have really worked on. So who would you suggest?
The wiki page on responsibilities was last edited when {x_ref} came out, so it's no help in finding a reviewer for {pr}. Kindly derive from the commits who might be in charge of those files now.
A contributor from Chile has sent in {pr}, which improves the tide tables, and I don't want to let it lie until somebody stumbles upon it. Whom should I invite to review it?
Instead of announcing {pr} to everyone, which always ends in nobody reading it, I intend to write to a few selected people who have the necessary background. Could you select them?
It doesn't matter to me when the review of {pr} takes place. What matters is who does it, and that this person has dealt with our audio pipeline before; can you recommend anybody?
If I'm not mistaken, pull request {number} in {at} has been green since {day} and is only waiting for a human being to read it. Which human beings would know what they're reading?
The new colleague who was supposed to review {pr} has been moved to another project, so we're back at the start. Please look for somebody who's worked on these components.
I'm not allowed to merge {pr} before it's been reviewed by an expert. Please tell me who the experts are.
Reviewing is voluntary here, so before I beg anybody: who has the knowledge to review {pr}?
Whose area does {pr} fall into? I need a reviewer who's responsible for that kind of code.
Would you please name a few contributors who could look at {pr} critically before I present it?
{pr} is waiting for its first review, and I'm waiting for an idea of who could write it.
Our board wants to see suggestions for reviewers of pull request {number} in {at} by {day}. Could you prepare some?
The standard in aviation is that {people_count} persons read every change to the autopilot independently of one another, and {pr} is such a change. Please tell me which of our contributors would be eligible as reviewers.
I have to book a meeting room for the review of {pr}, and there are exactly {people_count} chairs for reviewers in it. With whom should they be filled, judging by knowledge of the code?
Last time you gave me a long list, of which I needed a fraction. For pull request {number} of {owner}/{repo}, please limit yourself to {people_count} reviewers, those who know the area best.
We asked for one reviewer for {x_pr} and never heard back, which is why I'm asking for {people_count} in the case of {pr}. Who would you recommend?
As I want to compare different opinions on {pr}, I'd like to have it reviewed by {people_count} people who've dealt with the importer. Which names would you give me?
I'm looking for precisely one competent person to review {pr}, since with more than one reviewer we usually end up discussing brackets for a week. Who should be that one? ## people_count=1
You'd do me a great service by suggesting a couple of reviewers for {pr}, literally two, as our guidelines don't foresee more than that. ## people_count=2
The jury for the student prize consists of three reviewers per contribution, and for {pr} the chairs are vacant. Please propose three people who understand what the program does. ## people_count=3
To be able to draw lots fairly I need ten names in the hat, all belonging to people who could review {pr} with some expertise. Which ten would you put in? ## people_count=10
Please don't suggest {exclude1} as a reviewer of {pr}; we share a surname, a flat and a cat, and the rest of the team would think that it's a family business. Who else comes into question?
Whenever it concerns the compiler everybody points at {exclude1}, who has asked me for a quiet month. For {pr}, therefore, I'd be glad of other people's names, with that one omitted.
I've noticed that {exclude1} and {exclude2} review each other's changes so often that nobody else learns anything. Please suggest reviewers for {pr} from outside this pair.
Our colleague {exclude1} went blind on one eye and mustn't look at screens until {day}. Please find a substitute who can review pull request {number} in {at}, and don't come back with the same name.
By order of the legal department {exclude} may not see the code in {pr} before the patent is filed. Which contributors, those naturally excluded, would be right for its review?
Who could review {pr}? You needn't consider {exclude1}, whom I've already asked and who politely refused.
I'd rather not hear {exclude} among the proposed reviewers for {pr}; apart from that I'm open to anybody who knows the code.
{exclude1} moved to the marketing department and has forgotten everything about our code, by her own account. Please propose {people_count} others who'd be able to review {pr}.
We want fresh eyes on {pr}, so leave out {exclude1}, who has reviewed the previous {n} changes in that folder, and name {people_count} contributors who haven't been asked yet.
My request is a bit unusual: I need {people_count} reviewers for pull request {number} in {at}, none of whom may be {exclude1} or {exclude2}, because these two are going to write the competing proposal.
Please recommend one person to review {pr}, but pass over {exclude1}, who'd certainly say yes and just as certainly forget about it by the evening. ## people_count=1
Could you recommend somebody who knows enough about our parser to review {pr} for me?
{pr} is without a reviewer, and I'm without an idea. Whom would you ask?
I'd like {pr} to be reviewed by people who've worked on that folder. Who has?
Is there anyone in {owner} who'd be qualified to review pull request {number} of {repo}? Please tell me who.
Please suggest suitable reviewers for pull request {number} in {at}, because I'm new and know nobody.
Who tends to maintain the part that {pr} modifies? I'm asking as it hasn't been reviewed.
A proper review of {pr} requires some experience with sockets. Which of our contributors has it?
Whose feedback on {pr} would you seek first, if you had to get it reviewed?
Before {day} I must have picked the reviewers for {pr}. Which people would make sense?
Find out who's familiar with the code behind {pr}, so that I can request their review.
To which developers should I send {pr} if I want a review that goes beyond spelling?
I've never chosen a reviewer in my life. For {pr}, who do you think is appropriate?
Our lawyers, of all people, would like to know who is able to review {pr}, since the clause on shared copyright says that whoever reviews it has to have contributed to the same files in the past.
The module that {pr} replaces has had four different owners within two years, all of whom introduced their own style, and I'd like to get the review from whichever of them knows it best; who might that be?
There was a time when I knew every contributor by name, but the project has grown and pull request {number} in {at} concerns a part that I've never set foot in. Who's at home there and could review it?
Our sprint ends on {day}, the fix in {pr} is ready and the conflict with {x_pr} has been solved, yet I can't finish the story without a review. Please suggest people who have the knowledge to do it quickly.
The person who normally distributes the reviews is on a pilgrimage and has left his phone at home, so it's me who has to find reviewers for {pr} now. On the basis of past commits, whom should I consider?
I don't want to hear whether {pr} is good, because that's for its reviewers to say, nor why its pipeline failed, because that's being dealt with. I'd merely like to hear who those reviewers could be.
Although it's only twelve lines long, {pr} changes the very heart of the event loop, and I'd sleep better if it were read by someone who has operated on that heart before. Which contributors have done so?
A radio amateur from Tasmania contributed {pr}, which decodes a signal that I'd never heard of. Since my own review would be worthless, I'd like you to suggest contributors who've worked on the decoders.
Between the feature freeze and the release we allow only changes that have been reviewed by somebody with real knowledge of the affected files. In the case of {pr}, who would count as such a person?
As a maintainer of {owner}/{repo} I receive dozens of mails a day asking for reviews, and I simply forward them at random. For pull request {number} I'd like to forward it sensibly; who's the right recipient?
My first instinct was to ask my neighbour for a review of {pr}, but I only thought so because we sit at the same table. Who'd be the best choice from an objective point of view?
We hold a public review session on {day}, at which {pr} will be discussed in front of {n} students, and I'm looking for reviewers who can talk about this code with authority. Whom do you propose?
Please look into who wrote and who has been repairing the calendar code, as I need such people to look critically at {pr} and would like to write to them today.
Because nobody at {owner} works on weekends, I want the review requests for pull request {number} in {repo} to go out before {day}, to people who really know the build scripts. Who are these people?
I've been told to find {people_count} reviewers for {pr}. Could you help me with that?
Please name {people_count} contributors who'd be capable of reviewing pull request {number} in {at}.
Half of those I ask never answer, so suggest {people_count} people for the review of {pr}.
The research council finances us under the condition that whatever we publish has been read by {people_count} independent experts, which applies to {pr} as well. Would you tell me which contributors have that kind of expertise?
Since we can't agree on the design in {pr}, we decided to let {people_count} experienced contributors review it and to accept their judgement. Which contributors would you nominate for this?
If I had my way everybody would review {pr}, but the process restricts me to {people_count} reviewers. Please choose them for me according to what they've worked on.
A duo of reviewers is what I'm after for {pr}. Which two would complement each other? ## people_count=2
For {pr} I can occupy a single colleague at the most, so tell me the one name that you'd put at the top of the list of reviewers. ## people_count=1
Our bylaws provide for four reviewers whenever a public interface is altered, and {pr} alters three of them. Suggest four people, preferably ones who've touched these interfaces before. ## people_count=4
Would eight reviewers be too many for {pr}? I don't think so, given its nine thousand lines, so please suggest eight. ## people_count=8
Who besides {exclude} has the background to review {pr}? I don't want to trouble those people again.
For the review of {pr}, please suggest somebody who isn't {exclude1}, as we don't see eye to eye.
Please exclude {exclude} when you look for people who could review pull request {number} in {at}.
The account {exclude1} belongs to our mirror script, which has more commits than all of us together and yet no opinion about anything. Leave it out, please, and tell me who could review {pr}.
I'd like to avoid that {exclude1} and {exclude2}, who wrote most of this module in the first place, also judge its replacement. So whom else can you recommend as a reviewer for {pr}?
Our most experienced reviewer, {exclude1}, has asked to be taken off all lists until the baby sleeps through the night, a wish that I fully respect. Which other contributors might review {pr}?
After what happened with {x_pr}, where {exclude1} rejected everything without giving a reason, I want different people for {pr}. Suggest reviewers, and do keep {exclude1} out of it.
In {owner}/{repo} it's always {exclude1} who gets suggested for the build system. This time, for pull request {number}, I'd like to know who's next in line, so don't list that person.
Could you suggest {people_count} reviewers for {pr} other than {exclude}? They've done more than their share this month.
On account of a bet, {exclude1} won't review anything of mine until {day}. Please take this into account, that is, name {people_count} different reviewers for {pr}.
The rules of our competition say that {people_count} contributors have to review each entry, and that trainers such as {exclude1} are not eligible. For the entry {pr}, who should do it?
I need three names for the review of {pr}. Since {exclude1} has no more access to the repository, that name shouldn't be one of the three. ## people_count=3
The project is called {repo}, the people behind it are {owner}, and the pull request that's looking for a reviewer has the number {number}. Which of them understands this area?
It's about number {number}, a pull request which I sent to {owner} for their {repo} project a while ago. To whom might I drop a polite line asking for a review?
Inside {owner} hardly anybody speaks about who does what, so as far as pull request {number} of {repo} goes, I'm fishing in the dark for a reviewer. Could you shed some light on it?
The whole of {pr} rests on an assumption about byte order that I'd like to see challenged. Who has the expertise to challenge it in a review?
My grandfather used to say that a letter should be read by a friend and by an enemy before it's posted. For {pr} I've got plenty of enemies; who would be the knowledgeable friend?
Our tool for choosing reviewers was switched off to save money, so I turn to you. {pr} deals with the retry logic, and somebody who has dealt with it before ought to read it.
Don't bother to check the pipeline of {pr}, since it's me who broke it and me who will fix it. Meanwhile I'd like to learn who's in a position to review the rest.
Out of the {n} people who've contributed to {owner}/{repo}, which would you consider able to assess pull request {number}? I mean as reviewers, to be approached by me.
Pair programming is forbidden in our company, reviewing is compulsory, and that's how {pr} ended up on my list of things for which I've got to find a reader. Who knows the topic?
The bridge that our software monitors was closed on {day}, and the fix, {pr}, mustn't go out without having been read by somebody who's at ease with the sensor code. Whom shall I phone?
A while ago there was a person who answered every question on our date library in great detail, and that's the kind of reviewer I'd wish for {pr}. Could you dig up who it was, or who is comparable?
I've been a carpenter for thirty years and a programmer since spring. {pr} is my first contribution to the project, and I'm told to find a reviewer, so whom does one ask?
In our open source club the members with the most commits to a file look after it. Going by that principle, to whose desk does the review of {pr} belong?
It seems that all those who reviewed the last version have dispersed in every direction. I'd therefore be pleased to get fresh suggestions as to who reviews pull request {number} in {at}.
Although I could merge {pr} on my own authority, I'd feel more comfortable if a second person with insight into the cache had gone through it. Do you see anyone like that?
Some reviewers like to be asked, others have to be persuaded, and I'm good at persuading. All I need for {pr} is to be told who's worth persuading.
The ticket is assessed, the solution is coded, the changelog is written. According to our process the next stage is called "find reviewers", and it's {pr} that has reached this stage.
Whether {pr} gets merged on {day} or a week later is all the same to me, as long as it's been seen by somebody who has maintained the layout engine. Who has?
The summer camp's timetable generator was written by former campers, and one of those ought to review {pr}. From the commits it should be evident who they are.
What do you do with a change such as {pr} if everyone claims to be incompetent? You look up who actually wrote the code, and that's what I'm asking you to do, so that I can request their review.
I'd be lying if I said that I knew my way around {owner}. So when their bot asks me for a reviewer for pull request {number} in {repo}, I pass the question on to you.
Considering that {pr} is written in a dialect of Lisp, the choice is limited, I suppose. Nevertheless, there must be contributors who can review it, and I'd love to know their names.
In the absence of our team lead, who'd have known instantly, I have to ask you which colleagues know the notification code well enough to review {pr}.
It would be a waste to let {pr} be reviewed by people who can't tell a mutex from a muffin. Please choose somebody who can, going by their earlier contributions.
Please make it {people_count} reviewers for {pr}; with fewer, our insurance doesn't pay, and with more, nobody reads anything. Which contributors do you have in mind?
I'm allowed to send {people_count} invitations to review {pr}, so each of them should go to somebody who truly knows the subject. To whom, then?
Every reviewer costs us a cake, and the budget for pull request {number} in {at} covers {people_count} cakes. Which contributors should get one?
Could you put together a group of {people_count} contributors who'd cover all the areas that {pr} touches? They're going to review it together on {day}.
Our custom is to have every pull request reviewed by one newcomer and one veteran, so for {pr} I need two suggestions, please. ## people_count=2
Suggest a reviewer for {pr}, and only one, since I intend to sit down with that person for an entire afternoon. ## people_count=1
The workshop will be attended by seven reviewers, each of whom has to be acquainted with the code in {pr}. I'd be glad if you could suggest seven contributors. ## people_count=7
{exclude1} has been helpful beyond measure, to the point where I feel ashamed to ask again. Therefore, find others who could review {pr}, and spare that person.
Our security officer forbids that somebody who gets paid by a supplier reviews changes like {pr}, which rules out {exclude}. Whom does that leave us with?
The author of {pr} had a row with {exclude1} and won't accept a review from that side. For the sake of peace, suggest someone else who's familiar with the code.
In case {exclude1} turns up among your suggestions for reviewing pull request {number} of {owner}/{repo}, drop that name, because its bearer has been promoted and doesn't code any more. Who remains?
If it were up to the statistics, {exclude1} and {exclude2} would review everything. It's up to me, though, and I want {pr} to be read by people other than these two. Make me some suggestions.
With {exclude1} ill and nobody knowing for how long, I need other contributors who could take over the review of {pr}. It goes without saying that {exclude1} shouldn't be suggested.
Help me to find {people_count} reviewers for {pr} among the contributors who aren't {exclude1}; that one and I have agreed to stop reviewing each other's work.
Before {exclude1} went on holiday, the last words were "don't you dare suggest me". So let's obey, and look for {people_count} different people who could review pull request {number} in {at}.
Pick four reviewers for {pr}, but not {exclude1}, whose laptop was stolen at the airport and who can't do anything until the insurance replies. ## people_count=4
I've sorted the {x_limit} oldest tickets, so that's done. For {pr}, who would be able to review a change in the cookie handling?
The tracker was rid of whatever had been idle for {x_inactive_days}, which leaves me with {pr} as the last item. Who could be its reviewer?
Of the people who commented on issue {x_number} none seems to be a programmer. To whom should I turn for a review of pull request {number} in {at}?
While {x_pr} went to the frontend group, {pr} belongs to somebody who knows the storage engine. Who would that be, since I need it reviewed?
The run {x_run_id} proves that {pr} compiles. Whether it makes sense is for a reviewer to say, and I'm asking you who might be one.
I'm confusing the numbers today: it isn't {x_number} but {number}, a pull request in {at}, that's in want of reviewers. Who's suited?
Between {x_ref} and the coming version the module was rewritten by people I've never met. Which of them could review {pr}?
{n} files are affected by {pr}, most of them about fonts. Who are our font experts, so that I can request their review?
On {day} I'm going to ask for reviews of {pr}, and until then I need to know which people are worth asking.
Nobody needs to be notified yet. Simply tell me which contributors could do a competent review of {pr}.
I want to learn from the review of {pr}, so it should come from people with deep experience of that component. Who has it?
Is there any contributor left who understands the macro system? {pr} depends on it and wants reviewing.
Should I send {pr} to the people who wrote the original or to those who extended it? Suggest the right ones for a review.
The review of {pr} was meant to be a formality, but I'd rather have it done by an insider. Whom do you see in that role?
Do you happen to know who's been taking care of the shaders? I'd like to get their view on {pr} as reviewers.
I'm unsure whose domain {pr} is. Could you look at the history and propose somebody to review it?
Good reviewers are rare, but there must be a few who know the code that {pr} improves. Let me know who.
I'd prefer {people_count} names to choose from, all of them people who'd be fit to review {pr}.
We agreed on {people_count} as the number of reviewers for anything like {pr}. Whom would you nominate?
Find me {people_count} contributors with a background in networks, since {pr} should be reviewed by exactly such people.
A lone reviewer will do for {pr}, provided it's the most knowledgeable one. Whose name would that be? ## people_count=1
Please recommend three people for the review of {pr}, which came in overnight and looks important. ## people_count=3
{exclude1} is snowed in and offline, so recommend somebody different for the review of {pr}, not that account.
Anyone but {exclude1} may review {pr}, as that's whose code it removes. Who'd be competent to do it?
In order not to offend {exclude1}, who dislikes reviewing, suggest only other people for {pr}.
I require {people_count} reviewers for {pr}, and would be glad not to find {exclude} among them, since we've fallen out.
The cathedral's organ is controlled by {repo}, and pull request {number} of {owner}/{repo} retunes its pipes. Before anyone pulls a stop, I want it reviewed by people with experience in that module; who are they?
For reasons of symmetry I always asked the person opposite me, until we switched to round tables. Now I'm asking you who'd be the right reader for {pr}.
Our newest client is a bank, and banks want to know in advance who's going to review what. For {pr}, which contributors could I put on the form with a clear conscience?
If somebody complains about {pr} after it has been merged, I want to be able to say that experts had looked at it. Which experts could I ask to do so?
When you've got more contributors than you can count, finding the one who once wrote the undo logic is hard. {pr} changes this logic, so that's the sort of reviewer I'm after.
The person who opened {pr} lives in a time zone where everybody else is asleep, and nobody has taken any notice of it. To whose attention should I bring it for a review?
I've sent {x_pr} to the wrong reviewers, who politely pretended to understand it. To do better with {pr}, I'd like you to find out who's really versed in that code.
Although I have opinions on everything, I can't have one on {pr}, since it's written in Haskell. Who of the contributors is fluent enough to review it?
The checks are done by machines, the conflicts are resolved by me, and the thinking has to be done by a reviewer. Who's most suitable for thinking about {pr}?
As secretary of the project I send out the requests for review every {day}. For pull request {number} in {at} I've got the letter but no addressee; could you help?
At school we exchanged exercise books with whoever was best at the subject. By analogy, with whom should I exchange thoughts about {pr}, i.e. who should review it?
Until the fusion of the two teams I knew precisely who'd review what. Now {pr} lands on my desk and I've no clue who over there deals with caching; who could review it?
I'm supposed to delegate more. A fine start would be the review of {pr}, if only I knew which contributors have enough experience with what it touches.
It's possible that the person best qualified to review {pr} isn't on my list at all, because it only shows employees. Search among the volunteers as well, and give me your recommendation.
We once let a poet review the tax module, with memorable results. Since {pr} is in the same module, tell me who has sufficient practice with it.
Without giving any reason, the platform refuses to suggest reviewers on {pr}. Could you do what it won't, and make suggestions?
Does anybody in {owner} understand the printing code well enough to criticise pull request {number} of {repo}? I'd need a reviewer of that calibre.
I value reviewers who've been there from the beginning. Who among them has dealt with the code in {pr}?
Last week's mistake cost us a fortune, therefore {people_count} qualified reviewers have to go through {pr} this time. Whom do you consider qualified?
The form on which I nominate reviewers for pull request {number} in {at} has {people_count} lines, and I'd like to fill each of them with somebody who has worked on the subject.
My plan is to ask {people_count} contributors for a review of {pr} and to be content if half of them reply. Which would you ask?
You don't have to be thorough, a single suggestion is enough: who's the best person to review {pr}? ## people_count=1
For a change of this size, I mean {pr}, five reviewers have proven ideal in the past. Can you think of five who are familiar with the area? ## people_count=5
To balance the load, {exclude} won't get any further reviews until {day}. Which other contributors could take {pr}?
I'd feel uneasy if {exclude1} reviewed {pr}, having publicly ridiculed the idea. Present me with alternatives, in which that name doesn't appear.
{exclude1} switched to a competitor last month, though the statistics don't know about it yet. So when looking for reviewers for {pr}, pretend that this account doesn't exist.
Our agreement with the union says that {exclude1} and {exclude2} may not be given additional work. Observing this, who could be asked to review pull request {number} of {owner}/{repo}?
I hope for {people_count} suggestions on who might review {pr}, all of them different from {exclude}, since that would be bending our rules.
Let's not wake {exclude1}, who was on call all night. Which {people_count} contributors, other than that poor soul, are able to review {pr}?
Find two reviewers for {pr}, ignoring {exclude1}, whose commits in that folder were all generated by a script. ## people_count=2
"""
