"""Requests that leave out something required; the concept is the key. What is missing follows from the marks that are there."""
TEMPLATES = {
"triage_pull_request": """
is PR {number} ready to merge?
What's blocking pull request {number}?
pr #{number} status? can it go in
Can #{number} be merged? It's a pull request of mine.
I'd like to know what PR {number} still needs. It's by {person}.
Is my pull request in {at} ready?
What still blocks the pull request that {person} opened in {at}?
There's a PR in {at} I want to merge. Anything in the way?
In {at}, can we take that pull request we talked about?
Could you check the latest PR on {at} and say what it needs before a merge?
the PR titled {title} in {at}, is it mergeable?
could you triage a pull request for me
Is my PR ready to be merged? I'm in a hurry.
what is holding up that pull request {person} sent
I need to know if the PR can go in, focus on security please
PR {number} in {repo}: what's left to do before merging?
For the {repo} repo, is pull request {number} good to go?
{repo} #{number} is a PR, mergeable or not?
Over at {owner} there's a pull request {number}. Ready to merge?
Ist Pull Request {number} bereit zum Mergen?
Was blockiert den PR von {person} in {at} noch?
Qu'est-ce qui bloque la pull request {number} ?
Hi,⏎⏎could somebody please check if PR {number} can be merged? I'm leaving on {day}.⏎⏎{person}
We talked about {title} in the meeting. The PR for it is {number}. What's still in its way?
I've got this pull request in {at}, can't remember the number, and I'd like to know what stops it from being merged.
/triage pr {number}
the PR i opened yesterday in {at}, is it mergeable now?
any blockers on #{number}? it's the pr for the login stuff
Is the big refactoring PR in {at} ready to land?
Kann mein Pull Request in {at} gemergt werden?
What separates pull request {number} from a merge?
can we land {number}? it's a PR, approved twice I think
Pull request {number} has been lying around since {day}. Whose move is it, ours or the author's?
Somebody in the standup called PR {number} "nearly done". Is that so, or does it lack something?
Merge verdict on pull request {number}, security angle only.
May PR {number} go in before the code freeze?
Tell me how far away from mergeable pull request {number} is. I won't press any button, just want the picture.
My manager keeps asking about PR {number}. What excuse do we have for not merging it?
Conflicts? Red checks? Absent approvals? Which of those is stopping pull request {number}?
assess PR no. {number} with an eye on test coverage
It was either pull request {x_number} or {n} in {owner}/{repo}, I'm not sure which. What's blocking it?
Hold on before anyone merges {number}. Has that pull request got everything it needs?
Our intern's patch, PR {number}, deserves an answer. Acceptable as it stands or not?
Size up pull request #{number} for me, docs first.
PR {number} at {owner}, forgot which repository exactly. Mergeable?
{owner} maintains a dozen repositories and in one of those is pull request {number}. I'd like its merge readiness.
The org is {owner}, the pull request is {number}. What keeps it out of main?
Is there an obstacle left for pull request {number} in {repo}? It was rebased this morning.
{repo}, PR {number}, whats outstanding
Check if pull request {number} is documented well enough to go in, and list anything else that's missing.
"{repo}" has a contribution waiting, pull request {number}, sent in by {person}. Could it be accepted today?
Is the pull request that {person} opened in {owner}/{repo} on {day} ready to be merged?
Has pull request {number} in {repo} got enough approvals, and are its conflicts with main resolved?
What keeps the contribution with the new icons in {owner}/{repo} from going in?
Tell me whether the hotfix {person} proposed for {at} may land before the weekend.
Somebody from {owner} asked about pull request {number} on {day}. Can you tell me if it could be merged now?
For {owner}/{repo}, report what the oldest unmerged pull request still needs.
The pull request from my fork of {at} shows a conflict warning; what else holds it up?
Yesterday's patch for the date picker in {owner}/{repo}: mergeable, or does something speak against it?
Assess the pull request in {at} that converts our scripts to another language, with a focus on tests.
{person} keeps asking about her draft in {owner}/{repo}, so what separates it from a merge?
I'd like a merge check of the pull request we discussed on the phone. The repository is {owner}/{repo}.
Can you find out what's blocking pull request {number}? The release notes can wait until it's in.
How far along is the pull request in {at} which drops support for old browsers?
Someone proposed a fix for the broken search in {owner}/{repo}. Can we accept that pull request as it is?
{person} sent pull request {number} to one of {owner}'s projects. What's still to be done until it can go in?
Please vet the newest pull request of {owner}/{repo}, paying special attention to security.
In {owner}/{repo}, the pull request with the failing spell check has stalled. Find out why it isn't merged.
Has the pull request about retry logic in {at} met every condition for being merged by now?
The contributor asks why pull request {number} in {repo} hasn't been accepted. What should I say is missing?
Look at the bot's dependency upgrade in {owner}/{repo} and say what blocks that pull request.
I want to merge the branch of our trainee in {at}; is anything wrong with the pull request?
Which approvals or checks does the pull request on top of the list in {owner}/{repo} lack?
Our designer's pull request in {owner}/{repo} changes nothing but colours, so why can't it be merged?
The {owner} organization has a pull request {number} that changes the shared workflows. Is it ready to merge?
The accessibility work in {at} has its own pull request, and I must know if it's mergeable.
Evaluate the pull request in {owner}/{repo} that closes {x_issue}, and tell me what remains to be done.
Could the change that {person} submitted to {owner}/{repo} this morning be merged right after lunch?
Before our demo I need the merge status of the pull request with the new dashboard in {at}.
Everyone has signed off on the migration in {owner}/{repo}. Does its pull request still wait for anything?
{owner}/{repo} has a pull request from a first-time contributor, which I'd like examined for obstacles to a merge.
What must the author of the compression pull request in {at} change before we can take it?
Please triage {person}'s pull request in the {repo} repository of {owner}. I don't want any comments posted there.
The last pull request that arrived at {owner}/{repo} over the holidays: fit to go in?
I'd like to merge pull request {number} into {repo} after lunch. Does anything speak against it?
Go over the pull request in {at} that I reviewed on {day} and list what blocks its merge.
Is there still a reason not to merge the pull request for the Spanish manual in {owner}/{repo}?
For backlog grooming: is {repo} PR {number} close to being merged, or does the author have more to do?
Inspect the pull request in {owner}/{repo} that everyone is arguing about, mainly its documentation, for whatever blocks a merge.
PR {number} in our {repo} repository has been open for {n} weeks. What is it still waiting for?
I rebased my work on {at} last night. Would my pull request pass all merge requirements now?
The fix for the login loop sits in an open pull request at {owner}/{repo}. Why hasn't it landed?
Give me the readiness of the pull request that {person} is so proud of in {owner}/{repo}.
We can't release {at} without the encryption pull request, so what has to happen before it's merged?
Whatever blocks the smaller of the open pull requests in {owner}/{repo}, please let me know.
Unlike {x_pr}, the pull request with the audio filters in {owner}/{repo} isn't merged yet. What's missing there?
Where does the pull request for keyboard shortcuts in {at} stand with regard to a merge?
In {owner}'s {repo} somebody sent us the fix for the flaky login test. Can that pull request be merged?
Judge the pull request that was reopened in {owner}/{repo} this week: what does it lack for a merge?
My talk is about a pull request in {owner}/{repo} that removes a whole module; is it mergeable yet?
The pull request our partner company sent to {at} looks finished, but can it actually be merged?
Check if the reverted and resubmitted pull request in {owner}/{repo} has any blockers left.
Someone from the {repo} team wants pull request {number} evaluated before {day}. Is anything holding it back?
repo: {repo}⏎pull request: {number}⏎wanted: merge blockers
The migration in {repo} is waiting for pull request {number}. Could you tell me what's still open there?
In our fork of {repo} sits PR {number}; green light or not?
Give the usual PR in {at} a once-over and name whatever prevents the merge.
One of the pull requests on {at} is stuck, {person}'s I believe. Why?
{at} got a patch from a first-time contributor. Is that patch fit to be merged?
Bot's dependency bump PR in {at}: safe to land?
I mean {at}, the pull request with the {n} commits. What must happen before it gets in?
Not {x_number}, the other pull request in {at}. Does it still need work?
We already merged {x_pr}. Now its follow-up PR in {at}: can it go in too?
that PR of yours in {at}, does it have all its approvals and green checks
readiness check for a pull request over in {at}, please
Considering how many customers have run into the timeout that pull request {number} removes, it's a mystery to me why it's not in yet, and I'd ask you to solve that mystery.
Fathom the state of the pull request that {person} sent to {owner}/{repo}, and if you must set a priority for the merge, take the manual.
What hampers the merge of {number}, a pull request that I've got here? Keep the focus general, since nobody here has a favourite topic.
Conduct a check-up on the pull request in {owner}/{repo} and tell me which of its vital signs speak against merging.
I don't have the patience for {n} comments, so boil pull request {number} in {repo} down to what's unresolved and blocks the merge.
Untangle the stalemate over PR {number} over at {owner}: whose move is it, and which move would allow the merge?
We want to release {x_ref} of {at} on {day}. There's one pull request left, so please tell me what it's waiting for.
Zero in on the component of pull request {number} that makes it unmergeable, be it a check, a conflict or a person.
Somebody's hearing aid app relies on a patch in {at}. Please treat my question kindly: is that pull request fit for merging yet?
Before I leave on {day} I'd like to merge the pull request that's been waiting in {at}. Is everything in order with it?
Report on the readiness of pull request {number}, since after {ref} I may only merge what's beyond reproach.
The builds of the first-time contributor in {owner}/{repo} were allowed to start on {day}, and they've finished. Does anything else keep us from merging that pull request?
{person} requested changes on pull request {number} and then disappeared for {n} weeks. Is that veto what still blocks it?
At {owner}, in some repository or other, there is PR {number}. Please say what prevents it from being merged.
The third box in the checklist at the top of PR {number} is ticked, {person} saw to that. What else do you see there that would hold up its merge?
My contract ends on {day} and my last pull request in {owner}/{repo} is still open. What do the maintainers need so that it can be merged?
Gauge whether PR {number} deserves a merge, weighing injection, spoofing and leaked secrets more heavily than the rest.
While you're looking at {repo}: pull request {number} was supposed to be merged on {day}, and I'd like to learn what intervened.
The author of pull request {number} over at {owner} says that she's finished. What would you still object to if I wanted to merge it today?
No, sorry, not {x_number}, I meant pull request {number}. What does it still need before a merge?
A tenant of ours can read another tenant's calendar. The correction sits in a pull request at {at}, waiting for God knows what. Find out, please.
We on the steering committee accepted the idea behind pull request {number}. The implementation I know nothing about: is it complete enough to be taken?
What's left to do on the deprecation PR in {at}? I thought we had merged it on {day}.
I maintain several repositories for {owner}, and in one of them pull request {number} is stuck. Why can't it be merged?
Our build went red twice last week because of an expired certificate. Is pull request {number} of {repo} now in a condition to be merged?
I'd like documentation to be the focus as you assess whether my colleague's PR in {at} can be merged.
The tournament software pairs the wrong players, {person} repaired it in pull request {number}, and the next tournament starts tomorrow. What has to happen before it's merged?
Please find out whether the pull request that our Portuguese distributor has been asking about could be merged in {owner}/{repo} without further ado.
Check whether pull request {number} in the organization {owner} has conflicts, failing checks or missing approvals, and give me a short summary.
It says "changes requested" on the pull request in {at}, but the person who requested them has since written "fine by me". What else holds it back?
Since customers' bank details flow through it, diagnose pull request {number} with hardening uppermost in your mind, and say what obstructs the merge.
Please do a general triage of PR {number}, the one that removes the old upgrade path. Don't assign anyone.
Someone's waiting for an answer about pull request {number} in the {repo} project. Does it lack anything, or may we accept it as it stands?
The contributor has vanished but the idea is good. Before I adopt the pull request in {owner}/{repo}, list what would have to be done until it could be merged.
Seeing as {person} ticked every box in the template, it puzzles me that PR {number} isn't mergeable. Which box did the template forget?
Did anyone approve pull request {number} of {repo} already or does it still wait for somebody? I want the whole picture before I merge.
In general terms (that's the focus I want), where does our newest pull request in {at} stand on its way to a merge?
Release notes are {person}'s turf and the stale bot does its thing. My puzzle is pull request {number}: merge or wait, and wait for what?
{person} opened a PR in {owner}/{repo} last sprint for the new CI runners. What does it need before we merge it?
Everyone at {owner} says "almost there" about pull request {number}. Almost where? What precisely is left to do before it goes in?
As far as I know from {person}, the last formality for the pull request in {at} is a signature. Verify whether it really is the last thing that a merge requires.
Please check PR {number} in the {repo} repo for security problems that we have to fix before we merge it.
The type checker is content, the linter is content, the author is discontent: pull request {number} is still open. Give me an honest picture of what's in its way.
From a documentation standpoint, what would you object to if I wanted to merge {repo} pull request {number} this evening?
Is there anything that speaks against merging the pull request which updates our certificates in {owner}/{repo}? I'd like to do it before lunch.
An elderly volunteer spent the winter on pull request {number}. I don't want to disappoint him, so find out what has yet to be done before it can be accepted.
Our intern has asked for feedback on her pull request in {at}. Tell me what it needs for a merge, and concentrate on the tests.
I've got two hours left today and would like to merge pull request {number} of {owner}. Have a look at its tests first and tell me what's missing.
The way I understand our branch protection, two approvals and a passing build are enough. Pull request {number} has got both, hasn't it? Check, please.
{person} updated the branch of {repo} pull request {number} this morning. Are there any merge blockers left?
Please ascertain whether the pull request in {at} has been approved by enough people, passes its checks and fits onto our main branch.
I bisected the slowdown to a commit that pull request {number} reverts. As reverting is usually quick, could you find out what's blocking it?
The change by {person} in {owner}/{repo} has been in review for {n} days. What does the pull request still need before it may be merged?
Quality assurance begs you to scan pull request {number} in {repo} for merge obstacles, most of all for branches of the code that no test ever reaches.
Pull request {number} is the only one that I haven't looked at this week. Tell me what blocks it, with security as the main concern.
The milestone closes tonight. Pull request {number} of the {repo} team: in or out? Tell me what's missing if it's out.
What's blocking pull request {number} at {owner}? I can't remember which of their repositories it's in.
A competitor ships the same feature on {day}, which is why management asks hourly about our pull request in {owner}/{repo}: mergeable, and if not, for which reasons?
I feel that pull request {number} has been discussed long enough. What would a person who simply wants to get it in have to take care of?
Pull request {number} has two approvals and green checks, and still nobody has merged it. What's the reason?
The medical device folks accept nothing without test evidence. The pull request is in {at}. Report what it's lacking, testing first.
{person} from {owner} would like to have pull request {number} merged by the end of the week. What remains to be done for that?
No special focus today. I'd just like to hear from you what stands between pull request {number} and the main branch.
It's about the changelog entry, I presume, that the bot keeps nagging on the pull request in {at}. Is this really what prevents the merge?
Pull request {number} renames half the settings of {repo}; is that described anywhere? Stress the documentation when checking what its merge requires.
The conflicts in my pull request are gone, I've answered every comment and the checks are green. It's in {owner}/{repo}. What else do they want?
Is the dependabot pull request in {owner}/{repo} ready to merge? It was opened on {day}, and {person} has already had a look at the changelog.
I've muted that thread because of the shouting. Is pull request {number} mergeable at long last, or does some demand remain?
Customers write to us about a bug that's fixed in a pull request of {person}, somewhere in {at}. Why hasn't that fix been merged yet?
In {owner}'s organisation somebody opened pull request {number} against the payment code. Check it with regard to security and name whatever blocks its merge.
Please look at the security fix from {person} in {owner}/{repo} and tell me if there's anything that keeps it from being merged.
My deputy will be taking decisions in my name next week. Let me know whether I can merge pull request {number} before I leave.
The dark theme is finished, its author tells me, and the pull request is waiting in {at}. Could it be merged today, or is a review missing?
Our office in Madrid relies on PR {number} of {repo} from {day} on. Is it ready, or what would they have to wait for?
The committee wants to know in what respect pull request {number} isn't complete. Prepare the facts, please, without changing anything on the page.
Would you check whether GitHub deems the latest pull request in {owner}/{repo} "clean", "dirty" or "blocked", and what's behind it?
After {n} weeks of silence the author of pull request {number} came back and pushed six commits. Are all our demands met now?
Please check pull request {x_number} or {n} in {at}, I forgot which of them it was, and tell me what keeps it from being merged.
PR {number} is somewhere in the {owner} organization, {person} said. Please check what it lacks for a merge.
In {owner}/{repo} I promised to look at either {x_number} or {n}, one of the two pull requests about caching. Is it ready to be merged?
It was number {x_number}, or perhaps {n}; my notes say both. What does that pull request in {at} still need before we take it?
Our on-call engineer is waiting for pull request {number}. Please tell me what's left on it before we merge.
Pull request {number} is the one, but whether it's in {x_at} or in our fork of it I can't remember. Is it mergeable?
{person} talked of pull request {x_number} and then of {n}, and wants one of them in {at} merged today. Could it go in as it stands?
Tell me what blocks PR {number}. It belongs either to {x_at} or to the repository of our partner, both have one with that number.
Which was it, {x_number} or {n}? Anyway, assess the pull request that I mentioned this morning in {owner}/{repo}, with a focus on its tests.
The e-mail says pull request {x_number} in its subject and {n} in its text. The repository is {at}. Does that one lack anything for a merge?
I want the merge report for pull request {number}, from {x_at} or else from the old repository, I'm not sure where it was opened.
One of {x_number} and {n} in {at} fixes the login, the other is a copy that somebody closed. Is the right one ready to go in?
My handwriting is terrible: it's pull request {x_number} or {n} in {owner}/{repo}. Check its documentation and say what holds up the merge.
The customer needs number {x_number}, or was it {n}? In any case it's a pull request in {at}, and I'd like to know if we could merge it.
Pull request {number} exists at {x_at} and in its mirror, with different authors. Examine the one that I meant yesterday and tell me what it's lacking.
Either {x_number} or {n} in {at} has passed every check, says {person}. I'd like you to find out what else that pull request needs for a merge.
Someone at {owner} asked about pull request {number}, in the server repository or in the client one, I didn't catch which. What's blocking it?
Everybody on the {at} team is waiting for the same pull request and no one can say why it isn't merged. Can you find out?
Three weeks of review, {n} comments, and still my PR on {at} hasn't gone in. What does it lack?
Have a look at the pull request I sent you on chat. Would you merge it?
Before sprint planning on {day} I need the state of PR {number}, with the focus on its tests.
Is PR {number} ready to merge? {person} asked me at standup and I had no answer.
would you say that PR is good to go
Yesterday's pull request, the one about {title}. Any reason not to take it?
I'm triaging PRs this afternoon and I'd like to begin with the big one. What blocks it?
We at {owner} need pull request {number} for the next release. What has to happen before it can be merged?
Field "pull request": (left blank)⏎Field "repository": {at}⏎Task: report what's missing for a merge
Quand pourra-t-on fusionner la PR {number} de {repo} ? Dis-moi ce qui manque.
O pull request {number} já pode ser mesclado? Falta alguma coisa para isso?
Cosa manca ancora alla mia pull request in {at}?
Kan pull request {number} gemerged worden of houdt iets het tegen?
Nothing personal against {owner}, but their pull request {number} has been rotting for a year. What would unblock it?
Be honest: is my contribution mergeable or do you want changes? The pull request is a few days old.
Could you check what still blocks the pull request that fixes {x_issue}? It's in {at}, but I don't have its number here.
Of the {n} open PRs the one by {person} matters most to us. Evaluate whether it can land.
I only see "{repo}: pull request {number} awaiting merge" in the mail. Awaiting what exactly?
If pull request {number} lacks nothing I'll merge it myself, so does it?
What snags are left on pull request {number}?
PR {number}: greenlight or red light?
Over at {owner}, PR {number} was approved {n} days ago. What else is required before it's merged?
Between diaper changes I managed to push a patch to {at}. Is my pull request acceptable by now, or what impediment remains?
The bottleneck seems to be pull request {number}. Diagnose what's jamming it.
Can pull request {number} of {repo} be merged before the freeze on {day}, or is something missing?
Our tenants' app depends on PR {number} by {person}. When nothing gates it any longer I'll breathe again, so does anything?
Does the accessibility patch in {at} clear all hurdles for integration?
A customer reported the bug {n} days ago and {person} fixed it in pull request {number}. Can the fix be merged?
In {repo}, what keeps pull request {number} from being merged? I've seen {x_number}, that one is fine.
good day, i am student, i make pull request in {at} for my semester project. please what is still wrong that it cannot be merged
Pull request {number} got applause in the demo. Applause doesn't merge code. What does it still lack, mainly regarding safety?
Could you triage pull request {number} in one of the repositories of {owner}? I only need the blockers, no reviewers.
i keep refreshing {at} hoping my PR turns purple. tell me whats wrong with it
Is pull request {number} under {owner} mergeable? It's the one with the new settings, so put documentation first.
CI run {x_run_id} in {at} passed, so I think the pull request behind it can go in. Can you confirm that?
Before I book the champagne: is pull request {number} truly finished?
Code owners have signed off pull request {number}. Does any required check still fail, or could we take it now?
Give me the bad news about PR {number}.
Inspect {repo}'s pull request {number} for dealbreakers, tests foremost.
My mentor claims that PR {number} of {repo} is "one inch from the finish line". Measure that inch, please.
According to the dashboard, {owner} has a contribution with id {number} stuck in limbo. It's a pull request; what would free it?
Somebody at {owner} submitted a tooltip fix and begs for integration. What's preventing it?
We've wrestled with the timezone pull request in {at} for ages. Is it fit for main at last?
Hey {person} here, on a shaky train connection. Pull request {number}... mergeable? Over.
Ok computer, evaluate pull request {number}.
Two approvals, a rebase, a squash, a prayer: what more does my pull request in {at} want?
In {repo} there's a PR for the coupon page (number {number}). I'm wary. Is it sound enough to take in?
{x_pr} was abandoned in favour of another one in the same repo. Would that other one pass?
Our vendor sent a patch and expects it to ship. I can't judge whether it's admissible; can you?
Figure out why GitHub greys out the button on pull request {number}.
Sitting in the waiting room at the vet, wondering whether PR {number} is blocked by anything.
As the new treasurer of the project I know nothing about code, but people keep begging me about "the pull request" in {at}. Explain what's keeping it.
Il manque quoi à ma PR pour être acceptée ?
Mein Chef fragt nach dem Pull Request in {at}. Was fehlt da noch?
¿Se puede fusionar ya el pull request {number} de {repo}?
PR {number}, docs in particular: fine to absorb or not? {repo} by the way.
The keynote mentions a feature which lives only in an unmerged pull request on {at}. How far off is it?
I reviewed {x_pr} already and CI is healthy. There's a sibling PR, same repository. Would that one be mergeable?
{person}'s dark mode PR: is anyone or anything still in its way?
I volunteer as a firefighter and missed the whole discussion. All I heard is that {at} has a pull request everybody waits for. What's it lacking?
The notes are drafted, the tracker is swept, reviewers have spoken. So why isn't pull request {number} in yet?
Pull request {number} by {person} sat there during the strike. Has it become mergeable meanwhile?
Our museum's kiosk needs the fix from {repo}, pull request {number}. Is it ripe?
I promised {owner} an update on pull request {number}. Tell me honestly whether it's in good shape, docs included.
My contribution to {at} feels ignored. Is something wrong with it that rules out a merge?
Is PR {number} harmless from a security perspective, and mergeable on the whole? I forget which repo it lives in.
Audit pull request {number}; testing is paramount.
On my bingo card for today: merging {person}'s patch in {at}. What could spoil that?
I can merge the dependency PR in {at} from my side unless you object. Do you?
Tell me the truth about {repo} pull request {number}: finished or half-baked?
Our one-on-one is about my pull request. I'd better know what's unfinished.
The pull request that {person} opened in {at} has been reviewed twice already, so what still prevents us from merging it?
Please check whether the patch for the login page in {at} is ready to be merged, since we ship on {day}.
I'd like to know what our new contributor's pull request in {at} is lacking, because she has been waiting for {n} days.
In {at}, tell me whether the pull request that replaces {x_pr} can go in, with security in mind above all.
Everybody on the team says the translation pull request in {owner}/{repo} is finished, but can we really merge it as it stands?
Have a look at the pull request in {at} which has the red check and report everything that keeps it from being merged.
Since the release of {at} depends on the upgrade pull request, find out what needs to happen before that one may go in.
My colleague's refactoring in {at} has been approved by two people, yet the merge button stays grey, so please find out why.
Before I go on holiday I want to see the pull request I sent to {at} merged, so what is still missing from it?
Could you assess the largest pull request in {owner}/{repo} for me and say what we'd have to fix before accepting it?
Pull request {number} has all the approvals it needs and its tests are green, so why hasn't it been merged yet?
I promised the author an answer today, so please report what pull request {number} still needs, looking mainly at its tests.
Our customer is waiting for pull request {number} by {person}, which fixes the export, and I must know whether it is mergeable.
As the freeze starts on {day}, check if pull request {number} of the {repo} project has anything left that blocks it.
Someone at {owner} asked me if pull request {number} is going in this week, and I couldn't say, so please evaluate it.
Our translators have finished their work on {at}, so look at their pull request and tell me whether it could be merged tonight.
I reviewed the caching pull request in {at} myself and found nothing, but does anything else speak against accepting it?
The contributor from {owner}/{repo} asks every morning why her pull request isn't in yet, and I'd like to give her the reasons.
Examine the pull request that fixes the memory leak in {at}, with an emphasis on its tests, and report what is left to do.
For our talk about {at} I want to say something about the pull request with the new editor, so how near is it to a merge?
Three people approved the documentation pull request in {owner}/{repo}, so is there a conflict or anything else that we have overlooked?
The follow-up to {x_pr} is what I care about now, so please find out if that pull request in {at} is acceptable.
The author of pull request {number} rebased it this morning as we asked, which means that I need to know what still blocks it.
It took {person} {n} weeks to finish pull request {number}, and I'd be glad to hear that nothing prevents its merge any longer.
Pull request {number} in {repo} changes how passwords are stored, so vet it for security and whatever else a merge requires.
We already have two reviewers for the pull request in {at} that adds search, so tell me if anything else still blocks it.
The build of {at} is green, its log is clean and {person} is happy. So what is the pull request still waiting for?
Check the pull request in {owner}/{repo} that updates the licence, and explain to me why it couldn't be merged on {day}.
For {at} I'd like to know whether the contribution with the dark theme fulfils everything that we demand before a merge.
I want to include my pull request in the next version of {at}, so please find out what it lacks and tell me.
Pull request {number} is the last one before our release, so please make sure that nothing stands in the way of its merge.
Security matters most to us, so examine pull request {number} of {repo} with that in mind and tell me whether it may go in.
""",
"triage_issue": """
triage issue {number}
How bad is issue #{number}?
Someone filed {number} last night. Which kind of issue is it, and how severe?
is #{number} a bug or a feature request
Have a first look at that new issue in {at}, please.
In {at}, {person} reported something. How severe is it?
There's an issue called {title} in {at}. What kind of issue is it?
A new bug report came in on {at}; assess it for me.
Please triage an issue for me.
What do you make of the issue {person} opened? Bug or not?
how urgent is this bug report? no labels please
triage the issue and look for duplicates
issue {number} of the {repo} repo, how severe?
{repo}, issue {number}: bug or question?
In one of {owner}'s repositories there's issue {number}. How grave is it?
Wie schlimm ist Issue {number}?
¿Qué gravedad tiene el issue {number}?
Hi,⏎⏎we have a new report, issue {number}. Would you say it's severe?⏎⏎{person}
@bot triage {number}
Someone on the forum complains about an issue in {at} that nobody looked at. Could you triage that one?
That crash report from {person} in {at}: how bad is it, and has it been reported before?
I've an issue here, {number}, and no idea if it's a bug. Do you?
Jemand hat in {at} ein Issue aufgemacht, wie schlimm ist es?
Somebody ought to look at issue {number} and decide whether it's a defect or a wish.
rate the severity of issue {number}
What's our next step with issue {number}? The reporter is getting impatient.
Issue {number} landed in my inbox at 3 am. Should I be worried?
Could issue {number} be a duplicate? Triage it, please, and check for similar ones.
{number} is an issue I can't place. Feature wish, bug, support question?
On call this week, so: ticket {number}, how serious would you call it, and what do we do first?
my boss forwarded issue {number}, wants a severity by noon
Classify bug ticket {number} but spare me the label proposals.
Is the complaint in issue {number} justified, i.e. an actual bug?
Customers shout about issue {number}. Please judge how grave it truly is, nothing needs answering or closing.
verdict on issue #{number}?
{owner} is the organization, {number} the issue. Please find out what kind it is.
One of the tools that {owner} publishes has got an issue, {number}; would you assess how harmful it is?
First look wanted: issue {number}, some {owner} repository.
Issue {number} on {repo} smells like a regression to me. Is it, and how urgent?
in {repo} someone opened issue {number}, kind + severity please
Could you diagnose issue {number} from {repo}? I'm more of a docs person and can't tell whether it's critical.
{repo} → issue {number} → what should be done about it?
{person} swears that issue {number} ({repo}) is a security hole. What's your assessment?
project {repo}⏎issue {number}⏎please triage, incl. duplicates
The newest issue in {at}: harmless or a showstopper?
An angry user wrote a very long issue in {at}. Read it for me and tell me what it boils down to, bug or rant.
{at} received a crash report over the weekend. Severity?
Which kind of issue is the one {person} mentioned in {at}, bug or question?
There were {n} reports on {at} this morning, but I only care about the one regarding {title}. How bad is it?
How severe is the crash report that came from the forum into {owner}/{repo} on {day}?
Classify the issue in {owner}/{repo} that a customer opened last night, and suggest what to do next.
Is the complaint about blurry images in the tracker of {at} a bug or a feature request?
{person} filed something about lost drafts in {owner}/{repo}. How urgent is that issue?
Take a look at the newest issue of {owner}/{repo} and rate its severity.
I need a verdict on the memory leak that somebody described in an issue on {at}.
The security mailing list points at an issue in {owner}/{repo}; tell me how dangerous it is.
What sort of issue did the hospital's technician open in {at} this morning, and what should follow?
Triage the report about double payments in {owner}/{repo}, and see whether it has duplicates.
In {owner}/{repo} a user can't log out any more and wrote an issue about it. How bad is it?
Read the issue that {person} labelled as urgent in {at}, and judge whether it really is.
The longest issue in {owner}/{repo} confuses everyone; what is it about, and how serious is it?
Assess the bug report for the mobile layout in {at}, without proposing any labels.
Somebody claims in the tracker of {owner}/{repo} that exports are corrupted. Examine that issue for me.
Does the issue on wrong time zones in {at} describe a defect, or is it a question of taste?
Please work out the next step for the issue in {owner}/{repo} that was reopened on {day}.
Our help desk passed on a report to {owner}/{repo} about frozen screens. What would you say it is?
Evaluate the latest bug report in {at}, the one with the strange screenshot, and give me its severity.
How grave is the problem that the school reported as an issue in {owner}/{repo} last week?
Unlike {x_issue}, the issue about broken links in {owner}/{repo} hasn't been looked at. Please triage that one.
The author of the angry issue in {at} wants an answer, so what kind of problem is it?
I suspect the issue about slow uploads in {owner}/{repo} was filed before, so examine it and look for duplicates.
Could you diagnose the ticket in {owner}/{repo} that mentions our billing page and say how urgent it is?
The issue nobody has answered in {at} since {day} needs a first assessment, please.
Rate the importance of the ticket about missing subtitles in {owner}/{repo}.
For {owner}/{repo}, determine whether the ticket regarding the wrong currency symbol is critical or cosmetic.
A tester stumbled over something in {at} and opened an issue. Is it worth worrying about?
What should we do about the issue in {owner}/{repo} which says that notifications arrive twice?
The issue on top of the tracker of {at} sounds alarming; please judge its kind and severity.
Our biggest sponsor opened a ticket in {owner}/{repo}, so tell me what it is and how serious.
Sort out the issue about garbled umlauts in {owner}/{repo}: bug, question or wish?
The report that {person} translated for us in {at} needs triage, though no label suggestions are necessary.
Have a first look at the ticket on flickering charts in {owner}/{repo}, and tell me how to proceed.
Find out how harmful the issue about leaked addresses in {at} is, because our lawyer is asking.
That old issue with so many thumbs-up in {owner}/{repo}, is it a bug or an enhancement?
A volunteer reproduced the freezing installer and commented on its issue in {at}. How severe is it now?
Give me an assessment of the accessibility complaint that reached {owner}/{repo} through the contact form.
Is the issue which {person} wrote on the train to {owner}/{repo} as urgent as its headline suggests?
Please check what kind of issue the printing problem in {at} is and who would be affected.
The bug from this morning's stand-up has an issue in {owner}/{repo}. Determine its severity for us.
I already dealt with {x_number}. The remaining untriaged issue in {at}, what is it?
Apart from {x_issue}, which is done, there's one more report in {at}. Please examine it and recommend a next step.
the memory leak ticket in {at}, has anyone reported that before and how nasty is it
Looking at {at}, at that issue with all the thumbs-up: would you call it a feature request?
Inspect the issue from last night's mail in {at}, without any label suggestions.
Hi team,⏎⏎a reader of our blog opened an issue in {at} about broken installs. I need to know whether it is critical before {day}.⏎⏎Regards,⏎{person}
Triage that bug.
this issue here, serious or not?
A ticket came in and I'm unsure what to make of it. Can you evaluate its severity?
Take the issue we discussed at lunch and work out what type it is and what should happen next.
Was ist das für ein Issue, das {person} heute in {at} gemeldet hat? Fehler oder Frage?
Le ticket {number} de {repo}, c'est un bug ou une question ?
Que tipo de issue é o {number}? É grave?
Guarda la issue {number} di {repo} e dimmi quanto è grave.
Hoe ernstig is issue {number}? Een bug of een wens?
The support desk relayed a ticket from {owner}'s tracker, number {number}; I need its kind and its severity.
Our hospital deployment is affected by that ticket in {at}, says {person}. Please determine its severity.
Before we spend money on the shopping cart problem somebody filed in {at}, find out how severe it is in your view.
An executive from the donor organisation is coming on {day} and will ask about an issue in {at}. What type, how severe, what are we going to do?
I know how severity differs from priority, no need to explain. What I don't know is how severe the report in {owner}/{repo} is.
Don't copy that ticket of {at} over to {x_at}, even if the same defect lives there too. First I'd like to know what kind of defect it is.
There's a new report in {at}, so please read it and tell me what type of issue it is and how pressing.
Would you go through the issue about exports in {owner}/{repo} and tell me in plain words how severe the problem is?
Webhooks arrive twice, so a ticket in {at} tells us. Money could be charged double. Find out how serious it is.
Please don't close the issue in {at} that {person} mentioned. Tell me instead how severe it is and what our next step should be.
Somebody from the press is asking about an issue in {owner}/{repo}. Is it a real bug, and how bad is it?
The clock in the waiting room runs backwards, as a ticket in {at} says. What type of fault is that, and how quickly must it be dealt with?
Legal wants to know whether the thing reported in {at} on {day} is a defect within the meaning of the support contract. What kind of issue is it?
We're understaffed, so only grave things get attention this week. Does the ticket from our partner in {owner}/{repo} qualify, and what comes next?
Two people told me the issue in {at} is a blocker, one says it's cosmetic. Who's right about its severity?
Please triage the issue in {at} that we spoke about yesterday, and find possible duplicates of it.
In {at} the number {x_number} is spam; what about the other issue from that day, is it a real defect?
We have {n} open tickets in {at} and only one of them worries me. Please tell me its kind and its severity.
Have a look at the bug in {owner}/{repo}, would you, and say if it's a regression and how urgent a fix would be?
My number pad is broken, so I can't type which issue of {at} I mean, but please rate its severity.
The customer calls back at noon about his issue in {owner}/{repo}. I need the severity and a sensible next step by then.
My hunch says issue {number} is a feature idea rather than a crash, but I'd like you to double-check and rate it.
I'm torn between treating ticket {number} as a blemish and treating it as a calamity; tip the balance.
How much of a threat is issue {number} to people who haven't updated for {x_inactive_days}?
Leadership needs visibility on issue {number}. What's the impact and what's the recommended action?
It's clear to everybody that {x_issue} can wait. The one I have doubts about is issue {number}, so please appraise how urgent that one is.
Should issue {number} prove to be a security hole, I must notify {n} institutions; hence examine it and state how severe it is.
The product owner bets that issue {number} is a feature wish, the tester bets it's a defect. Who wins?
Issue {number} came in over the weekend and I'm on call until {day}. Is it a real bug, how severe is it, and what should I do first?
The newest customer report in {at} needs an assessment before sprint planning. {person} has reproduced it on {x_ref}, so just give me type and severity.
Could you triage {number} in {repo}? It's blocking the {x_ref} release according to {person}, and I'd like to know if it's really that critical.
In one of the repositories of {owner}, issue {number} reports data missing from exports. Tell me how bad that is and what we do next.
{person} assigned me a bug in {owner}/{repo} and I have no context at all. What kind of report is it, and how urgent?
Run {x_run_id} is green again, so ignore it. What I still need is your judgement on issue {number}: bug, question or feature request?
Our backlog grooming for {repo} got stuck on issue {number}, half of the team calls it a feature request. Please classify it for us.
The {owner} team wants a severity for ticket {number} by {day}. It doesn't need labels, they set those themselves.
Please look at the crash that a customer reported in {at} after the upgrade to {x_ref}, and check if we have it twice.
Before I merge {x_pr} I want to know whether issue {number} over there is a regression or just a misconfiguration.
For the repository {repo}, rate the severity of issue {number}, please. The release notes can wait until {day}.
An enterprise customer of {owner} opened ticket {number} last night. What is it about, and how quickly do we have to react?
Not {x_number}, that one is done. I mean the other open report in {at}, the one about the proxy. How serious is it?
Is issue {number} a duplicate of something, and how severe is it? Nothing has to be closed yet.
{repo} issue {number} was reported by a code owner, so I take it seriously. What's its type and what's the next step?
Someone at {owner} marked issue {number} as a security problem. Please assess it without suggesting labels, I'd like to know whether that's right.
There's a flaky test described in an issue of {owner}/{repo}. Does it point to a real race condition, and how bad would that be?
We have {n} minutes left in the triage call and {number} is the last ticket on the list. What is it and how severe?
{person} would hotfix issue {number} of {repo} today, I'd wait for the regular release. Which of us is right about its severity?
The project belongs to {owner}, the issue is {number}. Please tell me what kind of problem it is, {person} needs that for the incident review.
It was either {x_number} or {x_number_2} in {at}, I don't remember. Could you tell me how critical it is for the release?
The deprecation warning reported in issue {number} worries our contributors. Would you give it a first assessment, including earlier reports of the same?
Can you take a look at {number} in the {repo} tracker? The docs team says it belongs to engineering, and we say the opposite.
I'm the new triager at {owner} and my first ticket is {number}. Is it a bug, and what would you recommend as the next step?
Support forwarded me a link to a ticket in {at}, but it was cut off. How severe is the login problem described there?
After the migration to the new runners we got issue {number}. I'd like a severity, the log is already saved and nobody has to rerun anything.
Type and severity of issue {number} from {repo}, please. Label suggestions aren't needed because our bot adds them.
Issue {number}, organisation {owner}: {person} says it was filed last month as well. Is that so, and how urgent is it?
Please assess the oldest unanswered bug in {owner}/{repo} for me. {x_issue} has been answered already, so I don't mean that.
How urgent is bug {number}? {person} wants to put it into the sprint today, and I'd rather have a second opinion first.
We use {repo} in production, and ticket {number} there mentions our exact setup. Should we be worried about it?
{owner} has asked us for a first look at issue {number}, because their maintainer is away until {day}. What sort of issue is it?
In {at} a contributor asks for an API change. Would you say it's a feature request or a bug, and what should we do about it?
The upgrade guide has an error, or so issue {number} claims. Is that a documentation problem or a bug in the migration script?
No, wrong one, sorry: I need the severity of {number}, not of {x_number}. The repository is {repo}, I've forgotten which account it's under.
Three of {owner}'s repositories have an issue {number}, and I can't say which one {person} meant. How bad is the one about uploads?
On {day} a user opened an issue in {owner}/{repo} titled {title}. Please triage it and leave it open.
Nobody on the team has looked at issue {number} yet. Kind, severity and likely duplicates are what I'd need before the stand-up.
I'm writing the weekly report on {repo} and still lack a severity for issue {number}. Could you read it and give me one?
Please go through ticket {number} for {owner} and tell me whether it can wait for the next sprint. I won't change anything on it.
As agreed at the meeting, ticket {number} gets a proper assessment first. Go ahead.
I can't put issue {number} on the plan without knowing its urgency. Would you look into that for me?
Evaluate ticket {number} but do not come up with labels for it, since our own are in Finnish.
Nothing is final about issue {number}: some call it a regression, others don't. What do you call it, and is it urgent?
Our release manager holds back {x_ref} because of issue {number}. Is it grave enough for that, or can we ship?
Do not reply in issue {number}, the reporter is under embargo. Internally: how severe?
Has what's described in issue {number} been filed before by other people? Check this as part of your assessment of the ticket.
I maintain this alone in my spare time, two kids, full-time job. Please spare me reading issue {number} and tell me what it is and how pressing.
Dark mode makes the text invisible, says issue {number}. How severe, and what would come next?
You'd be surprised how many people report one and the same thing. So rate issue {number}, and include whatever reports resemble it closely.
Please don't touch the labels of issue {number}. Tell me how severe the problem is, and nothing more.
Our tracker has moved twice, so I'm not sure where it lives now, but issue {number} needs a severity before {day}.
I've read number {number} three times, it's an issue with our invoices, and I still can't tell a bug from a wish. Can you?
Whoever wrote issue {number} in {repo} hardly gave any details. Based on what's there, what kind of issue is it and how severe?
Please look at issue {number} in {repo} and tell me whether the wrong currency is an embarrassment or a catastrophe.
For {repo}, issue {number}, I'd like to hear the type, the severity and the next step before the stand-up.
A customer forwarded me number {number} from the tracker of {repo}, an issue about lost parcels. Does it need us at once?
Someone broke the export again, it's issue {number} in {repo}. How bad is that, and what would you do next?
We got a report in {repo}, it's number {number}. Is it a bug or a question, and how urgent?
Inasmuch as labels are frozen until {x_ref} ships, evaluate issue {number} from {repo} without putting any forward.
In {repo} somebody has opened issue {number} on account of a deprecated header. Please check how severe the consequences could be.
The forum keeps linking to issue {number} of the {repo} repository. Is it as serious as people there say?
Was it wise to open a new ticket? Analyse {number} in {repo}, its kind and severity, and whether an old issue already said so.
I'm on triage duty this week and it starts with {repo} issue {number}. What is it and how bad?
There are three forks of {repo} and I use one of those. Its issue {number} frightens me, so how severe is it?
Please give {repo} ticket {number} a proper look: kind, gravity, next step. I don't need any labels.
I work for {owner}. In our main repository there's issue {number} and I need to know how severe it is.
The {owner} people opened a ticket with the number {number} about their login page. Is that a bug, and how pressing is it?
Issue {number} came in at {owner} overnight, in which project I can't see from here. How serious does it look?
One of the {owner} repositories has an issue {number} that mentions data loss. Please find out how grave that is.
Our sponsor {owner} asks for a verdict on issue {number}. Is it a defect or a request, and what would you do with it?
From {owner} I've been sent just a number, {number}, and the word "issue". What type of issue is it and how urgent?
For the client {owner} please triage issue {number} today, and search for duplicates while you're there.
Somebody at {owner} says issue {number} is harmless. I don't believe it, so please rate its severity yourself.
The organisation is {owner} and the issue is {number}. Tell me what kind it is and whether it should keep me awake.
{person} has moved to {owner} and wants issue {number} assessed there before {day}. How bad is it, and what comes next?
Across the whole of {owner} there's one ticket I care about, number {number}. What's its severity, please?
I'd like to hear whether issue {number} under {owner} describes a bug or merely a wish for a new feature.
No label ideas, please, only the kind and the severity of issue {number}, which {owner} received this morning.
Issue {x_number} or {x_number_2} in {at}, I forgot which one {person} meant. Please tell me how severe it is.
How bad is the crash in {at}? It's either issue {x_number} or issue {x_number_2}, my handwriting doesn't say.
The customer gave me two numbers for one bug in {at}, {x_number} and {x_number_2}, and only one can be right. Rate that one.
I need the severity of an issue in {owner}/{repo}. My note says {x_number}, the mail says {x_number_2}, so one of them has a typo.
Triage one of {x_issue} and {x_issue_2} for me, the one that {person} called about. I was driving and didn't catch which.
It's about {x_issue} or else {x_issue_2}, only one of the two matters. What kind of issue is it, and how urgent?
Please find out how grave issue {number} is. It's in {x_at} or in {x_at_2}, the message doesn't say.
A report with the number {number} reached us, from {x_at} or maybe from {x_at_2}. Bug or wish, and how pressing?
Was it {x_at} or {x_at_2} where somebody filed issue {number}? Wherever it is, tell me its severity and the next step.
Our two projects, {x_at} and {x_at_2}, share one chat, where somebody just wrote "issue {number} is terrible". How terrible is it?
Assess issue {number} of the {repo} repository, please. The fork by {x_owner} or the one by {x_owner_2}? I'd have to guess.
Issue {number} sits with {owner}, in {x_repo} or {x_repo_2}, I mix them up all the time. How severe is it?
Between {x_number} and {x_number_2} I can't decide which issue of {at} {person} was worried about. What type is hers, and is it serious?
The line was bad: issue {x_number} or {x_number_2}, in {owner}/{repo}. She needs the severity of the right one by {day}.
Ticket {x_number}, or did he say {x_number_2}? In {at}, anyway. What sort of issue is it and what's the next step?
Somebody pasted a bug report in the wrong channel and later filed it properly. How critical is it?
"App eats my files" is the headline of an issue in {at}. Would that be a critical one?
Prioritising on {day}. Where would you rank issue {number} of {repo} in terms of severity?
An issue was reopened for the third time in {at}, please have a look at what it's really about and what we do next.
Gauge the harm done by issue {number}.
Is ticket {number} a molehill or a mountain?
Our pharmacy's label printer goes crazy and someone filed that in {at}. How dangerous is the report?
which category does issue {number} belong in
Appraise the segfault somebody mentioned in {at}, please.
The intern panics over issue {number}. Is panic appropriate?
Hello, I am a teacher, my pupils cannot log in. There is a ticket about it, {number}. Would you say it's a real defect?
Weigh up ticket {number} for me, and check whether it has a twin.
ugh another drive-by bug report in {at}. legit or noise?
A sponsor nags about "their" ticket in {at}, titled {title}. Rate it.
Issue {number} reads like a rant. Underneath the swearing, is there an actual malfunction?
Judging by the emojis, issue {number} at {owner} hurts lots of folks. How severe do you reckon it is?
{owner} forwarded us a complaint. Kind and urgency, please.
Figure out what issue {number} of {repo} is worth and what the sensible follow-up would be.
The {repo} folks can't agree whether {number} is a bug or a matter of taste. Arbitrate! It's an issue, of course.
{repo}: there's a fresh ticket about the timezone picker. How harmful?
Someone's invoice came out in Klingon and they reported it. Bug, question, joke? And skip proposing labels.
I've got jury duty until {day}, so take that new ticket in {at} off my plate: what sort is it, how grave, what follows?
Quick gut check on ticket {number}?
Is it only me or does issue {number} sound like data loss? An assessment would calm me.
Hey, you mentioned {x_issue} was harmless. Does that also hold for the other issue, the one with the frozen checkout?
Evaluate the latest ticket on {at} as if your pension depended on it.
What on earth is issue {number}?
My grandmother could not install the app and filed a ticket, bless her. Please classify it.
Judge ticket {number} in {repo}; no need to suggest labels, though do look for earlier reports.
Our hotline got {n} calls about the autocomplete glitch reported in {at}. Grade the glitch.
Ist Ticket {number} ein Fehler oder ein Wunsch?
Un utente ha segnalato un problema in {at}. Quanto è serio?
Un client se plaint dans {at}. C'est grave ?
issue {number} plz: type, impact, what now
Over lunch {person} described an issue on the payment page. I nodded but have no clue if it's urgent. Please examine it.
A lake of tears in the support channel, all because of issue {number}. Rate its severity, please.
We at the bakery noticed the till freezing and wrote it up in {at}. Can you say whether that's critical?
I closed {x_issue} as a duplicate. The original report in {at} still lacks an assessment, so do that one.
The beta testers at {owner} lodged ticket {number}. How harmful, and what's the recommended follow-up?
Triage, please! It's that report from the hotel chain.
CI is fine, the release is out, and then {person} escalates issue {number} of {repo}. Is it as serious as claimed?
Grill issue {number} and tell me if it's the real deal.
The client on hold wants a severity for "{title}", a ticket in {at}.
How fierce is this dragon of an issue, number {number}, {owner}?
Boil the endless ticket in {at} down to kind, gravity and next step, labels not desired.
Harmless or harmful: issue {number}, repo {repo}?
We've never seen anything like it. Could you assess the report and look for lookalikes?
Please judge how severe the crash is that a customer of ours reported in {at} this morning, and what we should do next.
The issue about lost passwords in {at} worries our support team, so I need its kind, its severity and a next step.
{person} has filed an issue in {at} that sounds alarming to me, so could you tell me whether it is a real bug?
Somebody wrote a long complaint in the tracker of {owner}/{repo} yesterday; classify it for me, but leave out any label suggestions.
I'd like to hear if the report about slow searches in {at} describes a bug or merely a wish for a new feature.
In {at} we received an issue that looks familiar to me, so triage it and check whether it has been reported before.
Since nobody on the team has time, have a first look at the newest bug report in {at} and rate how urgent it is.
Our forum is full of people who link to an issue in {at}, and I want to know how grave that one really is.
The issue I forwarded to you from {at} needs an assessment before {day}, because our manager wants to know whether we must react.
Unlike {x_issue}, which turned out to be harmless, the other report in {at} seems dangerous, so please tell me its severity.
Issue {number} was opened by a paying customer who is rather upset, so please find out how serious the problem is.
Could you read issue {number} carefully and tell me whether we are dealing with a bug, a question or a feature request?
I'm responsible for the tracker this week and would like issue {number} of {repo} classified, including a search for duplicates.
The people at {owner} consider issue {number} a catastrophe, while I think it's a matter of taste, so what is your verdict?
After the update our users see blank pages, which is described in issue {number}, and I need to know how bad this is.
A teacher who uses {at} in her lessons reported a crash in its tracker, and I need to know how urgent that is.
Would you read the issue about missing translations in {at} and tell me what sort of problem we have there and what's next?
The bank that sponsors {at} opened an issue about rounding errors, so please assess its severity before I call them back.
I think the report about slow startup in {owner}/{repo} has been filed several times, so examine it and look for duplicates.
Our intern couldn't decide whether the ticket about printing in {at} describes a defect, so please classify it without suggesting labels.
While {x_issue} has been dealt with, nobody has looked at the later issue in {at} by the same person, so please triage it.
Two of our servers went down because of a problem that is described in an issue on {at}, so how dangerous is it?
I'm going to phone the reporter of issue {number} at noon and have to know by then how grave the problem is.
In issue {number} a user writes that the backup silently loses files, so rate that for me and propose the next step.
The support team of {owner} refers all its callers to issue {number}, which is why I'd like an assessment of it.
I've got a long list of things to do in {at}, and it begins with triaging the issue about the broken calendar.
Customers of ours lost money because of the bug they described in {at} on {day}, so please judge how severe it is.
The open issue about fonts in {owner}/{repo} has {n} comments by now, so tell me what it is really about and how urgent.
Nobody needs to fix anything today, I merely want an assessment of the issue in {at} that mentions our payment page.
A stranger opened an issue in {at} which consists of a single screenshot, so please find out what kind of issue that is.
The severity of issue {number} is disputed among our developers, so read it and tell us who is right and what comes next.
Before we release anything I'd like an opinion on issue {number}, including whether it's a repetition of an older report.
""",
"summarize_open_issues": """
What's open at the moment?
Summarise the open issues.
give me an overview of open issues, newest first
Which issues are still open in our repository?
what do people complain about in the tracker these days
All issues open with label {open_label}, please summarise.
Digest, please: {limit} oldest open issues.
How does our backlog look?
What's in the backlog of {repo}?
which open issues in the {repo} repo?
Summarise what's open in {repo}, at most {limit}.
{owner} has several repos. What's open in the main one?
Summarise the open issues of that {owner} project.
Hello, I'm back from holiday. What's still open in the tracker?
Was ist alles an Issues offen?
Fais-moi un résumé des tickets ouverts.
Hi all,⏎⏎I need an issue overview for Thursday, open ones only.⏎⏎{person}
@bot open issues
Where do we stand with the tracker? Top {limit} open issues, please.
I took over a project from {person} last week. What's open there?
What are the most discussed open issues?
¿Qué issues siguen abiertos?
Overview of unresolved issues, please.
what's on fire in our tracker right now
I'd love a rundown of everything users have reported and nobody has fixed.
Brief me: which tickets are unresolved?
Could you sort all open issues into themes and tell me what they're about?
Which bugs carrying the label {open_label} remain open?
List at most {limit} open issues, starting with the ones that got the most comments.
oldest open tickets first, {limit} of them, gimme
Monday meeting, slide 4: state of the open issues. Would you supply the text?
My first day as a maintainer here. Before I do anything, show me which issues are open.
How many problems are outstanding in that repo, and what sort of problems?
The usual repository, the usual question: what is open in the issue tracker?
Sum up the tracker for me. I don't want anything closed, labelled or answered.
I've been on parental leave since summer and haven't followed a single issue. Catch me up on the open ones.
Somebody asked in the chat what our known problems are. A short list of the open issues would answer that.
before sprint planning I want to skim the backlog, so give me a digest of what's open
{person} demands a list of the hottest open issues, most discussed on top.
Half of our users can't install the thing. Leaving that aside: what else is open among the issues?
issue digest (open only), label {open_label}
Is any issue labelled {open_label} still open, and if so which?
Survey the open issues in {repo} and say what the recurring complaints are.
{repo}: backlog in a nutshell?
recap of open issues, repo {repo}, newest on top
Who knows what's piling up in {repo}? I'd like a summary of the open issues there.
For the {repo} retrospective on {day} I need the unresolved tickets at a glance.
At {repo} there used to be {n} open issues. What is open there now?
I maintain {repo}, and people keep filing things. Show me the latest {limit} that are still open.
Give me an overview of all the open issues in our main repository, please.
Summarise the open issues of the {repo} repository for our meeting on {day}.
What is still unresolved in the tracker of the project that {owner} maintains?
I'd like a digest of everything that's open in the repository we use at work.
The {repo} tracker has grown enormously; tell me what its open issues are about.
Sum up the {limit} newest open issues of our documentation repository.
{person} wants to hear which problems are open in the library published by {owner}.
Which open issues carry the label {open_label} in the repository of our web shop?
Brief our new colleague on the issues that are open in {repo}.
Our team at {owner} needs a summary of the unresolved tickets before the planning session.
Describe the backlog of the app that {owner} released in spring.
How does the list of open issues look in that project {person} told you about?
Run me through the unsolved reports of {repo}, beginning with those that have most comments.
For the customer's repository I need an outline of what is open at the moment.
Compile a report on the issues that users of the {repo} project are still waiting for.
Please show me what's open in our internal tools repository, the oldest issues first.
I maintain a fork of a project by {owner}; which issues does the original have open?
What do people complain about in {repo}? Only issues that are still open, please.
Collect the open tickets of our most popular repository into a short summary.
The board wants to know which bugs are still open in the software made by {owner}.
Look at {repo} and tell me which themes keep recurring among its unresolved issues.
Catch me up on the unresolved issues of our old repository, no more than {limit} of them.
After a long absence I need to see what is open in the repository of my department.
Could you survey the open issues in {repo} that are labelled {open_label}?
What is waiting to be fixed in the mobile app of {owner}? A summary would do.
My supervisor asked for an overview of unresolved issues in the {repo} project.
List at most {limit} open issues of the plugin that {owner} distributes, and say what they concern.
Which reports are still open in the sister project of {x_at}? Summarise them for me.
Everything that remains open in {repo} should fit on one slide, so please condense it.
I took over a repository from {person} and want a picture of its open issues.
The workshop starts with the open issues of our training repository, so please sum these up.
Tell the {owner} people in plain words which issues their project has open right now.
Our support team would love a list of the known, unresolved problems in {repo}.
What's on the pile of open issues in the repository for our public website?
From the tracker of {owner} I need the most discussed open issues in a few sentences.
Present the open issues of the firmware repository in a way our management understands.
Is there much left open in {repo}? Please summarise the issues for me.
The students will work on a project of {owner} next term, so describe its open issues.
Do the open issues in {repo} have anything in common, or is it a mixed bag? I'd appreciate a digest from which I can see the main themes.
Is the tracker of our project a mess? Show me what's open and I'll decide whether we hire somebody.
Tickets keep falling from the sky at {owner}, {n} since Monday alone. Tell me what the open ones want from us.
Everything under the banner of {open_label} is mine, so acquaint me with what's unresolved there in {repo}.
Half a dozen is few and a hundred is many. Let's settle on {limit} open issues from that repository of {owner}.
Let me see the tickets that are unresolved and tagged {open_label}, the most commented on top.
After the release of {repo} people opened lots of issues there. What are they about, taken together?
I read {x_issue} and it made me curious. What else do people report in the other project that is open?
Which issues are pending at {owner}, taken together? Ensure that I'm not caught off guard on {day}.
Our steering committee meets on {day}. It expects a page on the open issues of {repo}.
I need a short summary of the unresolved issues in the {owner} project before the call at noon.
Our bookkeeping runs on that program of ours, so the cashier wants to learn which problems are open. Keep it plain.
Ever since we put {repo} on the new servers, tickets have been coming in hourly. I want to see those that are open, freshest first.
The customer's IT department is asking for a list of known defects in the product; that would be the open issues. Summarise them.
For my ten-minute slot I can only cover {limit} open issues of {owner}, so summarise that many.
What people have reported for {repo} and we have not fixed yet should be summed up for {person}.
Would you mind looking over the issues that haven't been closed, and telling me in plain language what they amount to?
I mean the repository that belongs to {owner}, not a fork of it. What's its backlog of open issues like?
Pick the {limit} open issues of {repo} that people talk about most and tell me what they're about.
I've got a free weekend and a bad conscience, so tell me what the open issues look like and I'll see where I might lend a hand.
It's a zoo in the tracker over at {owner}. Which animals are in there, so to speak? Open tickets only.
A reader of our magazine wonders why some bugs in {repo} never get fixed. Let me see the longest-standing open issues first, at most {limit} of them.
How much is unfinished in there, and of what sort is it? Please judge by all the open issues together.
Before I go on leave: where do we stand with open issues in {repo}, the project with the red logo?
Flip through the open issues at {owner} and tell me what the main gripes are, please.
I have to defend my project before {n} critics on {day}, so arm me with a summary of its unresolved issues.
Could I have a summary of what's open in {repo}, say the first {limit} of them?
Our procurement department insists on a statement about the unresolved defects of the {owner} software before signing. Supply a summary.
I've cloned the thing and want to contribute. What issues are open there for me to choose from, newest first?
Fill me in on the unfinished business in {repo}, restricted to issues, now that the reviewers have taken care of the rest.
Comb through whatever is unresolved at {owner} and write me a short memo about the annoyances people mention.
Boil down for the retrospective what's open under {open_label} in {repo}; anything lacking that tag is out of scope.
When someone at {owner} asks how our project is doing, I'd like to be able to reply with a short account of the issues that are open in it.
I've fixed {x_issue}, so one fewer. What's left in the other repository in terms of open issues?
I need an agenda for the maintainers' call about {repo} on {day}. The open issues would supply one, if somebody were so kind as to condense them.
If I had to explain the condition of our code to an investor, which unresolved issues would I have to mention? Please give me the overall picture.
Two of our customers are threatening to leave because of {repo}. I'd like to see the issues that are open there summed up before I call them.
I am new in the team at {owner} and do not know the project. Which issues are open there, in easy words?
The pressure is on: in an hour I present the project to an audience of sceptics. What's open, as regards issues?
Within the label {open_label}, let the oldest open issues of {repo} come first, because their reporters are losing faith.
Sprint planning starts at ten and I haven't looked at the tracker of {repo} since {day}. Which issues are open there?
{owner} has several repositories, and I need the open issues of one of them summarised before the weekly sync with {person}.
Could you give me an overview of the open issues? I'm on call this week and don't know the project well.
{repo} has been handed over to me by {person}. Please go over what's unresolved in its tracker and brief me.
We cut {x_ref} yesterday. What's still open in the {repo} repository, and what is it about? The release notes are done.
One of the projects at {owner} gets {n} new tickets a week. Please tell me what's open in it, newest first.
No, not {x_at}. I want the open issues of the other repository summarised, the one we moved to in spring.
Backlog grooming is on {day}. Please prepare a digest of the tickets that aren't resolved in {repo}, at most {limit} of them.
For the quarterly report I need a summary of what's open at {owner}, in the repository that {person} maintains.
Customer support wants to know which problems we're aware of. Can you put together an overview from our tracker?
Please list the open issues in {repo} that carry the label {open_label}. I don't need {x_number}, that one's being fixed.
I've got time for {limit} tickets before lunch. Show me unresolved ones from the new repository of {owner}.
Which of our open issues have the most comments? I have to pick topics for the contributors' call on {day}.
Show me the oldest open issues in {repo}, please. We're planning a clean-up, but nothing gets closed today.
{owner} is the organisation, I've forgotten what the repository is called. What's open under {open_label} there?
Reviewers for the upgrade are sorted out and CI is green. Now summarise everything that's unresolved in our tracker, please.
Don't close or label anything. I only want a short rundown of the open tickets in {repo}, which {person} looks after.
The stale bot at {owner} is off since {day}. I'd like an overview of what's unresolved in the repository where it ran.
What's the state of the backlog? I've triaged {x_number} and {x_number_2} myself, but I've lost track of the rest.
In {repo}, users keep reporting trouble with the migration. Tell me what's unresolved there, the latest reports on top.
Our team lead at {owner} asks how the backend project is doing. A digest of its open issues would save me an hour.
Either {x_at} or {x_at_2} got all those reports about the upgrade. Summarise the open issues of the right one, please.
Are there many open issues in {repo}, and what are they about? I'd like to know before I offer to help.
Somebody from {owner} asked me to help with the backlog of their command line tool. What's open in it?
I'd like the {limit} most commented open issues for the roadmap meeting. The pull requests are on the agenda already.
{repo} is the library we use for our login service. What are its users having trouble with, judging by the open issues?
The docs team of {owner} has time on {day}. Which unresolved tickets in their repository have the label {open_label}?
Instead of the changelog, give me an overview of the issues that haven't been closed. {person} knows which repository it's about.
On-call handover for {repo}: please summarise the open issues, with the newest ones leading. Run {x_run_id} is being dealt with.
{owner} wants to archive one of its projects next month. Before I agree, let me know what's still unresolved in its tracker.
Limit it to {limit} tickets with the label {open_label}, please. I'd like to know what's still open before we ship {x_ref}.
My manager wants one page on the health of {repo}. The open issues are the part I'm missing, so please sum them up.
I'm new at {owner} and have been given a repository to look after. Please summarise its open issues, beginning with the oldest.
A customer says she filed a report this morning. Go through the open issues from new to old, and I'll find hers.
Everything tagged {open_label} in {repo} belongs to the on-call team. Please summarise what is still open for them.
There's a planning meeting at {owner} about the mobile app. I promised a summary of the outstanding tickets in its repository.
After the outage on {day} a lot of people wrote to us. What's in the tracker that we still have to deal with?
Please recap the unresolved tickets of {repo} for our stand-up. {person} will handle who gets which.
For the bug bash at {owner} I need {limit} open issues from the payments repository, most commented first.
I can't remember whether {person} meant {x_at} or {x_at_2}. Give me an overview of the open issues in whichever it was.
It's not about {x_pr} and not about {x_issue}. It's about the tracker of the main project in general: what's open?
{owner} has {n} people and nobody knows what is open in the repository. Please give us an overview.
Stick to a ceiling of {limit} tickets when you sum up what's open in {repo}, please.
Everyone says that the {owner} project is in bad shape. Is it? Go by its open issues.
Please leave out of the overview every open issue that doesn't carry the label {open_label}.
The failing build of {repo} is in the hands of {person}, so I can devote the afternoon to the tracker. What's open in it?
I rejected {x_pr} this morning. Unrelated to that, give me the gist of the open issues at {owner}.
CI fails, reviewers are on holiday, nobody cares. Me, I'd like some overview of the unresolved tickets in the repository that {person} mentioned.
Dear maintainers, would it be possible to receive a summary of the unresolved issues in {repo}? Kind regards, {person}
Just the newest {limit} open issues from {owner}, please, since I've read all of the older ones in the train.
For our daily stand-up I want the open issues presented in such a way that what came in overnight is mentioned first.
The minutes of {day} need a paragraph on what is still open in {repo}. Sum up its issues for me.
At {owner} the tracker has been neglected for months. Show me its open issues with the oldest ones at the top.
Our contract obliges us to handle reports in the order of their arrival. Therefore show me what's open, beginning with the first that came in.
Don't close or label anything in {repo}. All I'm asking for is a summary of the tickets that are open.
We're planning the next quarter at {owner} and have room for {limit} items. Which open issues have the most comments?
I promised {person} a digest of everything that's still open with the label {open_label}, and it's due this afternoon.
The {repo} repository has been handed to me without a word of explanation. Give me the big picture of its open issues.
The support team of {owner} wants to know which problems are known. Give them an overview of what's open, {limit} entries at most.
Now that the sprint is over, could you sum up what's unresolved in the backlog, starting with what is discussed the most?
What do users of {repo} complain about most at the moment? Look at the open tickets and tell me in a few sentences.
I'd like to hear what's open at {owner} under the label {open_label}, since that's what the audit is about.
Our new colleague starts on {day} and should know what's waiting. Summarise the open issues for her, please.
Somebody is sure to ask about known bugs in {repo} after my talk. Which issues are open there, in brief?
The owner is {owner}, that's all they told me. I'm supposed to report on the open issues by {day}.
Summarise the open issues of {x_at} or of {x_at_2}, I forgot which of the two {person} meant.
One of our projects needs an overview of its open issues today. It's either {x_at} or {x_at_2}, and I've lost the note.
Give me the {limit} newest open issues of {x_at}, or was it {x_at_2}? {person} only said that one of them is on fire.
What's open in the repository that we talked about on {day}, {x_at} or {x_at_2}? I honestly don't remember which it was.
I need a digest of the open issues labelled {open_label} in just one of {x_at} and {x_at_2}, but the e-mail doesn't say in which.
What is open in {repo}? The owner is {x_owner} or {x_owner_2}, they both have one of that name and I'm not sure which is ours.
Please sum up the open issues of {repo}, which belongs to either {x_owner} or {x_owner_2}; I can't tell any more.
The oldest open tickets of {repo} first, please. It's hosted under {x_owner} or under {x_owner_2}, I forgot which of them.
An overview of what's unresolved in {repo}, please. My own notes say {x_owner}, {person} insists on {x_owner_2}, and I don't know who's right.
Was it {x_owner} or {x_owner_2} that {repo} moved to? Whichever it is, I want to know which issues are open there.
For {owner}, summarise the open issues in {x_repo} or {x_repo_2}. Only one of them was meant, and I've forgotten which.
{owner} asked me for a list of open issues with the most commented ones first, in {x_repo} or {x_repo_2}, and I didn't catch which.
I need to brief {owner} on the open issues in one repository, called {x_repo} or {x_repo_2}; the line was bad.
{limit} open issues from {owner} are enough. The repository was {x_repo}, or perhaps {x_repo_2}, one of these two anyway.
Look at what's open in the tracker of {x_repo}, or rather {x_repo_2}, I keep mixing them up. Both belong to {owner}, only one matters.
I wonder what is being reported in our design repository; an overview of its open tickets, please.
Before moving {repo} to a new team, recap which of its issues are unresolved.
Any issue with {open_label} open in {repo}?
What hasn't been fixed yet in {repo}? Issues, I mean, never mind pull requests.
repository = {repo}⏎what = open issues⏎max = {limit}
{person} hands {repo} over to me on {day}. A picture of its open issues would help me prepare.
One of the repositories at {owner} is drowning in bug reports. Tell me what they are about, all those open ones.
one of {owner}'s older repos: list the open issues
I audit {owner}. For their flagship repository I want an outline of the open tickets.
Some repository that {owner} develops has become very popular. What are its most commented open issues?
Give me {limit} open issues from whichever {owner} repo is the busiest.
organisation: {owner}⏎repository: tbd⏎job: summary of open issues
Last time you summed up {x_at} for me. Today I want the same overview for the other repo.
Not {x_at} again, the other repository this time: which issues are open?
Welche Tickets in {repo} sind noch nicht gelöst? Eine kurze Übersicht genügt.
Quels problèmes restent ouverts chez nous ? Un aperçu me suffit.
Quais issues ainda estão abertas no nosso repositório?
Mi serve un riassunto delle issue aperte di {repo}.
{owner} hired me to clean up a project of theirs. Step one is knowing its open issues, so outline those for me.
Tell me in five sentences what our users are unhappy about according to the open tickets.
What should I read first? Rank the unresolved issues of {repo} by number of comments.
Is there a lot open in {repo}? Give me the gist of the issues, freshest ones at the top.
We promised the sponsors a status page with known issues. For that I need what's open, {limit} entries at most.
Bird's-eye view of unresolved issues, please.
Give me the lay of the land: what's unsolved in {repo}?
My sabbatical is over. Bring me up to speed on tickets nobody has resolved.
Condense our open tickets to half a page, will you?
Which complaints linger?
TL;DR of the tracker pls
For a podcast about {repo} I'd like to quote what users gripe about. Open issues only.
Our insurer asks which known defects exist. Compile the open issues labelled {open_label}.
What are folks grumbling about in that popular {owner} library?
Make me a cheat sheet of unresolved bugs before the offsite on {day}.
Round up the {limit} freshest unresolved tickets of {repo}.
Snapshot of the issue queue, most commented at the top.
We have a hackathon on {day} and newcomers need something to chew on. Which tickets are open and carry {open_label}?
how messy is the tracker really? summarize it
I volunteer for {owner} on weekends. Sketch what is unresolved in the project I help with.
Hi, product management here. I don't do code, I do priorities, and for those I need to hear which problems are unfixed in {repo}.
Oldest grievances first, please: what's been open since forever?
A panorama of our bug pile would be lovely, {limit} items tops.
Reviewers are assigned, the release is tagged, the log is read. What remains is the issue tracker, so what's in there that's open?
Read me the unresolved tickets while I'm driving.
Outline every unsolved problem in {repo}, sorted by how much they're debated.
{person} wants talking points about our outstanding bugs.
Tell the board, in plain words, which issues of ours are unresolved.
What's simmering in the {repo} tracker?
Worum geht es in den offenen Tickets von {repo}?
Cosa c'è di aperto nel tracker?
Wat staat er nog open bij ons?
A bulletin on open issues like the one you produced for {x_at}, but for its sister repo, please.
I've been thrown into the deep end at {owner}: an unfamiliar repo, zero docs. Maybe its open issues tell a story. Summarise them?
Inventory of unresolved {open_label} tickets, newest leading.
What's broken and known to be broken, according to the reports still open?
The deck for the steering group has an empty slide called "unresolved tickets". Fill it?
I look after {repo} while {person} is on safari. What problems are unresolved there?
We tag the release on {day}; before that, aggregate whatever is open under {open_label}.
Digest of the {limit} longest-open tickets, {repo}, please.
My professor wants an essay on what users of that {owner} project report. A survey of its open issues would be my source.
What still hurts our users, judging by unresolved tickets?
A map of everything open, drawn for my successor, please.
{owner} adopted a startup's code. Which bugs does it still have open?
At most {limit} tickets, unresolved, newest leading. {repo}.
Night shift here: what's unresolved, in brief?
My dashboard lies. Tell me what's really open in {repo}.
Which {open_label} tickets are unresolved at {owner}?
I've just returned from a holiday of {n} days and would like a summary of all the issues that are still open.
Please give me an overview of the open issues labelled {open_label}, because we plan the next sprint this afternoon.
Our organisation {owner} is preparing its annual report, for which we need a summary of the issues that are currently open.
Since I'm taking over {repo} from {person} next week, tell me which problems its users have reported that are still unsolved.
We are about to decide what to work on next, so summarise at most {limit} open issues, with the most discussed ones first.
Could you describe for me what the unresolved tickets of the {repo} project are about, leaving aside everything that is closed?
The board of {owner} meets on {day} and wants to see a digest of the open issues, starting with the oldest ones.
Before I answer our customers, I need to know which bugs are known and still open in {repo}, ideally in a few sentences.
What are people complaining about in our tracker at the moment, and which topics come up most often among the open issues?
I'd like you to go through every ticket that is still unresolved and tell me in plain words what they have in common.
Since {person} left us without any notes, please sum up which issues are open so that I can continue the work.
I'd like a short report on the open issues tagged {open_label} for our volunteers, who are looking for something to do.
The users of {repo} have been rather quiet lately, so show me what they reported earlier and what of that is still unresolved.
For the strategy meeting at {owner} I need an outline of the unsolved issues in our main project, beginning with the newest.
The tests are green and all pull requests are reviewed, so what remains for me is an overview of the issues that are open.
Please list no more than {limit} of the issues that are still open, those with most comments first, and say what they're about.
Could you tell me what our tracker contains at present, as I haven't looked at the open tickets since {day}?
Please prepare a summary of our open issues by {day}, since the new maintainers want to know what they are taking on.
I manage several projects at {owner} and would like to hear what is open in the one that {person} has been working on.
Which of the issues labelled {open_label} are still open, and what are they about? A short summary of them would be enough.
The release notes for {repo} are written already, and beside them I'd like to print a summary of the issues still open.
To prepare my talk I need to know what users wish for, so summarise the {limit} open issues that have been discussed most.
""",
"generate_release_notes": """
Write release notes for {at}.
I need the changelog of {at}, users as the audience.
release notes for {to_ref} of {at}
We're about to ship {to_ref} from {at}. Please write the notes.
What's new in {at}? Release notes please.
Turn the latest changes in {at} into release notes.
notes for {at} since the last release
Please draft the release notes.
we release tomorrow and have no changelog, can you write one
Release notes from {from_ref} to {to_ref}.
What changed between {from_ref} and {to_ref}?
changelog {from_ref}..{to_ref}
Write up everything since {from_ref}, thanks.
Notes for {repo}, from {from_ref} to {to_ref}.
In the {repo} repo, what changed between {from_ref} and {to_ref}?
For {owner}'s project: release notes {from_ref} to {to_ref}
write the notes for {to_ref}
Somebody tagged {to_ref} in {at}; what would the release notes say?
Schreib die Release Notes für {at}.
Quoi de neuf depuis {from_ref} ? Je veux les notes de version.
Hi,⏎⏎release day! Could you write the notes for {at}?⏎⏎{person}
We ship {at} on {day} and I still have no notes for {to_ref}. Can you write them?
The last release was ages ago. What has changed in {at}? I need a changelog for developers.
I need notes for {to_ref}; the last one was {from_ref}.
@bot changelog {at}
Necesito las notas de versión de {at}.
Compose the release notes for {at}, starting at the previous version.
Tomorrow {at} gets a new version. I'd appreciate a text telling users what is different.
{at}: what's new text for {to_ref}, please
Users of {at} will ask what they get from {to_ref}. Draft the notes for them.
The changelog of {at} stops somewhere in spring. Write the missing part.
I'm on release duty for {at} for the first time and was told to "do the notes up to {to_ref}". Please do them for me.
what did we merge into {at} lately? put it into release notes
Describe for developers everything that went into {at} since the tag before the last one.
Highlights of {at} from where we branched off until {to_ref}, as release notes.
For {at}, produce a change list that ends at {to_ref}.
{person} wants to announce {to_ref} of {at} on {day} and hasn't got a line of text. Generate the notes, don't publish or tag anything.
{to_ref} is out on {at}, notes are not. Fill that gap?
Release notes, repo {at}, from: the usual tag, to: {to_ref}.
A newsletter goes out on {day} and should say what changed in {at} this quarter. Please write that change summary in release-note style.
Hey, {at} has moved a lot, {n} merged PRs or so. Can I have a changelog aimed at contributors?
No marketing fluff, just the notes for whatever landed in {at} after our last tag.
Our packagers for {at} ask for notes on {to_ref}.
The CI is green, reviewers are happy, and only the release notes for {at} are lacking. Over to you!
Between {from_ref} and {to_ref} a great deal happened. Write it down as release notes.
changes {from_ref} -> {to_ref}, audience devs
Could you collect everything merged after {from_ref} into a changelog?
What would the notes look like if we cut a release from {from_ref} up to {to_ref} today?
I'm preparing the page for {to_ref}. It follows {from_ref}. Text, please, readable for customers.
Write release notes for everything that changed in {owner}/{repo} since the last release.
We ship {to_ref} of {owner}/{repo} on {day}, so please draft its release notes.
What's new in {at} compared with the previous version? I need it as a changelog.
Put together notes for users about the current release of {owner}/{repo}.
Draft the changelog of {at} from our last stable version up to {to_ref}.
{person} tagged {to_ref} in {owner}/{repo} an hour ago. Would you write the release notes for it?
Describe what the team has added to {owner}/{repo} since the conference in May, as release notes.
Our developers want notes on whatever has changed in {at} since they last upgraded.
The release page of {owner}/{repo} is empty, so compose a text about the latest version.
Summarise the changes of this month in {owner}/{repo} in the form of release notes.
I need a changelog for {at} that starts where the old one by {person} stopped.
Compile release notes for {owner}/{repo} covering the time since our launch.
Tell users of {at} what the upcoming release contains; release notes of the ordinary kind will do.
All that has been merged into {owner}/{repo} since {day} belongs in the release notes, so write them.
Produce the notes for {to_ref} of {at}, with all differences from the version before it.
What did we change in {owner}/{repo} after the beta? Write it up for the announcement.
Please prepare release notes for the next version of {at}, aimed at other programmers.
The customers of {owner}/{repo} still run last year's version, so write notes on everything that's newer.
Explain in release notes how {to_ref} of {owner}/{repo} differs from its predecessor.
A changelog from the beginning of this sprint until {to_ref} in {at} would help our testers.
I promised our mailing list release notes for {owner}/{repo} by {day}. Please write them.
Make notes about the improvements in {at} since the version that our distribution ships.
For {owner}/{repo}, list every change made after the security update as notes for developers.
Can you turn the recent work on {at} into release notes that I could paste into the newsletter?
Nobody documented {to_ref} of {owner}/{repo}, so please write down what went into it as release notes.
Write the what's-new text for {at}, starting with the first change after the previous tag.
The app store asks for a description of the changes in {owner}/{repo}. Draft it as release notes for users.
Which changes came into {at} with {to_ref}? Put them into a changelog for me, please.
Notes on the interim release of {owner}/{repo} are overdue, and I'd like you to write them.
We forked {at} some time ago, and I want a changelog of everything that has happened since.
Release notes for {owner}/{repo} are needed in English, from the last published version to {to_ref}.
Since {person} joined the project {owner}/{repo}, a lot has changed. Write that up as release notes.
Generate a changelog covering the difference between the public version of {at} and {to_ref}.
Let our users know through release notes what the maintenance weekend brought to {owner}/{repo}.
The press office wants to read what the new version of {at} can do, so write its release notes.
Draft notes for the version of {owner}/{repo} that goes out tonight; {person} will publish them.
I'd like the highlights of {to_ref} in {at} written as release notes for people without technical knowledge.
From the previous milestone to {to_ref}, a great deal was fixed in {owner}/{repo}. Summarise it in release notes.
Document in a changelog what {owner}/{repo} has gained since we stopped writing one.
Unlike {x_at}, {owner}/{repo} has no notes for its newest version. Please write some.
{from_ref} was our last one. Make notes of all changes after it, but leave the tagging to me.
Everything new since {from_ref} in our repository, as notes for users
{repo} changelog since {from_ref} plz
{repo} went from {from_ref} to {to_ref} and nobody told the users. Prepare the notes.
Enumerate the novelties, repairs and removals that crept into {owner}/{repo} on the journey to {to_ref}, and phrase them as release notes.
Everything that has landed in {at}, up to and including {to_ref}, ought to appear in a changelog that I can paste into the announcement.
The window before {to_ref} saw frantic activity in {owner}/{repo}; condense that activity into notes for the release.
I'm in a hurry and have nothing to show. It's {at}, the end is {to_ref}. Please write the release notes.
Could you go through the history of {at}, stopping at {to_ref}, and turn whatever was merged into release notes?
Would you write the what's-new section of {at} for me? It should reach as far as {to_ref}, thanks.
The operators on duty will move the cluster to {to_ref} of {at} during the night of {day} and asked for a changelog that covers the jump.
Merchants hesitate to adopt {to_ref} of {at}; a transparent changelog might sway them, so put one together.
Our agency translates the release notes of {at} into Polish as soon as there's an English original. Write that one, about {to_ref}.
Somebody else handles {x_at}. On my plate is {at}: the changelog, right up to {to_ref}, and I'd like you to write it.
By {day} {person} has to present {to_ref} of {at} upstairs. Equip her with notes on what is different in it.
For the package manager I need a changelog of what happened upstream in {at} before {to_ref} was cut.
Rollout of {to_ref} starts at dawn in {n} branches, yet {owner}/{repo} has no release notes for it. Supply them, please.
{x_pr} missed the train and isn't part of it. Write notes for what did make it into {at} till {to_ref}.
The notes ought to begin at {ref} or at {x_ref}, I forgot which. Repository {at}, newest end {to_ref}.
Was {ref} or {x_ref} our last proper release of {at}? Whichever it was, write the release notes from there.
{person} says the previous version of {at} is {ref}, her deputy says {x_ref}. Draft the changelog that leads from it to {to_ref}.
My notes have two tags for the start, {ref} and {x_ref}, without a word on which one counts. Please make a changelog of {at} from the right one.
Two tags could be the baseline for the changelog of {at}, {ref} as much as {x_ref}, and the other end is {to_ref}. Please write it.
Write release notes for {at}, aimed at developers, that cover what we merged while I was away on holiday.
Let users of {owner}/{repo} know in release notes what they gain from the update we shipped last night.
What has been merged into {at} since the tag that {person} made in spring? Put that into a changelog for me, please.
Please produce a changelog of {at} for the last {n} weeks, with fixes and features kept apart.
A technical readership awaits the notes on {owner}/{repo} that lead over to {to_ref}. Please write these for developers.
The release page of {at} ends with an old version, I can't say which. Describe in notes what came afterwards until {to_ref}.
Prior to the freeze on {day}, we'd like release notes of {owner}/{repo} that start where the summer release stopped.
The difference, in human terms, between {owner}/{repo} as it was in the old days and {to_ref} is what our release notes must state; write them.
From the branch point {from_ref} up to {to_ref}, please write me a changelog that our support people can work with on {day}.
Nobody updated CHANGELOG.md when {to_ref} came out; produce the text it lacks, {from_ref} being the preceding entry.
Summon up the technical details between {from_ref} and {to_ref}; developers form the audience of this changelog.
The notes for {x_ref} contain an embarrassing typo, which may stay there. Draft those for {to_ref}, with {from_ref} as the version before it.
We went to press with {from_ref} the last time, and now it's the turn of {to_ref}. Please write the release notes.
Users voted for plain words, so the notes from {from_ref} to {to_ref} shall be tuned to users. Please write them.
Would you gather what has been added, repaired and removed since {from_ref} and phrase it as release notes?
I fell ill while {to_ref} was being finalised; would you take over the release notes, for which {from_ref} is the baseline?
Our style guide says that release notes use the past tense. Observe that when you write the ones from {from_ref} to {to_ref}.
{to_ref} is a hotfix on top of {from_ref}. Two lines of release notes will do, but I need them before lunch.
The last commit that we described publicly was {from_ref}, and the newest one is {to_ref}. Please describe what lies between them in release notes.
The stale issues are swept, the build is rerun, the milestone closed. To finish, write the release notes, {from_ref} to {to_ref}.
Could somebody with a knack for prose cover {from_ref} up to {to_ref}? I mean release notes, with a list of the changes below.
Could you write the release notes for {at}? We ship {to_ref} on {day} and I can't recall which version came before it.
Please draft the notes for the next release of {owner}/{repo}. CI is green, the docs are merged, and {person} will publish.
What has changed in {at} since our last release? I'd like it as a changelog for the sprint review.
The changelog for {to_ref} of {owner}'s {repo} is overdue. Please write it, the {n} merged pull requests are all labeled.
I've closed the milestone of {at} and tagged {to_ref}. Now the notes are missing, could you prepare them for our users?
Please sum up what we merged into {owner}/{repo} in the last sprint. It should be a developer-facing changelog without the Dependabot bumps.
{person} wants to announce the new version of {at} and needs release notes first. Triage of {x_issue} can wait.
Our customers get {to_ref} of {at} next week. Write up what's new for them since the version that they have now.
Nobody wrote a changelog when {to_ref} of {owner} / {repo} went out. Could you do that now, beginning at the tag before?
Please make release notes for {at} that begin with the last stable version, not with {x_ref}, which was only a candidate.
Everything merged into {owner}'s {repo} after the previous tag should be in the notes. I forgot its name, but please write them.
We upgraded {at} to {to_ref} and a test has been flaky ever since. What changed compared to the version that we had?
The {repo} repository of {owner} is ready for release, PR {x_number} was the last one. Please generate the notes for developers.
Could I get a changelog of {at} up to {to_ref}? Please don't create the release, that's what {person} does.
Could you write the release notes from {from_ref} to {to_ref}? The pipeline has passed and we'd like to ship on {day}.
Please summarize everything since {from_ref} in a changelog for developers. {person} needs it before sprint planning.
{to_ref} is tagged and its description is empty. Please draft one, {from_ref} was the version before.
What did we change between {from_ref} and {to_ref}? A customer reported a regression, and I'd like to have a list to start with.
Our users are still on {from_ref}. Please write down for them what's new in {to_ref}, but don't publish it yet.
The last release was {from_ref}, and {n} pull requests have been merged since. Could you turn them into release notes?
I need a changelog for the upgrade from {from_ref} to {to_ref}. The log of the failed run is saved already.
No, not {x_ref}, the notes have to start at {from_ref}. They should cover everything, dependency updates included.
It's release day and I'm still in meetings. Please write the notes for whatever came after {from_ref}.
On-call wants to know what went out with {to_ref}. Write it up, please; {from_ref} is what we ran last week.
Please prepare the text for our release page, from {from_ref} to {to_ref}. Reviewers and stale issues are no topic today.
The changelog file stops at {from_ref}. Can you write the entry for {to_ref}, with the {n} fixes from this sprint?
I'd like the developers' version of the changelog, {from_ref} to {to_ref}. {person} has already finished the one for users.
Please tell me as release notes what is different in {to_ref} compared with {from_ref}. It's for the repository we talked about yesterday.
Please write release notes for {repo}, from {from_ref} to {to_ref}. The tests pass and {person} has signed off.
What has been merged into {repo} since {from_ref}? I'd like a changelog before we plan the next sprint.
Customers of {repo} will be upgraded from {from_ref} to {to_ref} on {day}. Could you summarize the changes for them?
The {repo} repository has a new tag, {to_ref}, and no notes yet. Please draft them, counting from {from_ref}.
In {repo} we fixed {n} bugs after {from_ref}. Write that up as release notes, please, but leave the issues open.
I tagged {to_ref} in {repo} this morning. Can I have a changelog for developers that starts at {from_ref}?
Sorry, I meant {repo}, not the other one. The notes should go from {from_ref} to {to_ref} as I said before.
Before the release of {repo} I need a list of the changes since {from_ref}. There's no hurry, the freeze is on {day}.
Our docs link to a changelog for {repo} that doesn't exist. Please write one that covers {from_ref} to {to_ref}.
{person} asked what's new in {repo} after {from_ref}. Could you put it together for users, without internal changes?
A test in {repo} broke between {from_ref} and {to_ref}. Please describe what changed there, I don't need the CI log.
Draft the announcement text for {repo}: the changes from {from_ref} to {to_ref}, with the security fix at the top.
I need a changelog that begins after {from_ref} and ends at {to_ref}, and {person} would like to proofread it on {day}.
Write release notes for {x_at} or for {x_at_2}, I don't remember which one {person} meant. The range is {from_ref} to {to_ref}.
{x_owner}/{x_repo} and {x_owner_2}/{x_repo_2} both have the tags {from_ref} and {to_ref}. I need the changelog of one of them, please.
It's either {x_at} or {x_at_2} that gets released on {day}. Prepare its release notes, counted from {from_ref}.
I mixed up my windows: the notes from {from_ref} to {to_ref} are wanted for {x_at}, or was it {x_at_2}? Please write them.
One of the two, {x_at} or {x_at_2}, jumped from {from_ref} to {to_ref} last night. Describe that jump in release notes for me.
Reproduce, as a changelog, the sequence of events in {repo} from {from_ref} up to {to_ref}, because we'll release on {day}.
In order to decide whether our fork of {repo} should be kept, I have to read release notes from {from_ref} onwards until {to_ref}. Please write them.
Please outline, as release text, the enhancements and corrections that {to_ref} delivers over {from_ref} in the {repo} repository.
Render the comparison {from_ref}...{to_ref} of the repository {repo} in plain prose, as befits an official release.
Developers who write plug-ins against {repo} must know which hooks changed from {from_ref} to {to_ref}, so address the release notes to them.
My parental leave began the day after {from_ref}. Catch me up on {repo} with a changelog, please, no rush at all.
New sponsor, big money, high expectations. I'd impress them with well-written release notes for {repo}, from {from_ref} to {to_ref}.
Isn't it about time for a changelog of {repo}? It'd start at {from_ref} and it could stop at {to_ref}.
The board convenes on {day} and wishes to read what {repo} has accomplished since {from_ref}, so prepare a changelog.
Hammer out the release text of {repo}; the lower tag is {from_ref}, the upper tag is {to_ref}, and the tone should be sober.
Please make release notes for {repo}, range {from_ref}..{to_ref}, since my own attempt was rejected twice by {person}.
Gardeners are the users of {repo}; tell users like these, in release notes, what's been improved since {from_ref}.
On the branch {to_ref} of {repo} there's a lot that {from_ref} lacks. I'd welcome a changelog covering the difference.
There's a {repo} at {x_owner} and another one at {x_owner_2}, and I can't tell which is ours. Write notes from {from_ref} to {to_ref}.
Was {repo} moved to {x_owner} or to {x_owner_2}? Wherever it lives by now, draft its changelog, {from_ref} until {to_ref}.
The project {repo} belongs to {x_owner} or {x_owner_2}, the invoice isn't clear about that. I want its release notes since {from_ref}.
Somewhere in {owner}'s account there's a repository whose behaviour changed between {from_ref} and {to_ref}. Please list what was done there as a changelog.
After every release the people at {owner} forget the notes. {to_ref} is out, {from_ref} was the one before it, so write them now.
{owner} is the organization, {from_ref} the old version and {to_ref} the new one. Compile the release notes out of that.
For {owner}, please write up what has changed since {from_ref} in a changelog that their contributors will understand.
The firmware by {owner} jumped from {from_ref} to {to_ref} while I was asleep. I'd like to read in proper release notes what's new.
One of the repositories that {owner} maintains goes from {from_ref} to {to_ref} on {day}. Draft the release notes for it, please.
Over at {owner} they tagged {to_ref} an hour ago, following {from_ref}. Would you write the notes of that release?
A library of {owner} broke our build when we lifted it from {from_ref} to {to_ref}. Make me a changelog of that range.
Among the things that {owner} publishes there's a game, and its players beg for patch notes from {from_ref} to {to_ref}.
The printing service of {owner} starts with {to_ref} on {day}, and I promised release notes against {from_ref}. Please write them for users.
Please describe the progress that {owner} has made from {from_ref} up to {to_ref}, in the form of release notes, as soon as you can.
Under {owner} there's {x_repo} and there's {x_repo_2}, and I don't know which one was tagged {to_ref}. Write its notes, starting at {from_ref}.
Either {x_repo} or {x_repo_2} of {owner} is due for a release. Prepare the changelog from {from_ref} to {to_ref} for whichever it is.
The owner is {owner}; the repository is {x_repo}, unless it's {x_repo_2}. I'd like the release notes from {from_ref} onwards.
{person} of {owner} asked for the changelog of {x_repo} or of {x_repo_2}, the line was bad. It ran from {from_ref} to {to_ref}.
Technicians at {owner} need to know what {to_ref} does that {from_ref} didn't. Put it into release notes for developers.
Behind the login page of {owner} something has moved since {from_ref}. Please write release notes about it, up to {to_ref}.
Whoever runs the website of {owner} wants a changelog on it, first entry {to_ref}, compared with {from_ref}. Please compose that entry.
I lost the draft of the {repo} notes ({from_ref} to {to_ref}). Please write them anew.
Document what differs between {from_ref} and {to_ref} in the project {repo}, for programmers.
project {repo}⏎old version {from_ref}⏎new version {to_ref}⏎please write the notes
Base ref {from_ref}, head ref {to_ref}, owner {owner}. Notes, please.
{owner} asked for a summary of changes from {from_ref} to {to_ref} in one of their repos, meant for the release page.
Which changes did {owner} make in its main product between {from_ref} and {to_ref}? I'd like them as release notes.
Notes for {to_ref} of {repo}, quickly.
{repo} ships on {day}; could you write its changelog?
Someone at {owner} tagged {to_ref} in one of their libraries. Release notes for that?
I've got nothing for the release page. Please come up with notes.
changelog time! same repo and same range as last month
Put together what we shipped this sprint so that customers can read it.
Seit {from_ref} ist viel passiert. Erstell mir daraus bitte das Changelog.
Escribe las notas de {to_ref} para {repo}.
Preciso do changelog de {from_ref} a {to_ref}.
Schrijf de release notes van {at} voor ontwikkelaars.
{owner} released {to_ref} of something and I was asked to supply the notes. Would you generate them?
Marketing begs for a what's-new text from one of the {owner} projects.
My predecessor wrote the changelog by hand. Spare me that: build one for the commits after {from_ref}.
In {repo} I see commits after {from_ref} that no changelog mentions. List them as release notes.
Which features and fixes does {to_ref} bring in {at}? Phrase it as release notes, developers will read it.
Recap what shipped in {at}.
Scribble down the changes up to {to_ref} for {at}.
I'm drafting the app store text for {at}. What's different since last time?
Our customers of {at} don't read commits. Craft them some friendly release notes.
The intern deleted our changelog. Rebuild it from {from_ref} onwards, would you?
notes {from_ref} to {to_ref}, keep it nerdy, its for devs
Before the keynote I must know what {to_ref} brings. Give it to me as notes; the repo is {at}.
Chronicle the journey from {from_ref} to {to_ref}.
What's the difference between {from_ref} and {to_ref} in {repo}? I'm after proper release notes.
{owner} pays us by the release, and invoices need notes attached. Period: {from_ref} until {to_ref}.
Could you spin the recent merges on {at} into something our clients enjoy reading?
Whats the news in {at}
Everything new in {to_ref}, as notes, for the {at} mailing list.
I promised the volunteers of {at} a thank-you mail listing what we all built lately. Generate the list as release notes for contributors.
Our distributor nags: no notes, no packaging of {repo} {to_ref}. Help!
We cut {to_ref} off main in {at} an hour ago. Can I get the write-up?
From {from_ref} on, what have we been up to? Changelog style.
{x_at} has its notes. {at} doesn't. Fix that.
Please narrate the progress of {at} in this quarter, aimed at end users.
No tagging, no publishing, I simply crave a changelog for the upcoming version of {at}.
The lawyers wish to know what we altered after {from_ref}. Release notes would satisfy them.
In {repo} we jumped from {from_ref} straight to {to_ref}; itemise the modifications for programmers.
changelog entry for {to_ref}, {at}, asap
There's a hole in the docs of {at} where the release notes of {to_ref} belong.
{person} is recording a video about {at} and needs the headline changes as notes.
O que mudou no {at}? Preciso das notas de versão.
Scrivi le note di rilascio per {at}.
Was ist neu in {to_ref}? Bitte als Release Notes für Anwender.
Prépare le journal des modifications de {repo} entre {from_ref} et {to_ref}.
We froze {at} for the holidays. Summarise in release notes what crept in prior to the freeze.
Version {to_ref} of {at} ships with our hardware. The leaflet needs notes, users as readers.
The technical writer for {at} is ill, and the release page stays empty. Please draft what has changed.
From {from_ref} to {to_ref} we mended plenty. Tell citizens about it in release notes.
Reviews are done and the build is green, so only the write-up of {to_ref} for {at} is pending. Provide it.
What did the team deliver after {from_ref}? Notes for integrators, i.e. developers.
{repo}: novelties between {from_ref} and {to_ref}, please
Investors of {owner} expect a summary of what was released between {from_ref} and {to_ref}. Write it as release notes.
Tell the tale of {from_ref} to {to_ref} in release notes.
{at} became twice as fast lately. That and whatever else changed belongs in a changelog for programmers, please.
The app store rejected our update of {at} because the what's-new field was empty. Give me something to paste.
Since {from_ref} my team was busy; show it off in release notes, will you?
{person} handed me {repo} at {from_ref} and wants notes at {to_ref}. Draft these.
Notes for end users, version {to_ref}, repository {at}. I don't remember what came before it.
Please write the release notes for {at}, since we want to publish {to_ref} on {day} and nobody has prepared anything.
The marketing team needs a text for users about everything that changed in {at} since the previous release, so please draft it.
Could you put together the changelog of {owner}/{repo} for the version that we tagged this morning, written for developers?
I'm about to announce {to_ref} of {at} on our mailing list and would like release notes that cover what is new in it.
In {at} a lot has happened over the last {n} weeks, and I need it written up as notes for the release page.
Our packagers keep asking what is different in the current version of {at}, so compile the changes in the form of release notes.
Summarise the work that went into {owner}/{repo} up to {to_ref} as release notes, because the changelog file hasn't been updated for ages.
Since the last notes for {at} were written by {person}, who has left the project, please write the next ones yourself.
I want to tell the users of {at} what they gain by upgrading to {to_ref}, and for that I need proper release notes.
The release of {at} has been built and tested, all that's left is a description of its changes, which I'd like from you.
We go from {from_ref} to {to_ref} tomorrow, and I still need release notes that our customers can understand without any background.
Please describe all the changes since {from_ref} in the style of a changelog, as we want to show our sponsors what was done.
The {repo} project will be released on {day}, so draft the notes for everything between {from_ref} and {to_ref} for me.
At {owner} we tagged {to_ref} last night, coming from {from_ref}, and the release page is waiting for its text.
We have just finished the work on {at} and I'd like you to write down for its users what the new version brings.
Please draft the notes of {to_ref} for {at}, which will be published by {person} as soon as she has proofread the text.
I'd like a changelog for {owner}/{repo} that tells other developers which interfaces were changed or removed in the latest release.
The readers of our newsletter use {at} every day, so explain to them in release notes what we have improved this spring.
For {at} we need release notes that end with {to_ref}, because the page still shows those of the version before.
What has been added to {at} since we last published something? Please turn it into notes that I can paste into the announcement.
After {n} bug fixes it's time for a new version of {owner}/{repo}, and what it needs from you is its release notes.
Although {x_at} has excellent release notes, {at} hasn't got any for {to_ref}, so please write them in the same manner.
Compile what was merged between {from_ref} and {to_ref} into release notes, leaving the publishing and the tagging to {person}, who is used to it.
Now that {to_ref} is out, our users want to know how it differs from {from_ref}, so please prepare the release notes.
My team has taken over {at}, and our first duty is to publish notes about the changes in {to_ref}, so please write them.
Please tell the developers who depend on {at} what will be different for them after the upgrade, in the form of release notes.
The tracker of {owner}/{repo} is tidy and everything has been merged, so the only thing left for {to_ref} is writing its release notes.
I'd like to thank everyone who worked on {at} this year, and release notes listing all the changes would be a good start.
Write the changelog for {at} up to {to_ref}, please, because {person} won't approve the release without one.
The changes between {from_ref} and {to_ref} concern all our customers, so please describe them in release notes that everybody can understand.
I was told to write release notes for everything after {from_ref}, but I wasn't there at the time, so please do that for me.
""",
"close_stale_issues": """
Close the stale issues in {at}.
Please clean up old issues in {at}, really close them.
{at}: close everything inactive
which issues in {at} are stale?
List the issues of {at} that haven't been touched in a long while.
What would a stale sweep close in {at}?
Close issues in {at} nobody has touched for ages, except {skip_labels}.
Close every issue without activity for {inactive_days}.
Which issues have been inactive for {inactive_days}?
issues idle for {days} days: close them
Do a dry run of closing issues after {inactive_days} of silence.
close stale issues please
Get rid of the dead issues, but keep {skip_labels}.
In {repo}, close issues inactive for {inactive_days}.
{repo} repo: which issues have been quiet for {inactive_days}?
Close stale issues ({days} days) in that repo of {owner}'s.
the old issues in {at} can be closed, those without activity I mean
Schließe die Issues ohne Aktivität seit {days} Tagen.
Cierra los issues viejos de {at}.
Hi,⏎⏎our tracker in {at} is full of old stuff. Please close what's inactive.⏎⏎{person}
{n} open issues in {at}, most of them dead. Close the dead ones for me.
Which issues would be closed if we ran the stale job with {inactive_days}?
We've agreed on {inactive_days} without activity. Please close those issues now.
@bot close stale issues in {at}
Ferme les vieilles issues de {at}.
Spring cleaning for {at}: shut every issue that has been asleep for too long.
Sweep the tracker of {at}. The threshold? No idea, the same as always.
Issues in {at} that went quiet a good while ago: show me which of those we could close.
Retire the forgotten tickets on {at} but leave anything tagged {skip_labels} alone.
{at} drags along a lot of fossils. Close those issues for good.
Nobody answers the ancient reports in {at} any more, so wind them up.
dry run only: which tickets in {at} would a cleanup of inactive ones hit?
{person} complains that search results in {at} are full of abandoned issues. Shut the abandoned ones, really.
Expire issues in {at} as soon as they've been idle beyond our limit.
Before the move of {at} to the new tracker I'd like inactive issues gone. Don't touch pull requests.
how many issues of {at} would go if we swept out the dormant ones
I can't stand the {n} sleepy tickets in {at}. Preview a stale sweep for me, nothing should be closed yet.
From {at}, list what has gathered dust the longest so we may close it, issues not PRs.
Would you put the long-abandoned issues of {at} out of their misery?
{at}⏎task: stale issue cleanup⏎days: ?⏎apply: yes
Take {at} and close every ticket whose reporter has vanished a long time ago, sparing {skip_labels}.
After {x_at} last week it's the turn of {at}: wipe out its inactive issues.
{at} needs the same stale treatment as the rest of our repos, same number of days too, dry run first.
Anything silent for {inactive_days} may go. Close such issues.
stale sweep, {days}d, for real
Tickets with no comment for {months} months: count them and list them, no closing.
Our policy: after {weeks} weeks without a sign of life an issue gets shut. Apply it now.
Whatever issue slept through {inactive_days}, close it, only {skip_labels} stays.
I'd like to see which tickets haven't moved in {inactive_days}.
Close all the issues in {owner}/{repo} that nobody has touched for a long time.
Which issues of {owner}/{repo} have gathered dust and would be closed by a stale sweep?
Please shut every ticket in {at} whose reporter has stopped answering us.
List the stale issues in {owner}/{repo} without closing any of them.
The dormant issues in {at} have to go, except those labelled {skip_labels}.
I want the inactive tickets of {owner}/{repo} closed for real before {day}.
Show me which issues in {at} have gone quiet since the last conference.
Clean up {owner}/{repo} by closing issues that haven't seen any activity lately.
Go ahead and retire the forgotten issues of {at}, but keep everything tagged {skip_labels}.
What would be closed in {owner}/{repo} if we got rid of the abandoned issues?
{person} agreed that inactive issues in {owner}/{repo} may be closed, so please do that.
Old reports that no one follows up any more should disappear from {at}; close them now.
Preview a cleanup of the neglected issues in {owner}/{repo} for our meeting.
The issues from before the rewrite have been silent in {at} ever since. Close them, please.
Find the tickets in {owner}/{repo} that are practically dead, but don't close anything yet.
As there has been no activity on most issues of {at}, close the inactive ones.
How many issues of {owner}/{repo} would a sweep of stale tickets close? Just count them.
I'd like you to really close whatever issues have been idle for too long in {at}.
In {owner}/{repo}, close each issue that has been waiting for its reporter for ages.
Tell me which reports in {at} have been inactive long enough to be closed.
Get rid of stale issues in {owner}/{repo}, sparing the ones with {skip_labels}.
Our policy on inactive issues applies to {at} as well, so close those that violate it.
The tracker of {owner}/{repo} needs a spring clean: shut all issues that have fallen asleep.
Could I see a dry run of closing the inactive issues in {at}, please?
Everything that hasn't moved in {owner}/{repo} since the last release can be closed, I mean among the issues.
Mass-close the ancient, silent issues of {at}; the volunteers have been warned.
For {owner}/{repo}, identify issues without recent comments that could be closed as stale.
Apply the stale rule to the issues of {owner}/{repo} and close what falls under it.
The new owner of {at} wants a fresh start, so close all the long-inactive issues.
Only list them for now: issues in {owner}/{repo} that everybody seems to have forgotten.
Wind up the tickets in {at} which have had no reply since the old team left.
Do close the expired issues in {owner}/{repo} today, leaving alone those marked {skip_labels}.
Simulate a closing of idle issues in {at}, so that {person} can object.
There are too many lifeless issues in {owner}/{repo}. Actually close them this time, please.
Once an issue in {at} has been quiet for too long it should be closed, so do it.
Check which of the issues in {owner}/{repo} are inactive enough for us to close them.
Please remove the dead wood from {at} by closing issues that no one has commented on recently.
{x_issue} may stay open, but issues in {owner}/{repo} without any recent activity shall be closed.
Would any issue labelled otherwise than {skip_labels} be closed in {at} for lack of activity?
Close issues in {owner}/{repo} that have been left unanswered since the winter break.
Could the bot close what's been inactive over {days} days? Maintainers agreed on it in the call on {day}.
If an issue has had no activity for {years} years there's no hope. Bulk close them, please.
Simulate closing our issues idle {days} days or more, exempting {skip_labels}.
{repo}: shut down reports dormant for {months} months
The tracker of {at} is full of dead issues. Close whatever had no activity for as long as our policy says, please.
We agreed on a new stale rule for {at}. Apply it: close what's older than that without activity.
People got two warnings. In {at} the time is up now: whatever issue has been silent gets closed. Do it.
{person} and I went through the policy again: no activity and it's closed. Please do so in {at}, but leave {skip_labels} alone.
After so much time without an answer from the reporter or anybody else, there's no hope left. Please close these issues in {at}.
Tickets in {at} on which nothing has been done for ever so long make the search results worse, so please close the whole lot.
It looks terrible when visitors see {n} dead issues. Close the ones in {at} that nobody has touched for quite some time.
Once the waiting period has passed with no activity, our policy regards an issue as expired. Kindly apply the policy to {at} and close the expired ones.
I'm writing a stale policy for {at} and wonder what a strict limit would mean in practice. Which issues would be hit?
Before we adopt a policy for stale issues in {at}, please show us what would be closed under a moderate limit.
I don't need a list, since I've seen it three times. I need the silent issues in {at} to be actually closed.
Please run the clean-up of {at} in preview mode, with {skip_labels} as the labels that are protected and a generous limit.
Nobody has objected within the {n} days that we gave people to object. So please close the inactive issues in {at}.
By tonight the tracker of {at} has to be presentable. To that end, close the issues that have been neglected, and don't hesitate.
I'd like a rehearsal for {at}: which issues, apart from those labelled {skip_labels}, would we lose if inactivity led to closure?
Last week's attempt to close the stale issues in {at} broke off in the middle. Please run it once more, for real, with the same limit.
When you closed issues in {x_at}, a few people got angry. For {at} I therefore want to see the candidates first, those without activity.
In preparation for the meeting on {day}, please gather the issues of {at} that have gone without activity; we'll decide there what becomes of them.
Security asked us to shield {skip_labels} from expiry. Under this proviso, close the issues of {owner}/{repo} which stalled some time ago.
Forget the {x_inactive_days} from the old policy for {at}. Under the new one, inactive issues are closed sooner. Apply the new one.
The team thinks that {x_inactive_days} is too harsh for {at}. Show me what a milder limit would close there, nothing more.
I want to go through the forgotten issues of {at} by hand. Which had no activity over the period that we agreed on?
Not {x_inactive_days}, we changed it: close the issues in {at} after the time that {person} told you, if nothing happened in them.
Stamp with a date and close: all issues of {owner}/{repo} that were idle longer than the contract allows, except those labelled {skip_labels}.
Could you check how many issues in {at} have grown stale, with the usual number of days as the yardstick?
Close the issues in {at} that have been inactive for {x_inactive_days} or {x_inactive_days_2}, I forgot which of the two we settled on.
Which issues in {at} have been idle for too long? It says {x_days} days in the guide and {x_days_2} in the wiki, and I don't know which is right.
For {at} the limit is either {x_inactive_days} or {x_inactive_days_2}; {person} would know. Please close what has been inactive for longer than that.
Somebody proposed {x_inactive_days} and somebody else {x_inactive_days_2}, and the vote was a draw. Please show which issues of {at} would be closed as stale.
My notes say "close issues in {at}, {x_days} days", and below, in other ink, "{x_days_2} days". Only one of them can be right, so please do it.
One of the two limits, {x_weeks} weeks or {x_months_2} months, was chosen for {at} at the meeting that I missed. Close the inactive issues accordingly.
Was it {x_inactive_days} or {x_inactive_days_2} that we promised to the users of {at}? Whatever it was, list the issues which have been silent for that long.
Close every issue that has been inactive for {inactive_days}, in {x_at} or in {x_at_2}, I'm no longer sure which of them it was.
One of the two, {x_at} or {x_at_2}, is to be cleaned today, but not the other. Close its issues without activity for {inactive_days}.
Which issues have been idle for {inactive_days}? I mean {x_at}, or perhaps {x_at_2}; I always mix them up, and only one is ours.
{person} said that either {x_at} or {x_at_2} needs a stale sweep with {days} days as the limit. Please carry it out in the right one.
Please show what a limit of {inactive_days} would close in the project that's being retired, which is {x_at} or {x_at_2}, if I remember correctly.
The issues that were last active {inactive_days} ago or longer should be closed in {x_at} or {x_at_2}, whichever {person} mentioned in the call.
The mail is about stale issues, {months} months, and the subject line says {x_at} while the text says {x_at_2}. Close them in the one that's meant.
I can't read my own writing: is it {x_at} or {x_at_2} where the issues idle for {inactive_days} get closed? It's only one of them. Go ahead with it.
We start backlog grooming on {day}. Please close the issues in {owner}/{repo} that have had no activity for a while, the list is far too long.
Please run the usual cleanup of inactive tickets in {at}. {person} has approved it, and nothing except {skip_labels} should stay open.
Which reports in {owner}/{repo} have been quiet for too long? I want to answer a few of them before the next release.
I've closed {n} old tickets by hand, but many are left. Could you close the other inactive ones in {at} for me?
The stale bot is broken since {day}. Please do its job once in {owner}/{repo}, and don't close tickets labelled {skip_labels1}.
Before sprint planning I'd like to see the forgotten issues in {at}. Don't close them, I just want to know how many there are.
I know we said {x_inactive_days}, but that's too strict. Please choose the new limit from our policy and close the inactive issues in {owner}/{repo}.
Either {x_inactive_days} or {x_months} months, we haven't agreed yet. Anyway, please close the issues in {at} that have been idle that long.
Last year's bug reports make no sense after the rewrite. Close the dormant ones in {owner}'s {repo}, but keep everything tagged {skip_labels}.
What would the stale cleanup close in {at} if {skip_labels} were exempt? {person} needs the answer for the meeting on {day}.
Our docs say that tickets expire when nobody replies. Please enforce that in {owner}/{repo} today, the support team has been told.
Could you do a dry run on the old issues of {at}? I want to see what the new inactivity limit means before we announce it.
No, not the pull requests. Please list the issues in {owner}/{repo} that have been idle, and leave out those labelled {skip_labels1}.
Users who asked {n} questions never came back. Please close the tickets in {at} where nothing has happened since.
Please close the issues that have had no activity for {inactive_days}. The team has agreed on it, and {skip_labels} must stay open.
Which tickets have been waiting for {inactive_days} without a reply? I'd like to see them before backlog grooming on {day}, nothing should be closed.
The release is out and the notes are written. Now please close all reports from users that have been inactive for {inactive_days}.
I only want a preview: which issues would be closed with a limit of {days} days if we keep those with {skip_labels1}?
Our on-call engineer wants a shorter list. Please close whatever was last touched {inactive_days} ago, in the repository that we talked about on {day}.
Customers complain that we ignore them. Show me the bug reports that nobody has commented on for {inactive_days}, please, and don't change anything.
It's the same wish as last month: close the issues without activity for {inactive_days}, with {skip_labels} as the exception. {person} says thanks.
Please check how many tickets have been dormant for {weeks} weeks or longer. I need the number for our quarterly report.
We moved all questions to the forum, so the tickets that have been quiet for {inactive_days} can be closed. Would you do that today?
Sorry, not {x_at}, that was the wrong repository. Please close the issues with {inactive_days} of inactivity in the other one.
It's either {x_at} or its fork, I'd have to ask {person}. Please list the issues there that were idle for {inactive_days}.
The migration is finished, and old tickets only confuse people. Close those which have been silent for {months} months, except the ones labelled {skip_labels1}.
In {repo}, please close the issues that have been inactive for {inactive_days}. The label {skip_labels1} marks the ones that we still want.
I'd like to know which issues in the {repo} repository have been untouched for {inactive_days}. Please don't close them before {person} has seen the list.
The {repo} team finished its release. Please close every ticket of theirs that has had no activity for {inactive_days}.
For {repo}, the limit is {days} days and {skip_labels} are exempt. Show me what that would close, but don't apply it.
Contributors say that the tracker of {repo} looks abandoned. Could you close the tickets there that nobody has updated for {inactive_days}?
I can't find the old bug reports in {repo} with the search. Which ones have had no comment for {inactive_days}?
Issue {x_number} can stay, it's a regression. The others in {repo} that have been waiting for {inactive_days} should be closed now.
{owner} has agreed to the cleanup. Please close the issues with no activity for {inactive_days} in their main repository, and keep {skip_labels1} open.
I work with {owner} on the new client. Which issues in its repository have been idle for {inactive_days}? A list is enough.
The people at {owner} asked for help with their old tickets. Please close what hasn't moved for {inactive_days} in the project I maintain there.
{person} of {owner} wants to see what a limit of {inactive_days} would close in one of their repositories. Please do the dry run.
Before {owner} hands the project over, its forgotten tickets should be closed. Forgotten means that nothing happened for {inactive_days}.
Please look for dormant issues in the repository where {owner} keeps its docs. I mean those without any comment for {inactive_days}, and nothing should be closed.
At {owner} we clean up once a quarter. It's time again, so close the tickets that have rested for {inactive_days}, except {skip_labels}.
Our policy: issues without any reply for {inactive_days} are closed. Please enforce it in the repository that {person} takes care of.
Nobody is ever going to look at those again. Everything without activity for {inactive_days}, close it please, except for {skip_labels}.
I've seen the list, looks fine. Now actually close the issues with no activity for {inactive_days}, all {n} of them.
You listed them yesterday, I checked, they can go: the issues that have been stale for {inactive_days}. Close them, please.
Would you mind closing all the issues on our project that saw no activity over the last {inactive_days}?
Don't close anything yet. I want to see which issues of the repository have been inactive for {inactive_days}.
I'm thinking about closing old issues in our main repository. Before I decide: which have been inactive for {inactive_days}?
{person} wants to bulk-close issues. I'd first like to see what would go at {inactive_days} if {skip_labels} were exempt.
Not closing anything, promise. I just want to know what's been inactive for {inactive_days} among the issues of that project.
Two years ago we let a script close whatever was old, and now the community wants it done again: every issue inactive for {inactive_days} gets closed.
The new major version replaces nearly everything that the old reports complain about, so please close all issues with no activity for {inactive_days}.
My thesis is about abandoned bug reports. I'd need those issues in which nothing has happened for {inactive_days}, and they shall remain open.
We're done with {x_at}, whose sweep ran on {day}. In the next repository, please close the issues without activity for {inactive_days}.
Leave {x_at} alone, since its team wants to decide for itself. In the other one, please close all issues with no activity in {inactive_days}.
Same list as for {x_at}, but for its sister project: issues with no activity for {inactive_days}. Only the list, please.
At the hackathon on {day}, beginners will revive old issues. For this purpose, list those that have been without activity for {inactive_days}.
The dry run was fine. Please do it for real in {repo} now, closing the issues that have been idle for {inactive_days}.
Spring cleaning in {repo} again: any issue that's been silent for {inactive_days} gets closed, unless it's labelled {skip_labels}.
Which issues in {repo} would an outsider take for abandoned, given that nobody has touched them for {inactive_days}? Don't close them.
I'm the new maintainer of {repo} and my instructions are to look first: please list the issues that have been idle for {days} days.
Since its founder retired, nobody looks after the tracker of {repo}. Please close the issues that nobody has taken notice of for {inactive_days}.
For {repo}, count the issues that have been idle for {weeks} weeks or longer, and change nothing about them.
The people behind {repo} approved the cleanup. Limit {inactive_days}, exempt {skip_labels}. Close the issues now, without a further round of questions.
As sole maintainer of {repo} I give you permission: close its issues that have gone without activity for {months} months.
Please look for issues in {repo} that have lingered for {inactive_days} without any activity. I'll write to the reporters myself.
Suppose the bot closed issues after {inactive_days}. Which ones in the {repo} repository would that hit? It's only a question.
Could you close the issues in {repo} that have been sitting there untouched for {inactive_days}? The volunteers have been warned.
A good part of the open issues in {repo} is dead, meaning without activity for {inactive_days}. Check that without closing any.
Version {x_ref} is end of life. With it go the forgotten issues of {repo}; shut those which saw nothing for {inactive_days}.
I work for {owner}. In our library for dates, please close whatever issue has been idle for {inactive_days}.
We're at {owner}, and it's about the newest of our repositories. Which issues there haven't been touched for {inactive_days}?
{owner} drowns in old issues. Close those that have not moved for {inactive_days}, in the one repository that customers look at.
Someone at {owner} thinks that one of their projects is dead. Let me see the issues there that have been dormant for {inactive_days}.
The board of {owner} has approved a cleanup of its oldest repository. Limit {inactive_days}, exempt {skip_labels}. Close the issues now.
From the outside it seems that {owner} has lost interest in its mobile app. Which issues there have had no activity for {years} years?
{person} from {owner} asks for a preview: issues untouched for {inactive_days} in the repository with their website, if we drew the line there.
In the project that {owner} took over on {day}, I want all the issues closed that were last touched {inactive_days} ago or earlier.
Account {owner}, the repository with the command line tool, {days} days: show the inactive issues and don't close any of them.
At {owner} the time for warnings is over, so please close the issues that were silent for {inactive_days} in that one repository of theirs.
What has been asleep for {inactive_days} among the issues of the project that {owner} donated to us? List only, I decide.
Run the stale job on {repo} with a limit of {days} days and actually apply it.
Nothing has happened to many issues in {repo} for {inactive_days}. I want a list of those, just a list.
{repo} is getting archived soon-ish. Close each issue that hasn't seen an update for {weeks} weeks.
Every {owner} repo gets its sweep in turn; today's one, limit {days} days, as a preview.
For one of the repos under {owner}, find issues that sat untouched for {inactive_days} and close them.
Which tickets at {owner} would be closed for {inactive_days} of inactivity? I mean their oldest repo.
Sweep {repo}. Close whatever is dead in there, issues only.
which of the {repo} issues are stale
In the tracker that {owner} keeps, close the dormant issues.
Get the broom out and close our dusty issues.
Do we have tickets nobody has looked at in forever? Show, don't close.
The tracker is a graveyard. Please bury the inactive issues.
Liste mir die Issues in {repo} auf, die seit {days} Tagen keiner angefasst hat.
Quelles issues de {at} dorment depuis trop longtemps ? Ne ferme rien, montre-les.
Fecha as issues sem atividade há {days} dias.
Chiudi le issue vecchie di {at}, tranne {skip_labels}.
Sluit de issues van {at} waar al heel lang niets mee gebeurt.
{owner} decided that {weeks} weeks of silence mean an issue is dead. Close the dead ones in their main repo.
Would it hurt to close old {repo} issues? Start with a preview of those without recent activity.
{days} days idle, {skip_labels} exempt, {repo}, apply
Count how many issues have been motionless for {months} months, I'm curious about a cleanup. Dry run.
Honestly, nobody will miss the tickets in {at} that are inactive today, so close them. You know our threshold.
Flush the sleepers out of {at}.
Weed {repo}: issues neglected for {inactive_days} get closed.
Which fossils does {at} hold? Issues, no closing.
Chuck every ticket that was ignored for {inactive_days}, keep {skip_labels}.
We're relaunching {at} in spring and its tracker looks like an attic. Bin the mouldy issues, would you?
cull dormant tickets in {repo}, {days} days, spare {skip_labels}
What falls off the cliff if the cut-off is {inactive_days}? A preview suffices.
{at} has hibernating tickets. Shut those permanently.
Put to bed whatever issue nobody cared about during the past {months} months.
Our accountant counts open tickets as liabilities, funnily enough. So close the lifeless ones in {at} before the audit.
Hi bot, our volunteers at {owner} feel crushed by ancient tickets. Close those that stayed quiet for {weeks} weeks.
Show which tickets of {at} snooze; I shall decide afterwards, so nothing gets shut today.
The old maintainers of {repo} never threw anything away. List issues untouched for {inactive_days}, nothing more.
Dispose of stale tickets in {repo}, please, though never anything tagged {skip_labels}.
I'd bet half of the tickets in {at} are zombies. Count them without harming any.
Trim {at}. You may really close the inactive ones; {person} gave her blessing.
Expunge issues past {days} days of quiet.
Housekeeping at {owner}: {inactive_days} without a peep equals closed. Carry it out.
Give me a hypothetical purge of {repo}.
So many cobwebs in {at}! Which issues would a sweep remove? Rehearsal only.
People keep commenting "any news?" on {x_issue}, so that's alive. Everything lifeless in {at}, on the other hand, can be closed.
It's closing time for idle tickets, limit {days} days.
Decommission the neglected reports of {at}, effective immediately.
After {inactive_days} we consider a ticket expired. Which ones are, in {repo}?
Let the inactive tickets go. {repo}. Apply it.
Can you mothball, i.e. close, all tickets nobody has touched for {years} years?
Veraltete Issues in {at} bitte schließen, außer {skip_labels}.
Che issue sono ferme da {months} mesi? Solo un elenco.
Fecha o que está parado no {at}.
My OCD can't take {n} pages of ancient tickets in {at} any longer. Shut them down.
stale check {owner}, {days}d, list only
The tracker of {at} hasn't been vacuumed in years. Shut what's rusted, keep {skip_labels}.
Management approved a cleanup at {inactive_days}. Please shut those tickets.
Forecast which tickets in {repo} a sweep at {inactive_days} would shut, no sweeping yet.
Rusty, dusty, forgotten: such issues in {at} ought to be closed, so close them.
My intern is to tidy {at} and I'd like a list of issues that stagnate, as a starting point.
{owner} hates loose ends. Terminate issues with {weeks} weeks of stagnation.
Leave {person} a tidy tracker in {at}: whatever's stale shall be closed.
If {days} days without activity were our limit, what would drop out?
Hand me a list of tickets in {at} that seem forgotten. I won't close any before {day}.
Vacuum our tracker, {weeks} weeks, really do it.
Please close all the issues in {at} that have had no activity for a long time, since nobody will ever answer them.
The tracker of {at} is full of forgotten reports, so close every inactive issue except those labelled {skip_labels}.
I'd like to see which issues in {owner}/{repo} would be closed by a cleanup of stale tickets, without closing anything yet.
In {at}, hardly anyone looks at the old issues any more, so go ahead and close the ones that went quiet.
Our team agreed that stale issues should be closed automatically, so please apply this rule to {at} today, and for real.
Before the new maintainer starts on {day}, I want the dormant issues of {at} to be gone, so please close them now.
List the issues of {at} in which nothing has happened for ages, because I want to look through them before we close any.
Could you sweep {owner}/{repo} for issues that were abandoned by their reporters and close them, leaving those with {skip_labels} alone?
{person} complains that she can't find anything in the tracker of {at}, so please close whatever has been idle for too long.
We had {n} issues in {at} last spring and have twice as many now, so close the ones that nobody touches any more.
Please close every issue that has been inactive for {inactive_days}, which is the rule that all of us voted for last month.
Which issues would be closed if we removed everything without activity for {inactive_days}? Please only list them for our next meeting.
Our policy says that an issue without any reply for {inactive_days} gets closed, so carry that out for the {repo} project.
The people at {owner} asked me to close their issues that nobody has touched for {inactive_days}, and you have their permission.
I have told everyone that stale issues in {at} will be closed this week, so please do it now, sparing those with {skip_labels}.
Could you find out how many of the issues in {at} have been abandoned, since we think about closing them some day?
After the rewrite most of the old reports in {owner}/{repo} make no sense, so close every issue that has been dormant ever since.
We don't have enough people to answer everything in {at}, and therefore all issues without recent activity should be closed right away.
Please run the cleanup of inactive issues for {at} as a preview, because I want to see what it would close.
Except for {skip_labels}, no issue in {at} deserves to stay open when it's been silent that long, so close those for real.
The reviewers of {at} have plenty to do with pull requests, so relieve them of the inactive issues by closing these.
Close the issues that have been untouched for {inactive_days}, but make an exception for all those which are labelled {skip_labels}.
We are moving the {repo} project to another platform and would like to know which issues {inactive_days} of inactivity would close.
{person} announced that tickets without any sign of life for {inactive_days} would be closed on {day}, so please close them.
It's time to tidy up {at}, so please close all the issues that the reporters themselves have obviously lost interest in by now.
Show me which issues in {at} a bot would regard as stale, because I'd like to discuss the list with {person} first.
We've answered all the recent reports in {owner}/{repo}, and the ones that have been inactive for too long should now be closed.
You may close stale issues in {at} without asking me again, as long as you leave alone everything that's labelled {skip_labels}.
Since {at} has a new issue template, close the old inactive issues there, which were written without one and can't be used.
I'd like to be rid of all issues that saw no activity for {inactive_days}, with the exception of {skip_labels}, so please close them.
For the yearly report of {owner}, list the issues that have been silent for {inactive_days} and could be closed as stale.
""",
"suggest_reviewers": """
Who should review PR {number}?
who could review #{number}
For pull request {number} I'd like to have {people_count} reviewers, whom do you suggest?
I need a reviewer for {number}, but not {exclude1}.
Who could review my pull request in {at}?
{at} has a PR without reviewers. Who should look at it?
Find {people_count} reviewers for the pull request {person} opened in {at}.
Who should review {title}? It's a PR in {at}.
Who could review my PR?
I need somebody to review my change, any names?
reviewers please, anyone but {exclude1}
Who reviews pull request {number} in {repo}?
reviewers for {repo} PR {number}?
PR {number} in one of {owner}'s repos needs a reviewer. Who?
Wer könnte Pull Request {number} reviewen?
Qui peut relire ma pull request sur {at} ?
Hi all,⏎⏎I need {people_count} reviewers for my PR in {at}.⏎⏎Cheers,⏎{person}
@bot reviewers for {number}
My PR has been open for {n} days and nobody reviews it. Whom should I ask?
The PR about {title} needs reviewers. Who?
#{number} needs a reviewer, anyone but {exclude1}
Necesito un revisor para el PR {number}, ¿a quién pido?
Name someone competent to look at pull request {number}.
reviewer ideas for PR {number}?
Who among us knows the code that pull request {number} touches?
PR {number} is up, and I'd like {people_count} pairs of eyes on it. Whose?
Whom would you pick to review pull request {number}, given that {exclude1} is on holiday?
Nobody has volunteered for PR #{number}. Recommend somebody, anyone except {exclude}.
Candidates for reviewing {number}? It's a PR of {n} lines, so not too scary.
Second opinion needed on pull request {number}: propose {people_count} colleagues.
I don't want to bother the same folks again and again. So which other people could review PR {number}?
{person} asked me to find a reviewer for pull request {number}. I'm new and know no one. Help?
don't assign anybody, just tell me who fits as reviewer of PR {number}
{number} is my very first pull request. Who ought to give me feedback on it?
Who in {repo} has the expertise to judge pull request {number}?
{repo} PR {number}: {people_count} reviewers wanted, {exclude1} excluded
The change in {repo}, pull request {number}, concerns the parser. Whose call is that, review-wise?
To whom can I give pull request {number} of {repo} for a code review?
Skip {exclude}, they wrote half of it. Otherwise, who'd be a good reviewer for pull request {number} in {repo}?
repo {repo}, pr {number}, find me a reviewer with time on {day}
At {owner} we need a reviewer for PR {number}, {people_count} names would be ideal.
{owner} asks for reviewers on pull request {number}; I forgot to note which of their repos it was.
Org: {owner}⏎PR: {number}⏎Reviewers: please propose {people_count}
My pull request in {at} has sat without a review since {day}. Suggest somebody.
Which people should look at the draft PR in {at}?
{people_count} reviewers for the pull request that's open in {at}, I can't look up its number on my phone
In {at} somebody sent a patch for the scheduler. Who's best placed to review it?
The maintainers of {at} are swamped, yet {person}'s PR there needs review. Who else qualifies?
Not {x_number}, that one's reviewed. For the other pull request in {at}, whom do you propose?
Who could review the pull request that {person} opened in {owner}/{repo} on {day}?
Suggest {people_count} reviewers for my latest pull request in {owner}/{repo}.
I'm looking for somebody to review the pull request about caching in {at}.
The pull request with the new parser in {owner}/{repo} has no reviewer. Whom do you recommend?
Name people who know enough about fonts to review the open pull request in {at}.
Find a reviewer other than {exclude1} for the pull request we talked about in {owner}/{repo}.
Which developers would be suitable to look over last night's pull request in {owner}/{repo}?
Recommend reviewers for the contribution that came in through our contest; it's a pull request in {at}.
My pull request at {owner}/{repo} has been waiting for a reviewer since {day}. Any suggestions?
Propose up to {people_count} reviewers for the pull request that upgrades the database driver in {at}.
Who understands the code behind the payment pull request in {owner}/{repo} and could check it?
For the translation pull request in {owner}/{repo} I need a reviewer, but not {exclude1}.
Help me find someone to review the patch that our intern sent to {at}.
The oldest open pull request in {owner}/{repo} lacks a second pair of eyes. Who might offer them?
Whom should I ask for a review of the pull request {person} finished in {at}?
Please suggest reviewers for the most recent pull request in {owner}/{repo}, leaving out {exclude}.
In {owner}/{repo} a contributor wants feedback on her pull request. Who would be able to review it?
Give me the names of {people_count} people for reviewing the security fix in {at}.
I don't know who wrote the code that my pull request in {owner}/{repo} changes. Who can review it?
Candidates, please, for the review of the pull request that deletes the legacy module in {at}.
Who has experience with the files in the biggest pull request of {owner}/{repo} and could review them?
The draft of {person} in {owner}/{repo} is out of draft at last, so suggest reviewers for it.
Pick {people_count} reviewers for the pull request on accessibility in {at}, neither {exclude1} nor {exclude2}.
Tell me who is best placed to review the urgent pull request in {owner}/{repo}.
Our usual reviewer is ill. Who else could judge the pull request for the editor in {at}?
Somebody competent must review the pull request from the partner team in {owner}/{repo}; who would that be?
I'd like some reviewers proposed for the follow-up of {x_pr}, which is another pull request in {owner}/{repo}.
Think of a reviewer for the pull request in {at} that fixes the broken thumbnails.
Are there any people in {owner}/{repo} who could review the pull request with the new tests?
The pull request I pushed to {at} this morning touches the scheduler. Who's the right person to review it?
Besides {exclude1}, who could review the pull request on top of the queue in {owner}/{repo}?
We need a qualified reviewer for the pull request which changes the licence texts in {at}.
Who among the contributors of {owner}/{repo} should look at the pull request for offline mode?
{person} can't review her own pull request in {owner}/{repo}, so who could do it instead?
Advise me on reviewers for the experimental pull request in {at}; {people_count} will be enough.
The pull request of the new student in {owner}/{repo} deserves a patient reviewer. Can you suggest one?
List potential reviewers for the documentation pull request that was opened in {at} last week.
Which colleague knows the network code well enough to review the timeout pull request in {owner}/{repo}?
Match the performance pull request in {owner}/{repo} with reviewers who have touched the same files.
I want my refactoring of {at} reviewed by somebody experienced. Who is suited for that pull request?
{at}: reviewer suggestions for the PR we spoke about, leave out {exclude1}
CI passes, docs are written, the branch is up to date. All that's missing on my {at} pull request is a reviewer. Any candidate?
Apart from {exclude}, who at {owner} would be able to review pull request {number} without needing a week to understand it?
As soon as I know who's acquainted with the payment adapter in {at}, I'll ask them to review {person}'s pull request. So who is?
The pull request that I opened an hour ago changes our retry logic. Please name {people_count} people who could review it.
Pull request {number} has been ready since {day} and nobody has picked it up. Whom could I ask for a review?
The code that my pull request in {owner}/{repo} rewrites is from 2011. Is any of those who know it still around to review?
Who could review the change that {person} made to our build scripts? It's been a pull request for a while now.
With neither {exclude1} nor {exclude2} available before {day}, who remains in our team to review pull request {number}?
There's a pull request about accessibility for which I'm to find {people_count} reviewers, none of whom may be {exclude1}. Any suggestions?
According to git blame, who has the most right to an opinion on pull request {number}, and should thus review it?
Except for {exclude1}, who is on leave, which contributors of {owner}/{repo} could I ask to review the pull request that came in overnight?
Either pull request {x_number} or {x_number_2} in {owner}/{repo} still needs a reviewer, I forgot which. Who could review it?
Our insurer wants independent readers, so come up with {people_count} reviewers for pull request {number} before the meeting on {day}.
Please suggest {people_count} reviewers for the pull request about caching in {owner}/{repo}, which has the number {x_number} or {x_number_2}.
Since pull request {number} combines a change of the grammar with one of the printer, who's familiar enough with both to review it?
A wrong sign in pull request {number} could sink us all, therefore tell me which contributors you'd entrust with a review.
Somebody other than {exclude1} must review the fix in {at}. Its pull request is {x_number}, or was it {x_number_2}? Suggest a person.
Don't assign anybody to pull request {number}; I merely want a suggestion as to who could review it next week.
The note on my desk says "reviewer for {x_number}", the one on my screen {x_number_2}. For one of those pull requests in {at}, please suggest one.
We lack a reviewer for the fix of issue {x_number} in {owner}/{repo}. The pull request is up, so whom would you recommend?
Unlike {x_number}, which anyone could review, pull request {number} in {repo} calls for an expert in encryption. Who'd that be?
Is it pull request {number} in {x_at}, or is it in {x_at_2}? Wherever it is, please tell me who could review it.
My mentor wants me to find {people_count} reviewers for pull request {number} in {repo} before we meet on {day}. Whom should I take?
Pull request {number} changes the way in which we round amounts, and I'd like somebody from accounting software to review it. Who might that be?
At {owner}, pull request {number} is waiting for a reviewer, either in {x_repo} or in {x_repo_2}. Which people would be suitable?
Because {exclude1} and {exclude2} are both at a conference, please name somebody else who could review pull request {number} in {repo}.
We're looking for a reviewer for a change that {person} calls {x_pr} and I call {x_pr_2}. Only one of us can be right. Who'd fit?
Our sprint ends on {day} and the pull request in {at} is ready, yet nobody has reviewed it. Please suggest people with the knowledge to do it.
I wrote pull request {number} for {repo} in a language that few of us know. Who could review it nevertheless?
The tests for pull request {number} pass and its description is complete. All I need now is the name of a good reviewer.
The scheduler of {repo} was written by three people who have left. Who of the others could review pull request {number}?
Could you tell me who's competent to review pull request {number} in {repo}, where the logging is replaced?
Please recommend a reviewer for pull request {number} of {repo}, but not {exclude1}, who wrote most of it.
Please propose {people_count} reviewers for the pull request in {at} which swaps the Redis client; they should have worked with the connection pool.
I'd like to know whom to ask for a review of pull request {number}, which {person} opened in a repository belonging to {owner}.
We need somebody who understands the indexer to review a pull request before {day}. Who comes to your mind?
For an audit trail we must show that suitable reviewers were considered for pull request {number} in {repo}. Who would they be?
Since {exclude1} is ill, I need somebody else from {at} who could review the pull request about the new login page.
We're looking for a patient person to review pull request {number} in {repo}, which is a student's first contribution.
The people at {owner} expect me to name {people_count} reviewers for pull request {number} by {day}. Which ones would you name?
{owner} has many repositories, and in the one for the printers there's pull request {number}. Suggest a reviewer for it, please.
Who should review pull request {number}? CI passed on {day}, the docs are done, and only a review is missing.
Please suggest reviewers for my pull request in {at}. I opened it after standup and forgot to note the number.
Could you find someone in {repo} who can review pull request {number}? It fixes the regression that customers reported after {x_ref}.
I need {people_count} reviewers for pull request {number}. It belongs to one of the repositories of {owner}, but I can't tell which one from the mail.
The security fix in {owner}/{repo} has no reviewer yet. Who knows the session code well enough to look at that pull request?
Before the release on {day}, tell me who could check #{number}, the pull request with the database migration. Run {x_run_id} was green.
{exclude1} is on call this week. Who else could review pull request {number} in our {repo} repository?
Somewhere at {owner} there's a pull request {number} about the deprecated endpoints. Whom would you recommend as reviewers?
My team lead wants names for the review of the Node upgrade in {at}. It's a pull request, not issue {x_issue}, which is closed.
Nobody volunteered in sprint planning to look at pull request {number}. Please propose someone, but not {exclude1}.
For the open pull request in {repo} I want two reviewers who know the CI runners. Can you name them? ## people_count=2
Pull request {number} in {repo} has been waiting for {n} days. Who has worked on those files before?
Who at {owner} would be a suitable reviewer for pull request {number}? It updates the shared linter settings.
{person} opened a pull request in {owner}/{repo} to fix the flaky upload test. Find a suitable reviewer for it, please.
I've rebased pull request {number} and answered all comments. Now I need a recommendation for who should approve it.
The code owners file in {repo} is outdated, so I can't see who is responsible for what pull request {number} changes. Who could review it?
We need {people_count} people to look over the pull request with the new installer. It's in {at}, and it isn't #{x_number}.
{owner}'s pull request {number} needs somebody who understands the cache. Who could that be? I don't want to assign anyone yet.
Could you look at the history and suggest reviewers for PR {number}? Please leave out {exclude}, who wrote it.
There are {n} open pull requests in {at}, and one of them is mine. Who could give mine a review before {day}?
Which contributors know the plugin API of {repo} and could judge pull request {number}? The release notes can wait.
An outside contributor to one of {owner}'s projects is waiting for feedback on pull request {number}. Who has the experience to review it?
No, not {x_number}, it's pull request {number} that I need reviewers for. Any suggestions who knows the exporter?
In {owner}/{repo} someone has to read the change to our billing code this week. Whom should I ask to review that pull request?
Please name three people from {owner} who could review pull request {number}. It's a breaking change, so one isn't enough. ## people_count=3
The hotfix for {repo} is up as pull request {number}. I only want to know who could review it, please don't merge anything.
Would you recommend someone for the review of pull request {number}? The author is new, and the change is about {n} lines.
I'm looking for reviewers for the backport that {person} prepared in {at}. The original, #{x_pr}, was reviewed last week.
Reviewers are wanted at {owner} for pull request {number}, everyone but {exclude1} is welcome. Who knows about file locking?
Whose review should I request on pull request {number} of {repo}? I know who wrote the tests, but not who maintains the parser.
Dependabot's latest pull request in {owner}/{repo} changes the auth library. Who is competent to review that update?
The on-call engineer asked me to get pull request {number} reviewed today. Who would be the right people?
I got a notification from {owner} that pull request {number} still has no reviewer. Can you suggest {people_count}?
For {repo}, who would you pick to go through pull request {number}? {exclude1} and {exclude2} have no time until {day}.
The pull request for the accessibility fixes in {at} is ready for review. Which people, except {exclude1}, could take it?
Is there anyone who could review pull request {number}? It closes #{x_issue} and changes how we log errors.
At {owner}, the team asks who should check pull request {number}, since the former maintainer of that code left in spring.
I'd like one person to review pull request {number} in {repo}, ideally someone who did the last upgrade. Who would it be? ## people_count=1
We're finishing the milestone, and in {owner}/{repo} only the timezone pull request lacks a reviewer. Who could do it?
Two of {owner}'s engineers reviewed #{x_number}. Can you find out who could do the same for pull request {number}?
Pull request {number} in {repo} is blocked by nothing except the missing review, so suggest some people who could provide it.
Leave out {exclude} and tell me who could review pull request {number} in {repo}, please; I need the names this afternoon.
Nobody has reviewed my pull request since {day}, and {exclude1} says it's not her subject. Who else might be suitable?
As pull request {number} in {repo} deals with time zones, I'd like it reviewed by whoever wrote that part. Who was it?
Could somebody at {owner} review pull request {number}? I need {people_count} names of people who have worked on that code.
Could you find out who's been looking after the German locale in {at}? The pull request that reorders its keys should be reviewed by them.
At {owner} we've opened pull request {number}, and {exclude1} doesn't want to review it. Please suggest somebody else.
{people_count} reviewers would be enough for pull request {number} in {repo}. Please choose them from those who know the storage layer.
In {owner}/{repo} we have pull requests {x_number} and {x_number_2}. For one of them, whichever was opened last, I need a reviewer.
The installer scripts in {repo} have no owner. Pull request {number} changes them, so who would be able to review it?
I'd be thankful for the names of people who've maintained the exporter in {at}, because a pull request there needs a review from one of them.
Pull request {number} of {repo} needs to be reviewed by an expert. I forgot whether it's the one at {x_owner} or at {x_owner_2}.
In {owner}/{repo} there's a pull request that rewrites the mail queue. Please suggest {people_count} contributors who'd be able to review it.
Somebody has to review pull request {number} before we release {repo} on {day}. Which {people_count} people would be suitable?
I've asked {exclude} in vain, so which other contributors of {owner}/{repo} could review the pull request that I opened on {day}?
Pull request {number}, in one of the repositories of {owner}, needs a reviewer with a sense for typography. Who could that be?
{person} needs a reviewer for a pull request in {at}. I didn't catch whether it was {x_number} or {x_number_2}, sorry.
I don't know anyone in the {repo} project, yet pull request {number} there needs a reviewer. Would you suggest one?
I noted two numbers for the pull request in {owner}/{repo}, {x_number} and {x_number_2}, and only one is right. Who should review it?
I've been told that you can suggest reviewers by looking at the files. Would you do that for my pull request?
I've got nothing against pull request {number}, but somebody has to review it first. Nominate {people_count} people for that, please.
Who tends to review this kind of change in {at}? It's the one that replaces our date library.
Who could review my pull request in {at}? It's {x_number} or {x_number_2}, and I can't look it up at the moment.
Please look at the files that pull request {number} changes and tell me who has worked on them often enough to review it.
{person} always reviewed my work but has left. Who else in the project could review pull request {number}, do you think?
Our contract with {owner} says that every change is read twice, so propose two reviewers for pull request {number}.
I'm about to request a review of pull request {number} and most of the names in the list mean nothing to me. Which of them know the code?
Whom would you suggest as a reviewer of pull request {x_number} or {x_number_2} in {owner}/{repo}? One of the two has been reviewed, but which?
Come up with reviewers for pull request {number}, but treat {exclude} as off limits until the quarter is over.
I need a reviewer for a pull request of mine that nobody wants to touch, because it's {n} files long. Whom would you suggest?
Hi, I'm new at {owner}/{repo} and have just opened a pull request. Could you name {people_count} people who might review it?
My pull request is finished, documented and tested. Please recommend somebody who has enough experience to review it properly.
We have a {repo} at {x_owner} and another at {x_owner_2}. In one of them pull request {number} lacks a reviewer, so whom do you suggest?
I need {people_count} reviewers for pull request {number}, which belongs to {x_owner}/{x_repo} or else to {x_owner_2}/{x_repo_2}. I've mixed them up.
Among the engineers of {owner}, who has the background that a review of pull request {number} would require?
I have room for {people_count} reviewers on pull request {number} and would like you to pick them by what they've worked on.
Pull request {number} in {repo} has been without a reviewer since {day}. Please suggest {people_count} people who know that module.
Between {x_number} and {x_number_2}, both of them pull requests in {at}, one goes out on {day} and needs a reviewer. Any suggestions for that one?
Pull request {number} is either in {x_at} or in {x_at_2}, I'm not certain. In any case, who'd be able to review it?
Which developers have worked on the files in {repo} that pull request {number} touches? I want to ask them for a review.
Who could sign off on the translation PR at {at}?
Like you did for {x_pr}, name {people_count} reviewers for the newer PR on {at}.
May I ask for names? It's about a pull request in {at} which rewrites the cache, and neither {exclude1} nor {exclude2} should be bothered.
Pick a reviewer for this pull request.
whom do i ask for a review of that PR
My patch is ready for review but by whom?
We are looking for {people_count} people to go over the refactoring PR. Suggestions?
Any reviewer besides {exclude} for the pull request I opened this morning?
Boss says every PR gets an expert reviewer. Who'd be the expert for mine?
Qui verrais-tu comme relecteur pour la PR {number} de {repo} ?
Schlag mir bitte {people_count} Leute vor, die meinen Pull Request in {at} reviewen könnten.
Chi potrebbe revisionare la pull request {number}? Non {exclude1}.
Quem poderia revisar o PR {number} do {repo}?
{person} left the company and was the only reviewer. Who can take pull request {number} of {repo} now?
From the {owner} crew, who'd be apt to review PR {number}? {people_count} names will do.
I broke my arm and can't review that PR in {at} myself. Who'd be a worthy substitute?
Somebody with database know-how should vet my pull request. Do you know anyone?
Reviewer roulette! Spin it for PR {number}, minus {exclude}.
Whose eyeballs would suit pull request {number}?
Crowdsource me a reviewer for PR {number}.
I'm shy and dislike asking around. Which people might review my contribution to {at}?
Pull request {number} touches cryptography, yikes. Who's qualified to scrutinise it?
{people_count} volunteers to proofread PR {number} in {repo}, who'd fit?
who normally vets stuff in {at}? my PR is up
Nominate somebody, not {exclude1}, to inspect the translation pull request in {at}.
We're short-staffed on {day}. Any idea who'd be capable of reviewing pull request {number}?
My supervisor insists on an independent review of my PR. Independent means not {exclude1}. Names?
Pair me up with a reviewer for pull request {number}, please.
hey who's the go-to person for reviewing the installer PR
At {owner}, pull request {number} languishes for want of a reviewer. Ideas?
Find fresh eyes for the caching pull request on {at}, {exclude} have seen enough of it.
Somebody must sanity check PR {number} of {repo}. Recommend somebody.
The last reviewer of my patch quit to open a brewery. Whom should I approach in his stead?
I'd rather not assign anyone yet. Simply hint at {people_count} reviewers for PR {number}.
Which {owner} engineers might critique pull request {number}?
{at}: newcomer, first PR, no reviewer. Who's kind and competent?
Merging must wait till a human approves pull request {number}. Which human would make sense?
PR {number} has been rotting for lack of reviewers, propose {people_count} folks other than {exclude1}.
For {repo}: an expert on locale handling to go over pull request {number}, who'd that be?
Bob reviews everything and Bob is tired. Who else might look at my pull request?
CI is happy and the notes are written. What I'm missing is a reviewer for the schema PR in {at}. Who?
Would you have a name or two for me? I've a pull request and no reviewer.
A colleague recommended {x_person} for {x_pr}. Whom would you recommend for my other PR in that repo?
Chi può guardare la mia pull request in {at}?
Wen soll ich um ein Review für PR {number} bitten?
¿A quién le pido que revise mi pull request en {at}?
Wie zou mijn pull request kunnen beoordelen?
Got a spare reviewer for PR {number}?
Matchmaking time: my refactoring PR in {at} seeks {people_count} critical readers.
Nobody at the stand-up volunteered for pull request {number} of {repo}. Whom would you trust with it?
An impartial critic for the payment PR in {at}, who might that be?
My handbook patch wants a reader with taste. It's pull request {number}. Propose {people_count}.
Our lead is on parental leave. In her place, which competent people could verify pull request {number}?
I approved {x_pr} myself, but I wrote the next pull request in {at}, so somebody else must look. Suggestions, {exclude1} excepted?
Who at {owner} is appropriate to review pull request {number}?
Knock knock. Who's there to review PR {number}?
The toughest reviewers you know for my pull request in {at}, {people_count} names.
Pull request {number} in {repo} got zero comments. Which persons could be asked?
Not {exclude1}, not {exclude2}. Other than these, who's a sensible reviewer for the patch in {at}?
My tests pass, my docs are complete, my release is planned, my reviewer is missing. Whom do you see for pull request {number}?
Any expert at {owner} able to judge pull request {number}?
The pull request that rewrites the parser in {at} has no reviewer yet, so please suggest {people_count} people who know that code.
Who could review the pull request I opened in {at} last week, given that {exclude1} is too busy with the release?
{person} has sent a large patch to {at} that nobody dares to touch, so I need names of people who could review it.
Find somebody who is able to review the security fix in {owner}/{repo}, because it must not be merged without a second opinion.
Since our usual reviewer is on holiday until {day}, whom could I ask to review the open pull request in {at}?
I'd be grateful for a few candidates who could look over the documentation pull request in {at}, but please don't assign anyone.
For the contribution that arrived in {at} over the weekend I need {people_count} reviewers who have worked on the same files before.
My mentor told me to look for reviewers myself, so who in {at} would be suitable for my first pull request?
Unlike {x_pr}, which was reviewed within a day, the other pull request in {at} gets no attention, so recommend some reviewers.
Could you propose people from {owner}/{repo} who understand the database layer well enough to review the migration pull request there?
Pull request {number} has been waiting for {n} days without a single comment, so please suggest somebody who could review it.
I need {people_count} reviewers for pull request {number} who didn't write the original code, so {exclude} should not be among them.
Who would be the right people to review pull request {number} in the {repo} project, now that its author has finished it?
Somebody at {owner} has to review pull request {number} before {day}, and I'd like you to tell me who that could be.
I've finished my work on the printer support for {at}, and all that my pull request needs now is somebody to review it.
Which {people_count} developers would you ask to review the pull request about time zones in {at}, considering that {exclude1} wrote it?
The tests of our accessibility pull request in {at} pass at last, so name people who could review it before the release.
For the pull request that {person} sent to {owner}/{repo} we need a reviewer who is familiar with encryption, so whom do you suggest?
Nobody on our team understands the compiler, so who in {at} could look over the pull request that changes it?
I was asked to have my contribution to {at} reviewed by {people_count} people, and I'd like you to tell me who they could be.
The maintainers of {owner}/{repo} want a second reviewer for the performance pull request, and it can't be {exclude1} again.
Please recommend people for the review of pull request {number}, whose author is new here and doesn't know whom to ask.
Pull request {number} modifies the oldest part of {repo}, so I'm looking for {people_count} people who remember it and could review it.
As {exclude1} is about to leave {owner}, find somebody else who could review pull request {number} within the next few days.
Our pull request in {at} changes the way in which dates are stored, so who has enough experience to review something like that?
I'd like {people_count} suggestions as to who might review the pull request in {at} that {person} finished on {day}.
Everyone who knows the payment code of {owner}/{repo} seems to have left, so who could still review the pull request that changes it?
The pull request in {at} is mergeable apart from the missing review, so please find somebody who'd be suited to do that.
Don't assign anyone yet, but think of people in {at} who'd be able to review the pull request that removes the old interface.
We need {people_count} experienced people to review pull request {number}, which touches nearly every file and was written in a hurry.
Because {exclude1} has reviewed pull request {number} once and doesn't want to do it again, please suggest somebody else from the project.
""",
"capture_workflow_log": """
Get me the log of run {run_id}.
What did run {run_id} print?
log {run_id} pls, failed steps only
CI failed in {at}. Show me the log.
Can I see the log of the last build in {at}?
The nightly run on {at} is red, get its log.
what does the log of the failed run in {at} say
fetch the CI log
Show me the output of the failed build.
Run {run_id} of {repo}: log please.
I need the log of run {run_id} from the {repo} repo.
{owner}'s build {run_id} failed, what's in the log?
{person} broke CI in {at}. I want to read the log.
Please download the workflow log for me, only the steps that failed.
Hol mir das Log von Lauf {run_id}.
Muéstrame el log de la última ejecución de {at}.
Hi,⏎⏎CI on {at} has been red since {day}. Can you send me the log?⏎⏎{person}
@bot log {run_id}
I got a mail that run {run_id} failed. What did it print?
My build failed and I can't see why. Log please.
the tests of PR {x_number} failed in {at}, show me what CI logged
Le dernier build de {at} a échoué, montre-moi le log.
Dump what workflow run {run_id} logged.
console output of CI run {run_id}?
Run {run_id} ended with exit code 1. I'd like to read its output.
Retrieve the build log, run id {run_id}, and limit it to the steps that failed.
The badge turned red with run {run_id}. Bring me the log so that I understand why.
{person} asks for the transcript of run {run_id}. Don't start it again, the log is enough.
Need evidence for a bug report: everything run {run_id} wrote to the console.
I can't log in from here, would you pull up the logs of workflow run {run_id}?
why did run {run_id} die, paste its log
Before anybody restarts run {run_id}, secure its log for me.
Complete output, please, passed steps included, of CI run {run_id}.
failing part of {run_id}'s log. its a workflow run
{repo}, workflow run {run_id}: what did it say?
Fetch from {repo} the log belonging to run {run_id}.
There's a stack trace somewhere in run {run_id} of our {repo}. Hand me that run's log.
Build {run_id} on {repo} took forever. I want to see its logs, only red steps matter.
run={run_id}⏎repo={repo}⏎send log
At {owner} the run {run_id} crashed; what got printed?
I'm debugging a build of {owner}'s, id {run_id}. Show me what it put out.
Run ID {run_id}, account {owner}. Log, please.
Open the log of the most recent workflow run for {at}.
Release job of {at} broke on {day}; I need its output.
What error do we get in the Windows build on {at}? Grab the log.
A contributor to {at} wonders why the checks on their PR are red. Get the log of those checks.
I restarted the linter job in {at} twice and it fails every time, so now I want to read what it logs.
{person} says "just look at the CI output of {at}". Fine, show it to me then.
Could I have yesterday's run from {at} as text, failing steps only?
Get me the log of last night's failed run in {owner}/{repo}.
What did the workflow print that {person} started in {owner}/{repo} on {day}?
Fetch the output of the most recent CI run in {at}, only its failed steps.
I'd like to read the log of the release build that broke in {owner}/{repo}.
Show me the console output of the run that was cancelled in {at} this morning.
Download the log of the scheduled job in {owner}/{repo} which failed during the weekend.
The deployment of {at} went wrong after lunch, so let me see its log.
Please retrieve the log of the first red run in {owner}/{repo} after the merge.
In {owner}/{repo} the checks of my pull request failed. May I see what they printed?
Pull the log of the run in {at} that took so much longer than usual.
Let me look at the failed steps in the log of yesterday's build of {owner}/{repo}.
Which error message did the nightly run of {at} end with? Get the log, please.
{person} mentioned a strange warning in the latest build of {owner}/{repo}; fetch me that log.
For our report I need the complete log of the run that crashed in {at}.
Give me the output of the benchmark workflow that ran in {owner}/{repo} on {day}.
The Windows build in {owner}/{repo} is red, and I want to read its log.
Save the log of the failing documentation run in {at} for me, please.
I can't open the page of the broken run in {owner}/{repo}. Could you bring me its log?
What happened in the CI run for the last commit in {at}? Its log should tell.
Print the log of the workflow that published the wrong package from {owner}/{repo}.
Our auditor asks for the log of the previous deployment run in {owner}/{repo}.
Fetch what the test run on my branch of {at} has logged, limited to steps that failed.
Everyone talks about the failed run in {owner}/{repo}, but I haven't seen its log. Show it to me.
Look up the log of the run in {at} during which the runner lost its connection.
I need the CI log for the hotfix that {person} pushed to {owner}/{repo}.
Where the build of {owner}/{repo} stopped should be visible in its log, so fetch that.
The security scan in {at} complained about something on {day}. Get its log for me.
Could you provide the log of the run that failed just now in {owner}/{repo}?
I already know {x_run}; what I want is the log of the later run in {owner}/{repo}.
Let's have the whole log of the macOS job's run in {at}, please.
Dump the output of the last failing workflow in {owner}/{repo}, but spare me the successful steps.
A run in {at} was red although all tests passed. I'd like to see what it logged.
Grab the log from the run before the latest one in {owner}/{repo}.
The packaging workflow of {owner}/{repo} fails only at night, so get me the log of such a run.
Tell me what was written to the log when the installer of {at} was built this week.
Capture the log of the run that our trainee triggered in {owner}/{repo} by hand.
To understand the timeout in {at}, I want the log of the run in which it occurred.
From {owner}/{repo} I need the log of the integration tests that failed for {person}.
Please send me the failed part of the log of this morning's run in {owner}/{repo}.
The upload step of the release run in {at} reports an error; fetch the log of that run.
Somewhere in {at} a deploy workflow printed a warning about {title}. Fetch that run's log.
We fixed {x_number} but CI on {at} doesn't agree. What's in its log?
The screenshot {person} sent me is cut off in the middle of the stack trace. It's from a run in {at}. I need the text of that log.
I'd rather you sent me the log of the broken build in {at} now than after the holidays, so fetch it today.
The regulator asks how {owner}/{repo} was built on {day}. The log of that build would be our answer, so obtain it.
We're teaching the juniors how to read CI logs today. The example comes from {at}. Please get its log on the screen.
The Android build in {at} can't find its keystore. Get me what it printed in the failed steps, please.
Since the page of that run in {owner}/{repo} demands a login I don't possess, be my eyes and bring back its log.
rsync stopped in the middle of a workflow run in {at}. How many bytes had it copied by then? Output, please.
The hackathon ends in {n} minutes and our build in {owner}/{repo} just collapsed. Show me the log of it.
While {person} phones the hosting firm, could you bring up the console of the deployment run in {at}?
{person} asked which step broke in {at} and with what message. Get the failed steps' log of that run.
We promised to delete logs after a month, and one in {at} turns a month old on {day}. Please rescue it.
Everyone keeps asking me what's wrong with the build in {at}. I'll look into it if you get me the log.
Reviewers have been found, the changelog is written, only the build in {at} is red. Let me read what it logged.
I've already restarted it and told {person}. What I haven't done is read the log. The repository is {owner}/{repo}.
The certificate will expire, says a warning that I saw for half a second in a run of {at}. Get me that run's log.
Please don't rename the job "test-2" in {at}. I'll recognise it as soon as you've got me the log of its run.
My change touches a README, nothing else, and yet a check in {at} went red. Let me see what that check printed.
The matrix in {at} has {n} legs and one fell over. I need the output of the failed steps, not of everything.
{x_run} I've read from top to bottom. Now I'd like the log of the one before it in {at}.
Anything that bombed in last night's run on {at} must have muttered something first, so furnish that and skip the healthy steps.
Fetch the log for me, please. The repository is {owner}/{repo}, and the run is the one on {person}'s branch.
The log of our docs workflow has {n} thousand lines. It ran in {at}. Drop the steps that went through and show what's left.
Run {run_id} apparently hit a segfault, and I won't believe that until I've perused its stdout.
For the census we must archive the log of run {run_id}, so would you procure it before {day}?
Since steps that succeed are of no use to a debugger, obtain the log of run {run_id} without them.
I can't open the page of CI run {run_id} because of the company firewall. Please ferry its output over to me.
Whichever command stopped build {run_id} must have complained before it gave up, and that complaint is what I'm looking for.
Does run {run_id} mention anything about memory? I need its log, and {person} needs it as well.
The vendor wants proof that their compiler crashed on {day}. Run {run_id} should contain it, so please get its log.
Our workflow run {run_id} went red this morning at about eight. May I ask for its output? Kind regards, {person}
I've bought a bigger monitor just for this. Please fill it with the complete log of run {run_id}.
It's been rerun twice, so no more of that. Get me the failed steps of run {run_id} instead.
There's a link to run {run_id} in the mail from the monitoring, but it asks for a password, so I depend on you for the log.
All checks are green except the one at run {run_id}. Which assertion failed there? I need its output.
Rather than rerun anything, let me read what workflow run {run_id} has logged, the failed steps and nothing else.
Before the retro I collect what went wrong. I'm still missing the log of {run_id}, so would you get it?
The release of {ref} went out fine. Afterwards run {run_id} failed while building the docs. Show me what it printed.
What run {run_id} printed matters to me, not what it built. Only the lines of its failed steps, please.
Don't compare anything and don't tell me what it cost. I'd like the console text of run {run_id}, that's all.
If {run_id} is a run that you can reach, then download its log, since my own token has expired.
The release of {x_ref} in {at} is blocked because one of our builds went red on {day}. Please get its log so we can look at it in standup.
Dependabot opened PR {x_number} in {owner}/{repo} and its check failed. I'd like the log of that run, but only the failed steps.
{person} restarted the build in {at} once already. Before anyone does it again, I'd like to read what it printed.
I was on call when the deployment in {owner}'s {repo} failed. Could you pull up the output of that run? I don't have its id at hand.
We had {n} red builds in {at} this week, and I'd like to see the log of the one that {person} mentioned.
No, sorry, run {x_run_id} is the wrong one. I meant the other run in {owner}/{repo}, and I'd like to have its log.
The docs build is broken in the {repo} repository of {owner}. Please fetch the log from the run, and leave out everything that passed.
Since we merged PR {x_number}, the integration tests in {at} fail. What did the failed steps of the run print?
The migration test in {owner} / {repo} timed out after {n} minutes. Please show me the console output of that run.
It was either run {x_run_id} or the one after it, I'm not sure. Get me the log of the right one from {at}, please.
For the incident report on the outage in {at} I still need the log of the failed workflow. The release notes can wait.
A contributor says that CI fails on their pull request in {owner}/{repo}. Could you look up what it printed there?
The scheduled security scan on {at} didn't finish on {day}. Please download the workflow log for me, and don't rerun anything.
Please get the log of run {run_id} in our {repo} repository. {person} needs it for the bug report before {day}.
I'd like to read what run {run_id} in {repo} printed. It's the first failure since we upgraded to {x_ref}.
The reviewers of PR {x_number} want to see the failed steps of run {run_id}. It's in {repo}, so could you fetch that part of the log?
Our nightly for {repo} failed after {n} minutes. The run id is {run_id}, and I'd like its console output, please.
{person} moved {repo} to another organization last month, and I don't know which. What did run {run_id} there print?
In {repo}, run {run_id} is red and {x_run_id} is green. I only need the log of the red one, to find the regression.
Please don't restart the build of {repo}. I just want to have a look at the output of run {run_id} first.
There's a deprecation warning in the {repo} repository, according to {person}. Please show me the log of run {run_id}, where it should be.
We're debugging a flaky test in {repo} with {n} people. Can you send us the failing steps from the log of run {run_id}?
The CI runners were replaced on {day}. To check {repo}, I need to see what run {run_id} wrote to its console.
I've closed issue {x_number} in {repo} too early, I think. Let me see the workflow log of run {run_id}, please.
Our vendor asks for the output of run {run_id}. The project is {repo}; it's all I need for now, the assessment of the issue can wait.
Run {run_id} of {repo} used the wrong Node version, I suppose. Could you fetch its log, so that I can check?
Run {run_id} failed right after I merged PR {x_number}. Can you get me the log before I revert it?
I got a mail on {day} that run {run_id} failed. Please show me what its failed steps printed, nothing else.
We still need the log of run {run_id} for the retro. {person} promised to bring the list of open issues.
Please save the output of run {run_id} for me. It's about the timeout that {n} customers reported.
At {owner} we have many repositories, and in one of them run {run_id} went red. I'd like to see the log.
The security team at {owner} wants to read what run {run_id} printed. Please get it for them by {day}.
{person} from {owner} pinged me about run {run_id}. Could you fetch the log, limited to the failed steps?
I'm writing the upgrade guide for {x_ref} and need an example of the error. Run {run_id} at {owner} has it in its log, so please get that.
Run {run_id} belongs to {owner}, but I forgot in which repository it is. What did it write to the console?
Sorry, not {x_run_id}, I meant {run_id}. Please fetch the workflow log for that run, as it blocks our release.
We changed the cache settings in all projects of {owner}, and run {run_id} broke. Please show me its failed steps' output.
Our sprint review starts in {n} minutes, and the failing build isn't explained yet. Can you get me the log of the run?
The flaky test failed again today. Please download the CI log so that {person} and I can compare it with issue {x_number}.
Someone on the team said that the deployment workflow is red. What do its failed steps say? Please don't start it again.
The repository is called {repo}, the run is {run_id}. May I see what it printed before it was stopped?
Run {run_id} in {repo} stopped halfway because a file was missing. Its log, so that I can see which one?
I'll feed the log of run {run_id} in our {repo} repository to a script of mine, so please get it in full.
The log of run {run_id} in {repo} has {n} thousand lines. Drop the steps that went through and show the others.
Our contract says that they get every build log of {repo} on request. They've asked for the one of run {run_id}. Please fetch it.
Turn over the log of run {run_id} in the {repo} project to the new maintainer, that is, to me.
Let me compare: I've got the output of the good run, now I need that of the bad one, {run_id} in {repo}.
I'm keen to learn what build {run_id} printed. It's in the repository {repo}, on the branch of {person}.
In {repo} somebody bumped a dependency and now run {run_id} is broken. I want to read the failed steps before I wait for the author.
Third failure this week in {repo}. Show me what run {run_id} said, please, and leave the other two alone.
A linker error, supposedly. I'd have to see it in the log of run {run_id}, which belongs to {repo}, so fetch it.
Get the log of run {run_id} for me. I only remember that the repo is called {repo}.
Their help desk won't move a finger unless I send them what {repo} logged in run {run_id}. So please get it.
Is the reason for the failure visible in run {run_id}? It's one of {owner}'s repositories. Show me the log.
Run {run_id} somewhere in the {owner} organization has failed, and I'd like to read the failed steps of it.
{owner} asked me why the weekly report didn't arrive. Run {run_id} should have sent it. Show me what it logged.
I know the owner, {owner}, and I know the run, {run_id}. With that, please fetch me its complete log.
My token has no rights for the projects of {owner}. Therefore you'd have to get the log of run {run_id} for me.
The deployment run {run_id} at {owner} broke on {day}. Get me its output, as I'm writing the report.
Which error did run {run_id} end with? It ran for one of the {n} repositories of {owner}. Log, please.
Something broke over the weekend and {person} wants to read the log. Could you download it before the meeting on {day}?
Whatever the last deployment printed should be kept, so please fetch its log. We can talk about a restart afterwards.
Support asked for the output of our build, limited to the failed steps. I'd be glad if you got it for me.
I have read {x_issue} twice and still need the log of the build that it's about. Would you get that log?
The mail from CI only says that a job failed. I'd like to have the text of the failing steps, please.
Fetch the log of run {x_run_id} or {x_run_id_2} in {at}. It's the one that failed, and I forgot which it was.
I need what the red run in {at} printed. Its id is either {x_run_id} or {x_run_id_2}, I can't read my own writing.
{person} said run {x_run_id}, the mail says {x_run_id_2}. One of them in {at} is the broken one, so get me its log.
It's the log of {x_run} that I want, or else the one of {x_run_2}. I don't remember which of the two.
Could you get the failed steps of the build in {at}, {x_run_id} or {x_run_id_2}, whichever {person} meant in the call?
One of {x_run} and {x_run_2} deployed the wrong file. I need the log of that one, but don't ask me which it is.
Two numbers are on my note, {x_run_id} and {x_run_id_2}, and one of them is the run in {at} whose log I should fetch.
Show me the output of run {x_run_id}, no, perhaps {x_run_id_2}. I'm not sure any more. The repository is {owner}/{repo}.
Please download the log of run {run_id}. It's in {x_at} or in {x_at_2}, I always mix up the two.
Run {run_id} has failed, and I'd like its failed steps. The repository was {x_at}, or maybe it was {x_at_2}.
The log of run {run_id}, please. {person} thinks it belongs to {x_at}, I think it belongs to {x_at_2}.
The mail about run {run_id} doesn't say whether it ran in {x_at} or in {x_at_2}. Get me what it printed.
I need the console output of run {run_id} in {repo}, the one of {x_owner} or the one of {x_owner_2}, I forgot whose.
Get the log of {repo}'s run {run_id}. The owner is either {x_owner} or {x_owner_2}, the mail doesn't tell.
Run {run_id} of {owner}, in {x_repo} or in {x_repo_2}, hit a timeout. I want to read its log, but I forgot which repo.
Unlike {x_run}, whose log I have, the later run on {at} is a mystery. Please download its log as well.
{at}: log of the scheduled job, please, I have no run id at hand
Where's the output of the docs build for {at}? Get hold of it.
show me the logs
I would like to read what CI printed last night.
Some workflow is broken. Capture its log and keep it to the failed steps.
That run you mentioned, what's in its log?
The tests failed again!! Give me the output already.
Gib mir die Ausgabe von CI-Lauf {run_id} in {repo}, nur die fehlgeschlagenen Schritte.
Récupère le journal du dernier build de {at}.
Preciso do log da execução {run_id}.
Dammi il log della build di ieri in {at}.
Wat staat er in het log van run {run_id}?
Our auditor insists on seeing the raw output of a build by {owner}. The run number is {run_id}.
What did the compiler complain about in CI? Get the log of that build.
Since the upgrade of the runners, {at} has flaky builds. The log of the latest flaky one, please.
{repo} failed at {run_id}, that's the run id, and I want the log without the green steps.
Scroll through run {run_id} for me, that is, fetch everything it logged.
Cough up the log of run {run_id}.
Forward me what CI spat out.
Our deploy to staging exploded. Unearth the log, please.
I'd like the stdout of run {run_id}.
Extract the failing section from run {run_id}'s log for {repo}.
Someone at {owner} should see what {run_id} printed, and that someone is me. It's a CI run.
whats in the log of the arm64 build on {at}
The Selenium tests went berserk in {at}. Haul out their log.
Peek into run {run_id} and hand over its entire console text.
I'm on the phone with the hosting company; they require the trace from our last failed build in {at}.
Attach the output of build {run_id} so I can mail it to {person}.
Somewhere a linter shouted at me. Let me read the workflow log, failing steps alone.
{repo} run {run_id} ran out of memory, apparently. Relay its log.
Don't relaunch anything. I'm only curious what the crashed job on {at} wrote.
The compiler spewed an error nobody memorised. Retrieve the log of that build in {at}.
Surface the log for run {run_id}, red bits exclusively.
Can't open GitHub in the submarine, no joke. Paste the log of workflow run {run_id} here?
My thesis has an appendix on flaky builds. I need a specimen: the complete log of any failed run in {at}.
Show me everything CI moaned about last time.
{person} restarted {x_run}, good. The run after it on {at} is what puzzles me, so transmit its log.
owner's {owner}, run's {run_id}. gimme the log
The badge on {at} says failing. Why? A look at the log should tell me.
What did GitHub Actions mumble during run {run_id}?
Our robot mower firmware wouldn't build tonight in {at}. I'd appreciate the transcript of that build.
Deliver the transcript of {run_id}, a run in one of {owner}'s repositories, skipping steps that passed.
All I get is "exit status 137". Fetch the log behind it.
Zeig mir, was der letzte Build in {at} ausgegeben hat.
Mostra-me o log da última execução em {at}.
Montre-moi ce que {run_id} a écrit dans {repo}.
Quiero ver la salida del build {run_id}.
Before I escalate to the runner vendor I want proof in hand: the output of run {run_id}.
The vendor wants evidence, so transmit the output of build {run_id}.
Customers can't download our nightly from {at}. The build must have complained about something, show me its log.
No rerun, no triage, just the printed text of run {run_id}.
The container ran out of memory at some point in {at}'s pipeline. Let me study the log, broken steps alone.
What happened inside run {run_id} of {repo}? I'd like its complete console record.
The {owner} deploy crashed, id {run_id}. Supply the log.
Summon the log!
Truth about the broken pipeline in {at}, please: its unabridged log.
Our night shift saw run {run_id} crash. Put its log in front of me.
I'm told {repo} printed a stack trace in {run_id}, a CI run. Only the failed steps, please.
Which error ended the deploy in {at}? The log will say, so get it.
I want to read the output from run {run_id} at {owner}.
The nightly build of {at} failed again and I'd like to read its log before I bother anybody with it.
Please fetch the log of the last failed run in {at}, restricted to the steps that failed, so that I can find the error.
I want to know what the CI printed when {person} pushed to {at} this morning, so get me the complete output.
Since the release workflow in {owner}/{repo} broke last night, download its log so I can attach it to our report.
Could you show me the output of the run in {at} that ended with a timeout, because the web page won't load here?
Our hosting company asks for the log of the build that crashed in {at}, and I don't have access to it myself.
The checks of {x_pr} are red although the change is trivial, so let me read the log of the run that failed in {at}.
I'm trying to find out which compiler the workflow in {at} uses, which its log from yesterday should reveal, so please fetch it.
Get the log of the most recent run on the main branch of {at}, since something in there must explain the strange error.
In {owner}/{repo} a workflow run stopped after {n} minutes, and I'd like to see what it wrote to its log until then.
Please download the log of run {run_id} for me, because I want to read what happened before anyone starts it again.
Run {run_id} of the {repo} project failed while I was asleep, so could you give me the output of its failed steps?
I have to explain to my manager why run {run_id} went wrong, and for that I need to see everything that it printed.
Somebody at {owner} claims that the error appears in run {run_id}, so fetch the log and let me have a look at it.
I'm writing a report about the failed deployment in {at} and want to quote its log, so please fetch that for me.
What did the workflow in {at} print before it was cancelled on {day}? I'd like to have its log as a text file.
The tests on {person}'s branch of {at} crash only in CI, so show me the log and leave out the steps that passed.
A warning about certificates appeared in one of the runs in {owner}/{repo}, so get me its log to see where it came from.
We don't want to restart the broken build in {at} before someone has read its log, so please download that first.
I already have the log of {x_run}, and what I need now is the one of the run in {at} that followed it.
To find out why the packages of {at} are so large I'd like to see the output of the build that produced them.
Please pull the output of run {run_id}, as our security team has to know which versions were installed at that time.
In run {run_id} something deleted the cache, and the log, restricted to the failed steps, should tell us what that was.
I maintain {repo} in my spare time and can't access its machines at work, so send me the log of run {run_id}.
I wasn't at my desk when the build of {at} broke, so please show me its log, and only the steps that failed.
Our pull request in {at} is blocked by a failed check, whose output I'd like to read before I ask anybody for help.
The scheduled run of {owner}/{repo} printed a list of outdated packages on {day}, and I need its log to get at that list.
Please don't restart the failed run in {at}, as all I want for the moment is to read what it has written.
Could you look up the log of the deployment in {at} that {person} started, and copy it here for our technicians?
The answer to our question must be in the log of run {run_id}, so please download it and let me read it.
Run {run_id} took {n} hours instead of minutes, and with the help of its log I'd like to find out why.
""",
"rerun_failed_workflow": """
Rerun {run_id}.
please restart run {run_id}, it was flaky
Start run {run_id} again with all jobs.
What would a rerun of {run_id} start?
Rerun the failed workflow in {at}.
CI on {at} failed because of the network, run it again.
Retry the last build in {at}, please.
the nightly in {at} timed out, restart it
Please rerun the failed build.
Kick CI again, would you?
can you restart that run? network glitch
Restart run {run_id} in {repo}.
{repo}: rerun {run_id}
Run {run_id} of one of {owner}'s repos needs a restart. Please do it.
the build of {person}'s PR in {at} failed, rerun it please
Starte Lauf {run_id} noch einmal.
Relance le dernier build de {at}.
Hi,⏎⏎the nightly of {at} failed because of the outage. Please start it again.⏎⏎{person}
@bot rerun {run_id}
Run {run_id} died of a timeout. Again, please.
My PR's checks failed for silly reasons, {at}. Rerun them please.
Which jobs would start if we reran the last failed build of {at}?
Bitte den letzten Lauf in {at} neu starten.
Give workflow run {run_id} a second chance.
Relaunch CI run {run_id}, failed jobs only.
{run_id} is a run that tripped over a flaky test. Fire it up once more.
Please repeat build {run_id}, from scratch with each of its jobs.
The runner lost power during run {run_id}, so start it over.
dry run: what jobs would a restart of workflow run {run_id} kick off
Our registry was down when run {run_id} executed. It's back up, hence: trigger that run anew.
I fixed the expired token. Would you set run {run_id} going again?
redo workflow run {run_id} for real pls
No log needed, I know the reason. Simply retry run {run_id}.
{person} hit cancel by accident on workflow run {run_id}. Get it running again.
Is it possible to rerun {run_id}? Only simulate it, that's a CI run from this morning.
Could you launch run {run_id} of {repo} a second time?
{repo} build {run_id} = infrastructure hiccup. retry!
Of the red runs in {repo}, restart {run_id}, all jobs.
On {repo}, run {run_id} stopped halfway. Resume by rerunning it.
repository {repo}⏎workflow run {run_id}⏎action: restart, only what failed
Show what rerunning {run_id} in {repo} would do without doing it.
For {owner}: once again workflow run {run_id}, please.
The {owner} people had an outage; restart their failed run {run_id}.
One of the repos owned by {owner} shows run {run_id} as failed. Another attempt, please.
owner {owner}, run {run_id}, rerun including jobs that passed
The integration tests in {at} bombed out because some server was asleep. Repeat that run.
Whatever failed last in {at}, rerun it.
{at} CI is red and I'm sure it's a fluke. Try that workflow again?
Trigger the crashed release build of {at} anew, every job of it.
Restart last night's failed run in {owner}/{repo}, please, so that we can go on.
Run the workflow again that {person} started in {owner}/{repo} on {day}, as the network was down.
The checks of my pull request in {at} failed because of a timeout. Start them again.
Which jobs would be started if we reran the latest failed build in {owner}/{repo}?
Give the broken deployment of {at} another try, now that the server is back.
Kick off the nightly run of {owner}/{repo} once more, with all of its jobs.
In {owner}/{repo} the release build stopped for lack of memory. Please retry it.
Relaunch the run in {at} that was cancelled by mistake this morning.
I'd like the flaky test run from yesterday in {owner}/{repo} to be repeated.
Simulate a rerun of the most recent red workflow in {at} and tell me its jobs.
The package registry was offline, so trigger the failed run of {owner}/{repo} again.
Start the documentation build of {at} again, which crashed while downloading fonts.
{person} fixed the runner, so the workflow that failed in {owner}/{repo} can be retried now.
Please rerun the failed jobs of the last CI run on the main branch of {owner}/{repo}.
What would happen if I restarted the scheduled run of {at} that failed on {day}? Don't restart it.
Only bad luck made the build of {owner}/{repo} fail; run it a second time.
Get the stuck release workflow in {at} going again, including the jobs that succeeded.
The integration tests in {owner}/{repo} collapsed when the database went away. Repeat their run, please.
Could you retry the run for the newest commit in {owner}/{repo}? Its token has been renewed.
The Windows build of {at} was interrupted by an update, so start it over.
I want the red run on {person}'s branch of {owner}/{repo} to be started once again.
Try the failed container build in {owner}/{repo} again, since the disk has been cleared.
Before anyone restarts the failed run in {at}, show me which jobs it would include.
The run that our intern aborted in {owner}/{repo} needs to be launched anew.
Rerun the workflow in {at} that has been red since the power cut.
For {owner}/{repo}, set the security scan going again that ended with a connection error.
There was an outage on {day}, and the run it ruined in {owner}/{repo} should be repeated.
Do another attempt at the deployment that failed in {at} an hour ago.
As the certificate is valid again, restart the failing upload workflow of {owner}/{repo}, every job of it.
Nothing in our code causes the failure in {at}, so let the last run start again.
The merge into {owner}/{repo} waits for a run that failed accidentally. Start that run again.
Don't bother with {x_run}, but do restart the other failed run in {owner}/{repo}.
Would you rerun the benchmark workflow of {at}, which lost its machine halfway through?
The previous run in {owner}/{repo} hit a rate limit; run it again after that has been lifted.
Preview what a retry of this morning's crashed run in {owner}/{repo} would launch.
Restart the translation workflow of {at}, because it failed when the service was being maintained.
Someone pulled the plug during the macOS run in {owner}/{repo}, so repeat it, please.
I've increased the memory limit. Now start the run that exceeded it in {at} again.
The smoke tests of {owner}/{repo} stumbled over a slow proxy, so give their run a new chance.
Please relaunch what failed in {owner}/{repo} after {person} had pushed the button too early.
GitHub had a bad {day}. Please restart the workflow that suffered from it in {at}.
In {at} the build from yesterday ran out of disk. There's space now, so give it another go.
PR {x_number} in {at} can't be merged until its checks are green, and they're red only due to a timeout. Restart the failed run.
Don't rerun {x_run}, that one is hopeless. The newer failed run in {at} may be retried.
The certificate for {owner}/{repo} has been renewed, and the upload that had failed because of it can be started again now, so please start it.
The machine for our builds was unplugged by the cleaners last night. It's back, so please run the failed build in {at} again.
Please give the integration tests of {at} that timed out on {day} a second attempt, as the database server is much faster today.
Before we merge {x_pr}, I'd like to know which jobs would be started if its failed build in {at} were repeated.
{person} has emptied the disk of the runner. Would you now please repeat the build of {owner}/{repo} that was killed by it?
The download of the browser failed in {at} this morning, which has nothing to do with our code, so please launch that run again.
Restart the deployment to staging that broke in {owner}/{repo}, since the server has been moved and is reachable again.
As the rate limit is reset every hour, please have the failed workflow of {at} started again, all of its jobs and not only the red ones.
We can't tag {ref} until the check in {owner}/{repo} is green, and it's red only because of a proxy. Please start it again.
Would you show me what a complete restart of the crashed nightly in {at} would launch, without launching anything yet?
The licence server wanted a new key, and I've given it one, so please get the failed compile run in {owner}/{repo} going again.
Since the spot instance was taken away in the middle of the release build, please repeat that build in {at} from the start.
Please leave the log alone and just start the run in {at} again that {person} and I were looking at in the meeting.
My check in {owner}/{repo} was cancelled by mistake when {person} cleaned up the queue. Could you set it going again, please?
I'd rather not push an empty commit to {at}, so would you restart the build of my branch, which stumbled over the registry?
The nightly of {owner}/{repo} has {n} jobs, and one of them met a flaky test. Please start that one again, nothing else.
The proxy was the culprit, and it's been repaired by {person}, so please start run {run_id} in {repo} once more.
Run {run_id} failed in {repo} because the package registry was down for an hour. It's up, so let's have it again, please.
Which jobs would be started in {repo} if run {run_id} were repeated as a whole? Don't start any of them yet.
In {repo}, the tests of run {run_id} found no free port, as another build had taken them all. Please start it again.
I have corrected the secret in the settings of {repo}, and therefore run {run_id} should pass now. Restart it with all jobs, please.
Please repeat the failed jobs of run {run_id} in our repository {repo}, since the outage that {person} reported is over.
Run {run_id} of {repo} was killed when the runner ran out of memory. It has more now, so give the run another attempt.
There's nothing wrong with {x_number}, whose build {run_id} in {repo} merely lost its connection. Please launch that build again.
The customer is waiting for {ref}, and the only thing missing is a green run {run_id} in {repo}. Please start it again at once.
Before I wake {person}, let me see what a restart of run {run_id} in the repository {repo} would set in motion.
The mirror in {repo}'s build script answers again, so please let run {run_id} go through its failed jobs one more time.
Our project {repo} shows a red cross since {day}, thanks to a timeout in run {run_id}, so please get that run started again.
Deployment run {run_id} of {repo} stopped when two people deployed at once. I'm alone now, hence please start it over.
For the report on flaky tests I need a second attempt at run {run_id} in {repo}, with the same jobs that failed before.
An emulator didn't boot in run {run_id} of {repo}, as happens once a week. You can start the run again right away.
{person} has approved the costs, so go ahead and repeat run {run_id} in {repo} with every job, successful ones too.
The organization is {owner} and the run is {run_id}. It failed because of a full disk, which was emptied, so start it again.
Over at {owner}, run {run_id} broke off when the network was being maintained. The work is finished, so please repeat the run.
Please start run {run_id} again, which belongs to one of the repositories of {owner} and died of an expired token.
{owner}'s build {run_id} met a rate limit while it was fetching images. The limit has been lifted, so launch it once more.
Tell me what would be launched if somebody at {owner} restarted run {run_id} with all jobs, but don't launch it.
The people of {owner} had a power cut on {day}, during which their run {run_id} was lost. Would you start it again for them?
We at {owner} have replaced the broken runner. Please let the failed jobs of run {run_id} have another try on the new one.
I work for {owner}, where run {run_id} failed in the night because of a wrong clock. It's right again, so please rerun it.
The npm registry is back up. Could you rerun the build in {owner}/{repo} that failed because of it this morning? #{x_number} is waiting for it.
Please retry the failed jobs on main in {at}. The log is already saved, and {person} confirmed that it's just the flaky upload test.
Dependabot's #{x_number} in {owner}/{repo} has one red check, a Docker Hub rate limit. Please restart that run so that I can merge.
Our nightly in {at} died when staging was upgraded. It's done, so start all the jobs of it again, please, also the green ones.
What would a rerun of the failed release build in {owner}/{repo} start? I want to know before we cut {x_ref} on {day}.
{owner}'s {repo} has been red since the GitHub incident. Please launch the failed workflow again, nothing was wrong with the commit.
I rotated the signing key in {at}. Now please rerun whatever it was that failed for {x_ref}, with all jobs.
The Windows build of {owner} / {repo} failed while its runner was rebooting. Please try it once more and leave the release alone.
It's the run right after #{x_number} was merged, in the {repo} repository of {owner}. A network timeout, please rerun it.
Could you check which jobs would start if the last e2e run of {at} were restarted? Only the failed jobs, and nothing for real.
Please rerun one of yesterday's failed builds in {owner}/{repo}, either {x_run_id} or {x_run_id_2}, I can't tell which one is ours.
Code owners won't review #{x_number} before CI in {at} is green. It's only a flake, so please kick the run off again.
The docs deploy in {owner}/{repo} needs a restart with all jobs, because the Pages token was missing on {day}. I don't have the id here.
Run {run_id} failed because PyPI returned a 503. Please rerun it, #{x_number} can't be merged before it's green.
Please restart {run_id} with all jobs, not only the red ones. I've cleared the cache and {person} has updated the runner.
The license server responds again, so another attempt at run {run_id}, please. The release notes can wait until it's green.
What would you start if I asked you to rerun {run_id}? It had {n} failed jobs, all because of the same DNS problem.
Sorry, not {x_run_id} but {run_id}. Please retry that one, the error came from the proxy and it's been fixed since {day}.
On-call here. Workflow run {run_id} timed out on pulling images, which works again. Can you restart it before the standup?
Please do a dry run of restarting run {run_id}, all jobs included. I need the list for sprint planning, not the restart.
Build {run_id} lost its database container twice last night. {person} gave it more memory, so please start the failed part again.
We fixed the environment variable, so run {run_id} should be repeated completely. No need for the log, I have already read it.
A contributor is stuck because of {run_id}. It's a known flaky test, so please give the run another go; the fix is on its way.
The only blocker for {x_ref} is run {run_id}, which failed to upload coverage. Codecov is up again, so please retry it.
Could run {run_id} be rerun? I believe it's in {x_at} but it might be in {x_at_2}, both had the outage on {day}.
The customer is waiting for the hotfix, and {run_id} is the build for it. It was an expired certificate, please launch it once more.
I've already reopened #{x_number}. Now please rerun {run_id}, its failed jobs only, since the mirror was synced an hour ago.
In {repo}, run {run_id} failed on a checksum mismatch. Please rerun it, the mirror has been synced in the meantime.
Please restart run {run_id} of the {repo} repository with all of its jobs, as the compiler was upgraded after it had started.
Which jobs would be started again for run {run_id} in {repo}? It's a timeout, and {person} wants to know before anything happens.
{repo} is red because of {run_id}, a preempted spot instance. Please retry it, #{x_number} and #{x_number_2} depend on it.
The flaky test in {repo} got us again, run {run_id} this time. Please rerun the failed jobs, the issue for it exists already.
Run {run_id}, repository {repo}: the runner ran out of disk on {day} and has plenty now, so please start it over.
For the {repo} upgrade we need {run_id} to pass. The Helm repository answers again, so could you give it another attempt?
Somewhere in {owner}'s repositories there is a run {run_id} that failed during the outage. Please rerun it, I forgot which repository it was.
{owner} asked us to retry run {run_id} after the VPN maintenance. All jobs, please, as the first ones used old credentials.
Please rerun {run_id}. The organisation is {owner}, the failure was a 502 during checkout, and {person} has seen the log.
It's one of the {n} repositories of {owner}: run {run_id} couldn't reach the registry. Could you start it again for real?
The token of {owner} was renewed this morning, so please retry run {run_id}, which stopped at the publishing step because of it.
What would restarting run {run_id} do? It belongs to {owner}, it failed on the quality gate, and I'd only like to see the jobs.
Someone at {owner} pressed "cancel" on run {run_id}, although it was nearly done. Please have it started again from scratch.
On behalf of {person} I'd ask you to restart run {run_id} in the organization {owner}, as the test server is awake again.
{owner} pays for these minutes, so nobody will complain if run {run_id} is done again, all jobs of it, please.
Run {run_id} is holding up a release at {owner}, and its error was only a dropped connection. Please give it a second chance.
Please get run {run_id} going again for {owner}. The database that it couldn't reach was moved and has a new address now.
Ask no questions about the bill, {owner} will pay it. Just start the failed part of run {run_id} again, please.
For {owner}'s sake, let the tests of run {run_id} be repeated, because the API they need was throttled on {day}.
Which of the jobs would come back if run {run_id} at {owner} were to be started again? I only want to look.
Please start run {run_id} again, since the registry that it couldn't reach this morning has been up for {n} hours.
The disk was full when run {run_id} executed, and {person} has made room, so please have it repeated with all its jobs.
I'd like to know which jobs a restart of {run_id} would launch before {person} and I decide whether to do it.
Run {run_id} failed only because a test expected yesterday's date. The test has been corrected, hence please run it again.
Would you be so kind as to launch {run_id} once more? It was stopped by an outage at our provider that is over now.
Nothing in the code was wrong. It's the firewall that cut off run {run_id}, so please give that run another start.
We had {n} failed builds during the outage, but only run {run_id} is needed for {ref}, so start that one again.
Please let the failed jobs of {run_id} be started again, and keep those that passed as they are, because they're expensive.
{person} fell over the cable, which is why {run_id} failed. The cable has been plugged in again, so please rerun the thing.
The customer's demo is on {day} and depends on run {run_id}, which hit a flaky download. Please try it again now.
My build, the one with the id {run_id}, was killed for lack of memory. There's more of it today, so repeat it, please.
Let me have a preview of what would be started again in run {run_id} if all jobs were chosen. No real start, please.
I have read the output already and it's clearly the proxy, so just set run {run_id} going again, thank you.
Please see to it that run {run_id} gets started afresh, passed jobs as well, because the compiler was replaced meanwhile.
After a restart of the time server all tokens are valid again, and so run {run_id} ought to be given a new attempt.
Since I'm not allowed to press the button myself, could you please start the failed run {run_id} again for {person} and me?
The failed run in {at} is either {x_run_id} or {x_run_id_2}, I forgot which. Please start it again, as the proxy is back.
Please restart the build in {owner}/{repo} that {person} needs. I've noted {x_run_id} and {x_run_id_2}, and it's only one of them.
One of the two runs {x_run_id} and {x_run_id_2} in {at} failed because of the outage. Start that one again, please.
Run {x_run_id} or run {x_run_id_2}? I can't read my own writing, but it's in {owner}/{repo} and has to be repeated.
In {at} I saw a failed run whose id was {x_run_id}, or perhaps {x_run_id_2}. It lost its network; please launch it once more.
{person} asked me to have a run in {at} restarted and gave me two ids, {x_run_id} and {x_run_id_2}, of which one is wrong.
What would be started if the flaky run in {owner}/{repo} were repeated? Its id is {x_run_id} or {x_run_id_2}, I'm not sure.
Run {run_id} has to be started again. It's either in {x_at} or in {x_at_2}, as both of them use the same workflow.
Please repeat run {run_id}, which met a full disk. I don't remember whether it belongs to {x_at} or to {x_at_2}.
Was it {x_at} or {x_at_2} where run {run_id} timed out? Whichever it was, please start that run again with all jobs.
The repository is {repo}, and its owner is {x_owner} or {x_owner_2}. Please start run {run_id} there again, it was the network.
Run {run_id} in {repo} needs another attempt. We've a copy of that under {x_owner} and one under {x_owner_2}, and I forgot which it was.
At {owner} we have {x_repo} and {x_repo_2}, and in one of them run {run_id} failed for lack of memory. Please start it again.
Please tell me what a rerun of {run_id} would launch. It's in {owner}'s {x_repo} or {x_repo_2}, I mix up those two.
It's {x_run} or {x_run_2} that was hit by the power cut, but certainly not both. Start the one that was, please.
Restart the failed build of {at} for me, {x_run_id}, or was it {x_run_id_2}? {person} knows, but she's on a plane.
Preview a restart of the newest failed run in {at}.
{n} jobs of the last workflow on {at} failed thanks to rate limits. Execute those jobs again.
{at}: kick the nightly, it fell over
We need a green badge on {at} before the demo. Rerun the build that failed.
The merge queue at {at} is blocked by one unlucky CI run, please start that run over.
rerun it
Retry the pipeline, it was only a hiccup.
Same as yesterday: restart the broken workflow, all jobs.
My checks went red since npm was offline. Once more, please!
If we relaunched the flaky build, which jobs would run? Only tell me.
Lass den Lauf {run_id} in {repo} bitte noch mal laufen.
Peux-tu relancer le workflow {run_id} de {repo} ?
Vuelve a ejecutar el workflow que falló anoche en {at}.
Rode de novo o build {run_id}, foi só um timeout.
Start de mislukte build van {at} opnieuw.
{owner}'s on-call asks us to restart workflow run {run_id}, only its failed jobs.
Nothing is wrong with my code, the CI was just unlucky. Would you run it again?
Revive run {run_id} from {repo}, whose runner was evicted.
A cosmic ray, surely. Have the failed workflow of {at} try afresh.
Everything except one job in run {run_id} was fine, so give that failed job another spin.
Bounce the build.
Requeue run {run_id}, its runner overheated.
Resurrect the dead pipeline of {at}.
Give CI on {at} a nudge, the mirror is reachable again.
A DNS hiccup made run {run_id} choke, replay it.
please resubmit workflow run {run_id} of {repo} complete with all jobs
The certificate was renewed, so the broken deploy in {at} deserves another crack.
What would be launched if somebody replayed run {run_id}? Hypothetically.
Poke the crashed checks on my pull request in {at} until they start over.
Selenium was in a bad mood. Try the pipeline once more.
Hit the retry button for run {run_id}, my mouse is broken.
{owner} says their quota is refilled. Relaunch run {run_id} accordingly.
Our Mac runner fell asleep in the middle of {at}'s build. Wake it, I mean, rerun that build.
Reboot {run_id} in {repo}, a workflow run which the power cut killed.
Somebody tripped over a cable during the release build of {repo}. Again from the top, every job!
I already read the log: docker pull limit. No cure but patience, and patience I had, so repeat the failed workflow on {at} now.
Spin up run {run_id} again for {person}, who's demoing at noon.
Check, without touching anything, which jobs a retry of the broken run in {at} covers.
jumpstart run {run_id} plz
Same commit, second try: rerun the checks in {at}.
The license server was on strike while {run_id} executed. It's a run at {owner}. Repeat it.
Our merge is pending on a flaky playwright job in {at}, have that job's run tried afresh.
Redo the CI thing that went belly up.
My PR in {at} needs no review, it needs luck. Roll the dice again on its failed run.
Get run {run_id} of {repo} back on its feet, just the jobs which fell over.
A squirrel chewed our fibre, no kidding, and the nightly of {at} flunked. Launch it anew.
Can you tell me, purely in theory, what restarting run {run_id} entails?
Der Build in {at} ist wegen eines Timeouts gescheitert, starte ihn noch mal.
Rilancia l'ultima build fallita di {at}.
Relance l'exécution {run_id} avec tous ses jobs.
Volver a lanzar el build {run_id}, por favor.
Play it again, Sam: run {run_id}.
The storm is over and our runners are up. Put the failed workflow in {at} through again.
I reviewed the log, it's merely the proxy. Re-execute run {run_id} of {repo}, all jobs.
Forecast which jobs repeating {run_id} would consume. It's a CI run, and I don't want it repeated yet.
Whoever is on shift: trigger the flunked build afresh.
{owner} topped up the CI minutes. Now let run {run_id} have another whirl.
First aid for run {run_id}: restart.
The day shift forgot to restart the broken build in {at}. Do it for us.
Revive the workflow, it starved while queueing.
Each job of run {run_id} once more, the green ones as well.
I only want to know what a retry of the crashed run in {repo} would start.
An unlucky build in {at} blocks my lunch. Repeat it!
The last run in {at} only failed because our server was down, so please start it again now that everything works.
Please restart the workflow that {person} cancelled by mistake in {at}, including all the jobs that had already passed.
Since the expired token has been replaced, I'd like the failed release build in {owner}/{repo} to be started once more.
Which jobs would run again if we restarted the broken nightly run in {at}? I don't want it to be started yet.
The tests in {at} are known to be unreliable, and that's why I want yesterday's failed run to get a second chance.
Could you rerun the failed checks in {at}, because the download of a package was interrupted and nothing is wrong with the code?
In {at} a workflow ran out of disk space halfway through, and now that we've cleaned up, it should be run again.
{x_run} is green by now, but the other run in {at} isn't, so please kick that one off again as well.
Our build machines are back after the power cut, which means that the run it killed in {owner}/{repo} can be started over.
I'd like you to trigger the documentation build of {at} again, which fell victim to a network problem on {day}.
Please start run {run_id} again, since it failed because of a timeout that has nothing to do with our change.
Run {run_id} of the {repo} project was stopped by an outage at our provider, so give it another attempt with all its jobs.
Before deciding anything I want to know which jobs would be started if somebody were to retry run {run_id}, so show me.
The maintainers of {owner} have repaired their runner, and run {run_id}, which it had spoiled, should now be started again.
The release of {at} can't proceed as long as its last workflow is red, so restart that, because only the network failed.
Please give the integration tests in {at} another try, which {person} stopped by mistake when he wanted to stop his own.
We paid the bill of our provider this morning, so the run in {owner}/{repo} that was refused may be started again now.
Before we spend money on it, tell me which jobs a retry of the failed nightly run in {at} would start.
All the jobs of the broken workflow in {at} should be executed again, including those that passed, since the compiler has been replaced.
I changed nothing, and yet yesterday's run in {at} failed when it downloaded the data, so please launch it once more.
The log of the crashed run in {owner}/{repo} shows a simple timeout, which is why I'd like you to run it again.
Because the clock of our machine was wrong, run {run_id} rejected every certificate, so please repeat it now that this is corrected.
Once you start run {run_id} again, which I'm asking you to do, our release for {repo} can finally go on.
I'd like a preview of what restarting run {run_id} would launch, since {owner} has to pay for each minute of computing time.
We have seen the log of the failed run in {at} and know that it was only a timeout, so please rerun it.
Please get the workflow for the website in {at} going again, since it was interrupted when our account had been locked.
A colleague of mine would like the failed jobs in {owner}/{repo} to be run again, but she doesn't have the necessary rights.
For the pull request in {at} to be merged, its failed run has to be started again, so would you kindly do that?
Find out for me which jobs would be started by a rerun of the last workflow in {at}, without starting any of them.
The installation in run {run_id} failed because a mirror was out of reach, so please start it again with all of its jobs.
I've asked the owners of {repo} and they don't object, so please start run {run_id} again, which failed for lack of memory.
""",
}
