"""Requests that no tool fits: twins of ones for suggest_reviewers, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
Let's not wake {x_exclude1}, who was on call all night. Switch off the reminders that {pr} keeps sending to that poor soul.
My boss wants to see reviewer names next to {pr} by {day}. Enter {x_exclude1} and {x_exclude2} there, please.
Those {x_people_count} authorities on this part of {owner}/{repo} have been consulted about PR {number}. Pay their expenses from our collective.
Seven possible reviewers for {pr} were on my list, and the first six declined. Send the seventh, {x_exclude1}, a formal review request.
In the spirit of sharing knowledge, I'd like {pr} to be read by students of that directory's history. Could you announce it on our forum?
The jury for the student prize consists of three reviewers per contribution, and for {pr} the chairs are taken. Please mark it with the label "prize".
Our Helm charts are everybody's and nobody's. In {pr}, where the values file is reorganised, sort the keys alphabetically and push that as a commit.
As the modem protocol dates from the eighties, I'm afraid that {pr} will outlive us all. Does GitHub keep a pull request for ever?
In {n} hours the plane takes off with me on it, and until then I want the conversation on {owner}/{repo} pull request {number} to be locked.
Cross {x_exclude1} and {x_exclude2} off the requested reviewers of PR {number} in {owner}/{repo}, as both have changed departments.
Since the CODEOWNERS file was deleted by mistake, we've had to find reviewers by hand. Restore it in {at} and mention pull request {number} in the commit message.
The summer camp's timetable generator was written by former campers, and one of those, {person}, ought to be allowed to push to the branch of {pr}. Grant that.
Nobody admits to knowing the font renderer of {owner}/{repo}, but the history can't lie: blame every line of pull request {number} and send me the output.
Because it was {person} who used to distribute the reviews by intuition, and intuition can't be inherited, I need a bot that deals out every new pull request in {at}.
Behind {pr} there are two years of research, so an ordinary merge commit won't do. Write one that tells the whole story, then merge.
{pr} touches the scheduler, which I've never understood. Draw me a diagram of how its queues and workers hang together.
For pull request {number}, which sits in the repository {repo}, which belongs to {owner}, a preview environment is wanted. Spin one up.
Might there be somebody with the background to check the pages in the wiki of {at}? I need a name to put down as editor.
Is there anyone in {owner}/{repo} well versed in the topic of discussion {number} whom I could approach about moderating it?
The ISO people insist on {x_people_count} reviewers for everything. Adapt the branch protection of {at} to that before {pr} goes in, please.
Since the last reorganisation nobody seems to feel responsible for the billing code. Pull request {number} in {at} touches exactly that, so write {x_exclude1} into CODEOWNERS there.
Our apprentice opened {pr} on her own initiative and would learn a lot from pairing. Put an hour with {person} into her calendar.
{x_exclude1} got promoted and no longer reads code. Withdraw that account's pending review request from {pr}.
My supervisor expects {x_people_count} referees for the article that came out of {pr}. How long do journals usually take to find them?
The plugin's author offers to walk {x_people_count} reviewers through {pr} on a call. Schedule it for {day} and book the large room.
Our curling club's website has exactly one active developer, who wrote {pr}. Give the past contributors write access again, so that he's no longer alone.
Code freeze is on {day} and {pr} still has no milestone. Any will do, so put it into the next one.
There's room for {x_people_count} names in the reviewers' column for {pr}; export that column as a spreadsheet, considering that the auditors asked for it after last month's quarrel.
Our release manager demands {x_people_count} reviewers on {pr}. What's the highest number that GitHub lets one request?
Experience tells me that a review by someone who's ignorant of our tenant model is useless, and {person} gave {pr} just such a review. Dismiss it.
A reviewer who merely corrects commas is no use to me, so hide the {n} remarks about commas that were left on {pr}.
Glean from past reviews in {owner}/{repo} which remarks come up again and again, and turn them into a checklist for the pull request template.
Given that {pr} has been translated from Fortran by a machine, I'd like it rewritten by you in idiomatic C, provided that the results stay the same.
Regular expressions are write-only, they say, and {pr} contains eleven. Replace the longest one with a small parser and push it to that branch.
Conflict of interest: {x_exclude1} sells the product that {pr} integrates. Say so in a comment there, and keep it polite.
Our lawyers want a named expert behind each licence change. Write {person}'s name into the description of PR {number} in {owner}/{repo}.
The workshop was attended by seven reviewers, each of whom was acquainted with the code in {pr}. I was so glad that you'd suggested them.
Because {pr} spans the server, the client and the installer, I'd prefer to have {x_people_count} small pull requests rather than a big one. Split it accordingly.
I've sorted the {x_limit} oldest tickets, so that's done. For {pr}, please resolve the conflict in the cookie handling in favour of main.
I became maintainer of {owner}/{repo} last week and know no rules. Which permission does one need in order to delete the branch behind pull request {number}?
A nurse on night shift wrote {pr} between two alarms. I find that touching and want a paragraph about her in our newsletter. Compose it, please.
I need chairs for {x_people_count} people on {day}. {person} is fine with whichever room you book. We'll be reading {pr} aloud.
All the original authors have gone. Still, {pr} must bear their names, so add a co-author line for each of them to its commits.
Because {pr} changes the way we compute interest, it should be hidden behind a feature flag. Add one that's off by default.
My pull request is number {number} in {at}, and for two weeks not a soul has commented on it. Perhaps I should bump it; write "any news?" there for me.
The account {x_exclude1} is a deploy robot. Block it from commenting on {pr} and everywhere else in our organisation.
I hate group reviews. Had anybody asked me, a lone reviewer would have read {pr}, but it was merged on {day} and that's that.
{x_exclude1} has just become a father and is asleep whenever he can be. Close his pull request {pr}, and promise there that he may open it again.
The linker script was broken in {x_ref} and repaired a week later by people I've never met. Invite them to the chat room in which {pr} is being discussed.
I'd like to entrust {pr} to the merge queue, a topic on which I've read a lot and understood little. How does it choose the order?
{repo} is {owner}'s. Pull request {number} there lacks a line in the changelog file. Commit one under "Fixed".
If the review isn't done by {day}, {x_ref} slips; hence I'd like {at} pull request {number} moved to a later milestone immediately.
I'd rather not ping all {n} members of {owner}/{repo}. Can a team be mentioned on pull request {number} without an e-mail going out to everybody?
Please don't request the reviews yet. As soon as {pr} is no longer a draft, request them from {x_exclude1} and {x_exclude2}.
Play talent scout for me in {owner}/{repo} and invite the author of pull request {number} to a job interview.
Bots such as {x_exclude1} don't count as reviewers. Make the approval that it left on {pr} disappear.
I'd rather not hear of {pr} any longer; apart from that I'm open to any kind of mail. Unsubscribe me from it.
I want to request reviews for pull request {number} in {owner}/{repo} after I've been on holiday. Remind me of it on {day}, shortly before noon.
Having argued with the author in public, {x_exclude1} can't be impartial, so minimise that account's comments on PR {number} at {owner}/{repo}.
The planetarium people sent us {pr}. It deals with leap seconds. By whom is it decided when the next one comes?
My mentor says to find a reviewer for {pr} on my own. I don't want any help with it, then. Nothing to do for you.
You don't have to write to anybody or assign anything. I merely wonder whether pull request {number} in {at} can be turned into a patch file.
Pull request {number} of {owner}/{repo} is my very first, and the template says "mention a suitable reviewer". Delete that sentence from the template, please, it scares newcomers.
Two timezones away from everyone, I'd like to see the times on {pr} in my own zone. Where's the setting?
At the standup everyone stared at their shoes when {pr} came up. Close it with a kind word to the author.
In {at}, PR {number}, I can afford to pay for {x_people_count} hours of reviewing. Announce that bounty on the page, please.
{x_exclude1} has recused themselves from {pr}. Note that in the minutes of our committee, with the date.
It's about {repo}, one of {owner}'s repos: who should get the keys to its production server?
On {day} I'm going to ask for reviews of {pr}, and until then I need its {n} commits squashed into one.
Nobody can force {x_exclude1} to review, and she declined, so relieve her of the request on PR {number} in {owner}/{repo}.
You'll find that {pr} mixes SQL, shell scripts and a bit of Perl. I'm not asking you to judge it, I'm asking you to replace the Perl.
Because our tram simulator was rewritten by three generations of apprentices, it's hard to say who understands the braking curve today, so put an explanation of it into the wiki of {at}.
Since {person} is on a sabbatical, pull request {number} in {owner}/{repo} has no author, and I'd like you to push the outstanding corrections in their stead.
The budget allows me to pay {x_people_count} colleagues for an hour of reading each. To which cost centre would you charge that hour on {pr}?
Whenever I ask in the chat who could review something like {pr}, three people type and nobody sends, so I'd prefer to turn the question into a poll there.
What I'm missing on {pr} isn't another green check but a screenshot of the caching page. Take one before {day} and attach it.
Apart from {x_exclude1} and {x_exclude2}, both of whom co-wrote it, nobody stands in the licence header of {owner}/{repo} pull request {number}. Add me.
Two pull requests need reviewers this week, but {x_pr} has already got its own. So request the very same ones on {pr}, telemetry or not.
{person} asked for "someone senior" to review pull request {number} in {at}. I had to smile, because I'm three weeks older than the project itself.
I read through {pr} myself and understood about a third of it. Please comment the code, so that a person without my patience gets the rest.
In my country one doesn't bother strangers. Therefore I ask you: on a page like {pr}, is it rude to mention somebody?
Which of us should be asked for feedback on the new code of conduct, discussion {number} in {at}?
{person} would like to choose among {x_people_count} colours for the banner in {pr}. Make a proposal.
The mailing list for {owner}/{repo} has gone quiet, so I can't ask there who'll moderate discussion {number}. Would you know?
We lost two people last month and now I've got the deployments of {at} with nobody to watch them. Who among those who are left could do it?
That {pr} is blocked I'm aware of; it's blocked for want of a signed contributor agreement. Would you mail the form to its author?
Flip through the commit log of {at} and pull out {x_people_count} commits whose message refers to pull request {number}.
With the exception of {x_exclude}, which accounts could still see {pr} if I made the repository private?
Aim for {x_people_count} sentences when you rewrite the description of pull request {number} in {owner}/{repo}.
{x_exclude1} broke an arm and can't type. Suggest a dictation program with which one could write a review on {pr} all the same.
I need {x_people_count} printed copies of {pr} for everyone who isn't {x_exclude1}, because it was his idea to discuss the change without screens.
{pr} is a translation into Welsh. Its description is in Welsh too, so could you put an English version underneath?
I'm putting together a small review guide for {at}, whose subject is the rate limiter, and would like you to write its first chapter with {x_pr} as the example.
I owe {x_exclude1} too many favours. Send flowers in my name, with thanks for the review of {pr}.
A hydrologist from Oslo, to whom we owe {pr}, wonders who'll be reviewing her river model, and I'd like you to answer her in Norwegian that it'll be me.
Since {pr} mostly deals with Unicode normalisation, which I know next to nothing about, I'd like some explanation of how the four forms differ.
Unlike {x_number}, which anybody could merge, pull request {number} in {owner}/{repo} calls for an administrator's override; please use yours.
Identify the spam accounts that put smileys under pull request {number} in {owner}/{repo}, so that I may report them.
Nothing is wrong with {pr} as far as I can tell, but then I wrote it. Why does GitHub forbid me to approve my own work?
Pull request {number} in {at} needs to be read by {x_people_count} pairs of eyes, according to the charter that we signed. Amend the charter, please.
Our sidebar has a memory leak, I've got a patch for it on my disk, and the only thing I lack is a pull request in {at}; do open one for me.
Which people, if one goes by the visitor statistics, are affected when {pr}, in which the shopping basket is separated from the rest of the shop, goes online?
The fix for issue {x_number} is up, it's {pr}. Link the two in the sidebar, please.
I need {x_people_count} labels besides {x_open_label} on {pr}. You may choose and attach them.
Omit {x_exclude1} (jet-lagged) and {x_exclude2} (moving house) from the mails that go out when {pr} is updated.
{x_exclude1} flunked the last review and asked for a pause. Set that account's status to busy, without touching {pr}.
For something as fundamental as the memory allocator we had {x_people_count} reviewers. Do you find that excessive, seeing that {pr} was a three-line change?
Look through the history of {at} and tell me in which commit that function vanished which pull request {number} brings back.
Who can vouch for the binaries of {x_ref} in {at}? I mean by signing their checksums.
We have a rota for reviews, but the rota doesn't care about knowledge and gave {pr} to a typographer. Edit the file and put {person} in that slot.
Now that {x_pr} has been reviewed by the wrong people, I'd rather have their remarks deleted. Hide those on {pr}, too.
Because the original authors of the solver are professors now, I doubt that they'd answer. Still, invite them to discussion {number} in {at}.
Our lead reviewer went over {x_pr} last week and deserves a break from my stuff. Now {pr} is waiting, so convert it to a draft until she's rested.
I'm the author of {pr}, I've got a train to catch in an hour, and I'd like to leave behind a neat history. Reword the last commit message to {title}.
Which of our printers would you throw out of the window first, if you'd written, or at any rate debugged, the print spooler like the author of {pr}?
Suppose I'd wanted an informed review of {pr}; you'd have given me names, no doubt. It was merged on {day}, so we'll never know.
I want to give {x_exclude} a rest; mute {owner}/{repo} pull request {number} for them until the end of the month.
Nobody at our school has ever looked inside the grade book module, so I can't judge {pr} myself; please write tests for it and add them to the branch.
The template of {pr} has an empty line "Reviewer:". My name should stand there, so type it in.
Whether {pr} can be merged is not my question. Whether its author is hungry is, and which pizza service delivers to their street.
Concerning the insults on pull request {number} of {owner}/{repo}, to whom at GitHub would one report them, if one were in search of justice?
While the pipeline is still running, I'd like to use the time to tidy up. Rename the class Cart to Basket in the files that {pr} changes.
Since we can't agree on the design in {pr}, we decided to let {x_people_count} experienced contributors vote on it. Set up the ballot in our discussions, with a deadline of {day}.
Please look for pages that've described our payment webhooks in the past and insert a warning there that {pr} makes them obsolete.
I need to get {pr} past a linter that frowns on gRPC deadlines. Reformat what it complains about and amend the commit.
Save {x_exclude1} from yet another review: have requests such as the one on {pr} sent back automatically.
I'm leaving for parental leave on {day} and {pr} mustn't change while I'm away. Could you protect its branch?
Everyone has muted the channel in which we used to beg for reviews. That being so, archive it and leave a farewell there with a link to {pr}, our last success.
It's all bit-twiddling in {pr}. Who invented that trick with the magic constant in the first place?
"Please find a reviewer for {pr} who's at home in the notification service", wrote {person} in a mail that I have to put into French. How would you phrase it?
The auditors have checked that we review, but not by whom. That will change on {day}; I therefore want a spreadsheet of who approved what in {at} this year.
In which hands {pr} would have been best, as far as reviewing is concerned, is now a matter for historians. It went in unread, and nothing broke.
I'm standing in for {person} this week and have no clue about who does what. There's {pr}, which awaits a rebase; please do that.
Safari renders our charts upside down, and {pr} is my third attempt at putting that right. Report the fault to Apple on my behalf.
Every time you ask a bot for reviewers it says {x_exclude1}. {x_exclude1} retired. So remove that account from the organisation that {pr} belongs to.
Whoever you were about to suggest for {pr}, it needn't be said. I've got more reviewers than lines.
My usual reviewers are frontend people through and through, while {pr} digs around in the kernel module. Please create a kernel team at {owner} with {x_exclude1} in it.
Branch protection wants {x_people_count} approving reviews on {pr}. Lower the number to one for today.
The maths in {pr} goes far beyond what I learned at school. Is there a proof of that formula which an amateur could verify, and how does it go?
In the absence of our team lead, who'd have known instantly, I have to ask you which colleagues are entitled to a key for the room where {pr} will be demonstrated.
By order of the legal department {x_exclude} may not see the code in {pr} before the patent is filed. Move its branch to a private fork.
{n} files are affected by {pr}, most of them about fonts. Take out the ones that aren't and force-push the rest.
we drew straws for {pr} and nobody lost. so write under it that it's first come, first served
The {n} pull requests that {person} opened in {at} on {day} all lack reviewers. Deal them out evenly among the people who keep those folders alive.
Omitting {x_exclude1} and {x_exclude2}, who are both the organisers, line up {x_people_count} possible judges for the hackathon that {owner}/{repo} sponsors on {day}.
Name {x_people_count} conferences where a talk about the code behind {pr} would be well received.
I was allowed to send {x_people_count} invitations to review {pr}, and each of them went to somebody who truly knows the subject. It's all settled, thanks.
{x_exclude1} resigned in spring and still tops every ranking. How does GitHub count contributions in {at}, and does pull request {number} with its {n} commits count once?
Dear all,⏎⏎{pr} has been updated after last week's discussion. I now look for people to translate its help texts and would be glad of volunteers.⏎⏎Regards⏎{person}
Create a checklist in {pr} for the reviewers, with security, speed and documentation as its points.
Please close pull request {number} in {at} with a note that the problem has been solved in {x_pr}.
Search the closed pull requests of {owner}/{repo} for one that tried the same thing as pull request {number}.
I'd like to see only the files in {pr} that belong to the scheduler. Print the part of the diff which concerns them.
Read through {pr} and leave your own remarks on the code, line by line, as a reviewer would.
Update the branch of pull request {number} in {owner}/{repo} with main, so that the reviewers see the current state.
I'd be glad if you'd go over {pr} and replace the deprecated calls that you find in its code.
Translate the description of {pr} into English, since the reviewers whom I've asked don't read Portuguese.
Please move pull request {number} from {owner}/{repo} to our fork, because the reviewers only have access to that one.
Pull request {number} in {owner}/{repo} changes three unrelated things, which makes it hard to review. Split it into one for each.
Rebase {pr} and keep the commits separate, since {person} prefers to review them one after another.
The reviewers of {pr} would like an example of how the new option is used, so please add one to its description.
The documentation of {at} should say how reviewers are chosen. Write that section and open a pull request with it.
Approve {pr} on my behalf, as I've read it twice and have nothing to add.
Our security team wants to read {pr} next week. Please open an issue in {owner}/{repo} that reminds them of it.
Download {pr} as a patch file for a reviewer who works without an internet connection until {day}.
The person who reviewed {pr} misunderstood the purpose of it. Reply to that comment with a link to issue {x_number}.
Could you estimate how long it would take an average reviewer to read {pr}? A rough figure in minutes is fine.
Before I ask anybody for a review of {pr}, please fix the spelling mistakes in its comments.
Start a discussion in {at} about whether we need two reviewers for each change, and use {pr} as an example.
Point pull request {number} in {owner}/{repo} at the develop branch rather than at main, since that's where our reviews take place.
Could you tell me how you decide who's suitable to review a change, before I trust you with {pr}?
For {pr} we need approval from {x_people_count} people instead of one. Change the branch rule of the repository accordingly.
Count the lines that {pr} adds and removes, because our rule is that big changes need two reviewers.
If I asked you for reviewers of {pr}, would those people be notified in any way? I only want to know that.
Convert the discussion about code ownership in {at} into an issue, and mention pull request {number} as the occasion for it.
Is the author of {pr} able to choose the reviewers, or does that take write access to {owner}/{repo}?
Add me to the people who are notified of {pr}, since I'd like to follow the review without taking part.
Does a request for review on {pr} expire if nobody reacts within a certain time?
{pr} is missing a test for empty input. Write one and push it to the same branch.
How many lines of {pr} have been discussed so far, and by how many people? Just the two figures.
Which permission do people need so that I can request a review of {pr} from them?
I merged {pr} too early, without waiting for the second reviewer. Revert it on main, please.
Do you think that one reviewer is enough for a change as small as {pr}, or is that careless?
Who opened {pr}, and when was the last commit pushed to it? I need both for my report.
Are you able to suggest reviewers for a change that isn't a pull request yet, such as a branch of {at}?
I'd like pull request {number} in {owner}/{repo} to be pinned at the top of the list, where the reviewers can't overlook it.
Tell me who merged pull request {number} in {owner}/{repo}, and whether they waited for the review.
How do other projects of the size of {owner}/{repo} distribute their reviews? I'm writing an article about that.
Who wrote most of the comments in the review of {pr}? It's for our statistics on how the work is shared.
Last month you suggested {x_exclude1} as a reviewer for {pr}, and it turned out very well. I wanted you to know.
Find out whether {x_exclude1} has looked at {pr} at all, as I haven't heard anything for {n} days.
Dismiss the stale approval of {x_exclude1} on {pr}; the code has been rewritten since then.
{x_exclude1} was the right person to review {pr}. The bug that came to light there would have cost us a week.
Could you make the discussion on {pr} read-only, now that the review has turned into a quarrel?
Had {x_exclude1} been ill any longer, I'd have needed another reviewer for {pr}, but the approval came yesterday.
Find the pull request in {at} that introduced the function which {pr} now removes. I'd like to read the reasons.
We'd have looked for {x_people_count} reviewers for pull request {number} in {owner}/{repo}, if the author hadn't withdrawn it.
Which people have commented on {pr} since {day}? I'd like to thank them in the meeting.
The author of {pr} has answered all the remarks, so request another review from {x_exclude1}, who asked for the changes in the first place.
Don't suggest any reviewers for {pr}, please. I only wanted to tell you that it exists.
When you close inactive issues, do you count a new label as activity, or only comments? I'd like to know before I ever try it on {at}.
If I give you the number of a pull request, can you see checks from external CI such as Jenkins, or just those of GitHub Actions?
How far back does your reading of logs go? GitHub deletes them after {n} days, so a run like {run} may be gone already.
Does your stale sweep leave a comment on every issue that it closes in {owner}/{repo}, and can the wording of that be changed?
{person} asked whether rerunning a workflow through you counts against the minutes of {owner}. I couldn't answer that, do you know?
Where do the reviewers that you suggest come from, git blame, past reviews or CODEOWNERS? Our team in {at} is curious about it.
Would your overview of open issues notice two tickets about the same thing, or does it list {x_issue} and its twin separately?
I've read that you can rate how severe an issue is. On what scale, and who decided where critical begins?
Could you in principle write release notes between two branches, or do both ends have to be tags? Nothing to write for {at} right now.
Before I grant the bot access to {owner}/{repo}: which of its tools only read, and which of them can change something there?
Is it normal that the merge check takes a minute for a big change such as {x_pr}? It's no problem, I was only wondering.
What happens on {at} if two of us ask for a sweep of stale issues at the same moment? Just a theoretical question from our on-call.
Do you look for duplicates in closed issues as well when you triage something like {issue}, or only in the open ones?
Which permissions does your token need to start a failed run again in a private repository such as {owner}'s {repo}?
Our intern wants to know what "dry run" means when you talk about stale issues. Can you explain it in two sentences?
Can you tell an outsider in plain words what triaging a pull request means? {person} from sales saw the word in {at}.
How reliable are your reviewer suggestions for a repository with only {n} contributors? I wouldn't expect much, to be honest.
If a run has been restarted three times, which attempt's log would you fetch? {run} was such a case, it's solved now though.
Are bot commits from Dependabot left out when release notes are written, or would {x_ref} have been full of them?
Does an issue with an assignee count as stale for you? In {at} those sit around for months and that's fine.
Last week you wrote the release notes for {x_ref} of {at}, and {person} published them with two small edits. People liked them a lot.
We triaged {issue} on {day}, it was a duplicate, and the reporter has been told. I'm only mentioning it for the minutes.
The failed jobs of {run} were restarted by {person} before lunch and everything has been green since. Just so that you know.
On {day} I asked you who should review {pr}, you named {x_exclude1}, and the review was done within an hour. That worked well.
During the incident we fetched the log of {run} and attached it to the postmortem, where anyone from {owner} can read it.
The sweep in {at} closed {n} old issues on {day}. Two were reopened by their authors, which I think is a good rate.
{person} went through the open issues of {at} for the planning meeting and the summary is in the shared folder since this morning.
I checked {pr} with you twice yesterday. Both times it lacked an approval, then {x_exclude1} gave one and it was merged.
When {x_ref} came out, the changelog for {at} was written by hand and took {person} an entire afternoon. Those days are over.
Our old bot used to close everything idle for {x_inactive_days} in {at}. The community hated it, so we turned it off in spring.
Had we restarted {run} right away, we would have had the nightly build in time for the demo. Now the demo's over.
If somebody had triaged {issue} in the first week, the customer wouldn't have cancelled. It has been fixed since, in {x_ref}.
I would have asked for a summary of what's open in {at}, but {person} brought one to the meeting, printed and everything.
You could have closed those dormant tickets in {at} for us in March. By now a volunteer has done it one by one.
Had the log of {run} been saved before the retention ran out, we'd know what happened. It wasn't, and we've moved on.
We would have wanted a second reviewer on {pr}, but it went in on {day} without one and nothing broke.
If the changelog of {x_ref} had mentioned the new default, {n} customers wouldn't have called support. Lesson learned, nothing to redo.
Normally I'd ask whether {pr} is ready to merge. This time the author withdrew it himself an hour ago, so never mind.
I almost had you rerun {run}, until I saw that {person} had cancelled it on purpose. So there's nothing to start.
Under the old process I'd have wanted notes for every nightly tag of {at}. Since {x_ref} nobody reads them, so we stopped.
Don't restart {run}, please. I only wanted to let you know that the runner it was on has been replaced.
There's no need to triage {issue}, {person} knows what it is and is on it. I posted it for information only.
Please don't close any old issues in {at} this month, not even the dead ones. We promised that to the community.
I'm not looking for reviewers for {pr}. It's a draft, it stays a draft, and I'm just parking the link here.
No release notes for {x_ref}, please. It's an internal build of {at} and nobody outside the team will ever see it.
I don't want the log of {run}, thanks, I've got it open in the other window. This was only to explain my silence.
We won't need an overview of the backlog of {at} this sprint. {person} is away and grooming is cancelled until {day}.
{pr} doesn't have to be checked again. It's waiting for legal, not for code, and legal will take its time.
Nobody should rerun anything in {owner}/{repo} until {day}, since the runners are being migrated. That includes you, so please just sit still.
Whatever you do, leave {issue} untouched. The reporter and {person} are sorting it out by phone and don't need an assessment.
In the retro {person} said: "We should have the bot suggest reviewers for every PR." I don't agree, but it's in the minutes of {at} now.
The onboarding page of {owner}/{repo} says "ask the bot to triage new issues". Is that sentence still in line with our policy?
"Can you rerun {run}?" is the third message like that from {person} to our channel today. I've replied, so it's settled.
The customer wrote "please send us the release notes from {x_ref} on". I forwarded that mail to sales, who will deal with it.
Comment by {x_exclude1} on {pr}: "Is this ready to merge?" The author has answered it, so mark that comment as resolved.
Our runbook has a step called "fetch the log of the failed run". Please rename that step in the docs of {at} to "collect evidence".
Somebody put "close all stale issues in {at}" on the whiteboard with a question mark behind it. The team voted it down this morning.
The template for our weekly mail begins with "Summary of open issues in {owner}/{repo}". Translate that heading into French for the Paris office.
A commit message in {at} reads "rerun the failed jobs, please". Can you reword that commit before it's merged to main?
{person} quoted your assessment of {issue} in the board meeting: "high severity, fix it next." I thought you'd like to hear that.
Which of the open pull requests in {at} are ready to merge? I want the whole list, there must be more than {n} by now.
Check every pull request that Dependabot opened in {owner}/{repo} this week and tell me for each what it lacks.
Rerun everything that failed in {at} since {day}. I haven't counted the runs, it was the registry outage, so dozens probably.
I'd like the logs of all failed runs on main of {owner}'s {repo} over the last {n} days, zipped into one file.
Triage all issues that came in over the weekend in {at}. There are {n} or so, and none has a label yet.
Suggest reviewers for the pull requests of {person} in {owner}/{repo}, the older ones first. I don't have their numbers, take all of them.
Close the stale issues in all the repositories that {owner} has, not just {repo}. {x_inactive_days} without a comment is long enough everywhere.
Write release notes for each tag that {at} ever had, from the very first one to {x_ref}, one page per tag.
Could you go through a few of the newer bug reports in {at} and say how serious each one is? Pick whichever you like.
For some of the red builds in {owner} / {repo} I'd want to see the output. Any {n} of this week's will do.
The rerun of {run} that you started went through, thank you. I've closed the incident and told {person}.
Great work on the notes for {x_ref}! They're on the release page of {at} now and there's nothing left to do.
Thanks for the names you gave me for {pr}, {x_exclude1} picked it up at once. Have a nice weekend.
Your triage of {issue} was spot on, by the way. The reporter confirmed it this morning and {person} shipped the fix.
Got the log of {run}, found the culprit, fixed it. That's all for today, see you on {day}.
Since pull request {number} in {at} isn't finished, I'd like it turned back into a draft until I've written the missing tests.
No reviewers for pull request {number} in {owner}/{repo}, please; it's an experiment that I'm going to close on {day}.
I pushed the wrong commit to {pr}. Could you take it out of the branch again before anybody starts to review?
The team "frontend" should be able to review in {owner}/{repo}, so please give it read access to the repository.
I'm not asking who could review {pr}, I'm merely mentioning that it's the largest change we've ever had.
Take a screenshot of the page that {pr} changes and put it into the description for those who'll review it.
You needn't recommend anybody for {pr}. Our lead picks the reviewers by hand, and she likes it that way.
Protect the branch that {pr} goes into, so that nothing can be merged there without a review.
{x_exclude1} has moved to another team. Please delete that name from the CODEOWNERS file in {owner}/{repo}.
Who could review each of the pull requests that {person} has opened in {at} since {day}? There must be a dozen.
Add the missing sign-off to the commits of {pr}, since our reviewers won't look at it without one.
For every pull request in {at} with the label {x_open_label}, I'd like to know who'd be a good reviewer.
Please file the remark that {x_exclude1} made in the review of {pr} as an issue of its own.
Add {x_exclude1} as an assignee of {pr}, next to {person}, who started it.
Who in general are the best reviewers in {at}? I don't have a particular pull request in mind.
Nobody on my team knows the parser that {pr} rewrites, so I'd like you to summarise in a paragraph what the change does.
Request a review of {pr} from {x_exclude1}, please. We agreed on that in standup, so there's no need to look for anybody.
{person} is away until {day}. Could you remove the pending review request from {pr} so that it doesn't show up as blocked?
The reviewers of {pr} asked for changes and I've made them. Please re-request their reviews.
Who merged pull request {number} in {owner}/{repo}? I'd like to ask why they didn't wait for the reviewers until {day}.
Can you approve {pr} for me? The tests are green and {person} has already read the code.
Our code owners file in {at} is out of date. Replace {x_exclude1} with {x_exclude2} for everything under docs.
How long do reviewers in {at} usually take to answer? I need the average of the last {n} weeks for our retrospective.
Please leave a comment on {pr} that the review has to be finished by {day}, since that's when we freeze the branch.
I need branch protection on main in {owner}/{repo} to require {x_people_count} approvals instead of one. Can you change the setting?
Dismiss the old review on {pr}. It was about the first version, which has been rewritten completely since then.
Assign {pr} to {person}, who will take care of it until it's merged. The reviewers stay the same. ## assign_issue
{pr} is approved and the checks have passed. Please merge it with a squash commit and delete nothing.
Which teams are allowed to review changes in {at}? I think there's a page about it in the settings.
The fix in {pr} is also needed on the {x_ref} line. Could you backport it there? It's been reviewed already. ## backport_change
Mark pull request {number} in {owner}/{repo} as a draft again, because the reviewers found a bigger problem with the migration.
Please add the label "needs review" to {pr}, so that it appears on our board for sprint planning.
Does GitHub notify people when I only mention their team in a review comment? I tried it on {pr} and nobody answered.
Please write a review of {pr} yourself: check the error handling and leave comments on the lines that look wrong.
A new contributor opened {pr}. Can you welcome them with a short comment and point them to the contributing guide? ## welcome_contributor
Remind {x_exclude1} and {x_exclude2} that {pr} has been waiting for their review since {day}.
How many of our reviewers does it take to merge something in {at}? I mean the rule, not a suggestion for my pull request {number}.
Every open pull request in {at} needs a reviewer before {day}. Go through all of them and tell me who should take which.
Who is the author of {pr}? The commits show an email address that I don't recognise.
Last week you suggested reviewers for {pr}, and it worked well: the change is merged. I just wanted to say thanks.
Please explain how GitHub chooses the suggested reviewers in the sidebar. On pull request {number} of {owner}'s {repo} it shows people who've never touched that code.
I'd like to close {pr} without merging it. The reviewers preferred the approach in #{x_number}.
Give {x_exclude1} write access to {owner}/{repo}, otherwise their approval of pull request {number} won't count.
Turn on automatic review assignment for our backend team in {at}, so that I don't have to choose someone every time.
The branch of {pr} has conflicts with main. Rebase it, please, the review can start after that.
Who contributed to {at} since {x_ref}? I want to list everybody in the announcement, with the number of commits. ## list_contributors
Edit the title of {pr}, it should begin with the ticket number like all the others. Reviewers have asked for that {n} times.
I don't need reviewers for {pr} any more, {person} has taken it. That's all, nothing to do for you.
What is the difference between a review request and an assignee? New contributors to {at} ask me that every week.
Please resolve the review threads on {pr} that {person} has answered, there are {n} of them.
Which commits in {at} went to main without any review since {x_ref}? Our security audit wants a list.
Convert the discussion about reviewer rotation in {at} into an issue, so we can plan it for the next sprint.
Who should be the next release manager for {owner}/{repo}? {person} did the last {n} releases and would like a break.
Who's the right person to take over the on-call shift on {day}? The change in {pr} goes live that night.
Change the base branch of pull request {number} in {owner}/{repo} from main to develop, please. I've told the reviewers.
Had we asked {x_exclude1} to review {pr}, the regression wouldn't have reached the customers. That's what I'll write in the postmortem.
Enable auto-merge on {pr}, so that it goes in as soon as the second reviewer has approved.
Show me which files {pr} changes, sorted by the number of lines, before I decide whom to ask.
Please revert {pr}. It was reviewed by {x_people_count} people, but it still broke the nightly build.
How many open review requests does {x_exclude1} have in {at} at the moment? I don't want to add another one.
Invite {person} to the organization of {at}, we'd like to have them as a reviewer in the future.
Lock the conversation on {pr}. The review is over and the last {n} comments were off topic.
The milestone for {x_ref} in {at} is due on {day}. How many of its items are done, reviewed or not? ## milestone_progress
Split {pr} into two pull requests, one for the refactoring and one for the fix. {person} says it's too big to review.
Suggest reviewers for my design document, please. It's on the wiki of {owner}/{repo}, and there is no pull request for it yet.
Who could review the release plan for {x_ref}? It's a spreadsheet, and I need someone from support and someone from {owner}/{repo}.
Please suggest a better description for {pr}. The reviewers didn't understand why the old flag is deprecated.
Can I be a reviewer of my own pull request in {at}? It's {number}, and I pushed only one of the commits.
Please check if {x_exclude1} has read access to {at}. GitHub won't let me select that account as a reviewer on {pr}.
Undo the review request that the bot sent to {x_exclude1} on pull request {number} in {owner}/{repo}, and turn off that bot.
{person} wrote "who could review this?" under {pr}. Answer there that I'll do it myself on {day}.
Move {pr} to the column "In review" on our project board and set the sprint field to {n}.
Can you find somebody to fix the flaky tests in {at}? Not to review a fix, we don't have a pull request for that yet.
Unsubscribe me from {pr}, please. I've finished my part of the review and get {n} mails a day.
When will the reviewers get to {pr}? The customer expects the fix on {day}, and I've no idea what to tell them.
Delete the branch of {pr} and of the other pull requests that have been merged in {at}, the reviewers are through with all of them. ## delete_merged_branches
Translate the review comments on {pr} from Spanish into English, so that our support team can follow them.
Are all the packages that {at} uses free of known vulnerabilities? Our security reviewers want to see the result by {day}. ## audit_dependencies
Publish the release {x_ref} of {owner}/{repo} on GitHub. {person} has reviewed the notes and they're final. ## publish_release
Set up a team called "docs-reviewers" in the organization of {at} and put {x_exclude1} and {x_exclude2} into it.
I'd like to open a pull request from the branch fix-timeouts in {at}, with {person} as its reviewer. Can you create it?
Which of our pull requests in {at} have been waiting for a review the longest? I'd like the top {n} for the team meeting.
In {at}, tell me which of the reviewers was the fastest last month and how many pull requests they read.
Please don't look for reviewers of {pr}, it isn't finished. I'm only letting you know that it exists.
Pin {pr} somewhere visible for the reviewers, for example in the README of {at}, until {x_ref} is out.
Do you take vacation status into account when you name reviewers, or would {x_exclude1} show up for {pr} even while being away?
What counts as a blocker when you check a pull request, only failing checks and missing approvals, or open conversations too?
Can reviewer suggestions be limited to one team of {owner}, or do you always look at everybody who ever committed to {repo}?
I'm writing our maintainers' guide for {at}. In which order would you advise people to use triage, reviewer suggestions and the merge check?
When you say that an issue is "medium", does the age of the report matter? In {at} some reports are {n} years old.
Why is it that you can restart a run but not cancel one? {person} ran into that on {day} and I'd like to understand the reason.
How do I spell a cross-repository reference to an issue in {at} so that a tool such as yours recognises it?
Would you find the person who deleted a file, or just those who have edited what's still in it, when you look for reviewers?
Who else in {owner} is allowed to ask you for a stale sweep of {repo}? I thought only admins could do that.
What would you do with an issue that's labelled both "bug" and "question"? It's for our triage guidelines, {issue} is merely where it came up.
{x_exclude1} and {x_exclude2} were the ones you proposed for {pr}. Both approved on {day}, and it's been in production since.
We let you check {pr} before the freeze. The answer was that it conflicted with main, so the author rebased it the same day.
All reports from last weekend's outage have been triaged, {issue} was the last one. {person} closed the incident an hour ago.
Our CI ate a whole day on {day}: we restarted {run} four times before it passed. The flaky test has been deleted by now.
The list of inactive issues went to {person}, who has replied to each of the {n} reporters in {at} himself.
Had {x_exclude1} been suggested as a reviewer for {pr}, we wouldn't have missed the race condition. It's been reverted and reworked since then.
I'd have had {issue} triaged on {day} if the form had let me. In the meantime the reporter has deleted it.
If the dry run for {run} had shown all the jobs, {person} would never have restarted it. The bill has been paid.
Without the summary of what was open in {at} we would have planned {n} tickets twice. So it was useful, I wanted you to know.
Please suggest nobody for {pr}, it was opened against the wrong repository and {person} is moving it by hand.
I hereby withdraw what I asked about {run}. You don't have to fetch anything or restart anything, it wasn't even our project.
There'll be no sweep in {at} this quarter, neither for real nor as a trial. {person} decided so, I'm just letting everyone know.
Forget about the open issues in {owner}/{repo}. The tracker moves to another system on {day} and will be looked at over there.
You may leave {issue} and its severity alone. It was a test ticket of {person}'s for the new issue form.
In the chat history I found "who could review {pr}?", written by {x_exclude1} in May. It was merged long ago, so it's just a curiosity.
The bot's help page gives "what is blocking {pr}?" as its example. Swap that example for one from a public repository, please.
"How bad is it?" was all that {person} wrote under {issue}. Please hide that comment as off-topic, the thread is about the fix.
According to the meeting notes, {x_exclude1} promised "to restart {run} and save its log". He has done both, you can tick that off in the notes.
My manager's mail said "get an overview of all tickets in {at}". I got it from {person} and printed it, so we're fine.
Please find reviewers for all the drafts in {at} that are about to be opened for review. There's no list of them, there could be {n}.
Restart whichever runs in {owner}/{repo} look as if they had failed because of the network, and leave the other ones as they are.
Have a look at all the pull requests that mention {x_issue} and say for each whether it could go in.
Can you fetch the logs of both the last few nightly builds and the release builds of {at}? I want to compare their durations.
{pr} is merged, {x_exclude1} sends regards, and I've learned how to write a proper description. Thank you for the help with that.
All sorted with {issue}, it was a typo in the customer's config. Sorry for the noise and thanks for the quick first look.
Apply the {n} suggestions that the reviewers made on pull request {number} in {owner}/{repo} and push them as one commit.
Which people should review the changes that will come in during the next quarter in {at}? I'm planning the staff.
Explain the error handling in {pr} to me, because I'm the only reviewer and have never used this language.
I've reviewed {pr} on paper. Please submit a review that requests changes, with the remark that the timeout is too short.
The sentence "Who could review {pr}?" was painted on our whiteboard overnight. Which colleague writes so neatly, I wonder.
Somebody closed {pr} by mistake before it could be reviewed. Please reopen it and apologise to {person}.
Please add the label "needs review" to {pr}, because our reviewers filter their list by that label every morning.
How would you say "please recommend a reviewer for {pr}" in Japanese? Our partners there don't read English.
Why does GitHub show a grey dot next to my name among the reviewers of {pr}?
Who contributed to {owner}/{repo} between {x_ref} and today? I'd like to mention them all in the announcement. ## list_contributors
Who has been requested as a reviewer of {pr} up to now? I only need what's shown in the sidebar.
Is it normal that {pr} was given a reviewer automatically, or does somebody have to configure that?
Nobody has to review {issue}, as it's a bug report, but somebody has to fix it, so assign it to {x_exclude1}. ## assign_issue
Can you leave certain people out when you look for reviewers, and how would I have to tell you for {pr}?
What's the difference between a reviewer and an assignee on a page like {pr}? Our new colleague asked me.
How can I find the code owners of a file on the website? I'd like to do it for {pr} without your help.
We've agreed with {person} that {pr} goes into the next sprint. Put it on our project board, in the column for reviews.
Please propose {x_people_count} reviewers for whatever has been waiting the longest in the repositories of {owner}.
There's no need to find a reviewer for {pr} any more. I forgot to tell you that it was merged on {day}.
Look at the comments that {x_exclude1} left on {pr} and mark those as resolved that have been dealt with.
What happens to the pending reviews on {pr} if I close it and open it again?
For pull request {number} in {owner}/{repo} we do without a review, so don't propose anyone. I only thought you should hear it.
Set up a rule in {at} by which every pull request is given {x_people_count} reviewers as soon as it's opened.
Restore the branch of pull request {number} in {owner}/{repo}, which was deleted although the review isn't over.
I don't need reviewers, I need the names of everybody who has worked on {at} since {x_ref}, for the credits. ## list_contributors
We asked {x_people_count} people to review {pr} on {day}, and all of them had done so by the evening.
When pull request {number} in {owner}/{repo} was opened, nobody knew who should review it. In the end it was {person}.
Please remind {x_exclude1} and {x_exclude2} that I'm still waiting for their reviews of {pr}.
{person} wrote in the chat, "I need a reviewer for {pr}", and then went off to lunch. Typical, isn't it?
Is there an upper limit to the number of people you'd name for a single pull request such as {pr}?
I don't need names for the review of {pr}, since {x_exclude1} and {x_exclude2} have both accepted already.
Stop searching for a reviewer for {pr}, if you've begun. The author has withdrawn the whole idea.
If {pr} had touched the payment code, I would have asked you for reviewers. It only corrects a comment, though, and is merged.
The title of pull request {number} in {owner}/{repo} says nothing about the cache, so rename it to {title} before I look for a reviewer.
Two people have reviewed {pr}, and {person} has approved. Squash the commits and merge it when you can.
I can't run the code of pull request {number} in {owner}/{repo} on my machine. Tell me the commands to check it out.
{x_exclude1} is on holiday until {day}, so please remove that name from the requested reviewers of pull request {number} in {owner}/{repo}.
I used to ask you about reviewers for every change in {at}, but since the code owners are registered that has become unnecessary.
Cancel the review that I started on {pr} and throw away my pending comments, which were meant for {x_pr}.
Please compare {pr} with {x_pr} and tell me which of the two approaches leads to less code.
I spent two days searching for a reviewer for {pr}, but {person} volunteered this morning, so the matter is settled.
The review of {pr} is done and it's on main. Now please bring the same fix to the branch of version {x_ref}. ## backport_change
Who has permission to merge {pr} as things stand? I'd like to see the list before I go home.
Please write a test plan for {pr} that I can hand to the reviewers, with one step for each screen.
Comment on {pr} yourself, please. There's no need to look for a person, since it's only the naming that should be corrected there.
Do you take holidays into account if I ask you who could review {pr}, or only the history of the files?
The review of {pr} is taking too long for a fix this small, so turn on auto-merge and let the checks decide.
Forget my question about the reviewers of {pr}; I've found the answer in the history of the files myself.
Must a reviewer of {pr} be a member of the organisation, or could a guest approve it too?
Invite {x_exclude1} to {owner}/{repo} as a collaborator, otherwise I can't choose that account as a reviewer of pull request {number}.
Work out for the last {n} merged pull requests of {owner}/{repo} who'd have been the most competent reviewer of each.
{person} wanted to know who could review {pr}, and I gave the name of the one who wrote that module.
Delete the duplicate comments of the bot on pull request {number} in {owner}/{repo}; the reviewers can't find their own any longer.
The form letter to contributors ends with "we're looking for somebody to review {pr}". Make that sentence sound friendlier.
Distribute everything that's waiting for a review in {owner}/{repo} fairly among our {n} developers.
Give me an expert for every directory of {at}, so that I can make a table of who's responsible for what.
Please don't look for people who could review {pr}. {person} will do it, and this is just for your information.
Our tests are green, the description is complete and {x_exclude1} has approved. Please merge pull request {number} in {owner}/{repo}.
Give me the list of people who have already approved {pr}, in the order in which they did so.
In your opinion, is it better to ask the most experienced person for a review of {pr} or the one who has the most time?
Suggest reviewers for all the open pull requests in {owner}/{repo} that haven't been looked at for {x_inactive_days}.
Are reviewers from outside {owner} counted when the approvals of pull request {number} in {repo} are added up?
I opened {pr} last week and nobody has picked it up. Could you post a short comment there that asks for attention?
When you suggest reviewers for something like {pr}, do you look at past commits, at past reviews, or at both?
Go through the drafts in {owner}/{repo} and name somebody for each who could review it later.
I've got two reviewers for {pr} already, {x_exclude1} and {x_exclude2}. Please send both of them a review request today.
In the handbook of {owner} it says: "Suggest two reviewers for {pr}." Correct the number to three, it's out of date.
{person} has opened a first pull request, {pr}, and nobody has said hello yet. Please greet our new contributor there. ## welcome_contributor
Please attach the benchmark results from {person} to {pr}, so that the reviewers can judge the speed themselves.
Could you find out who, among the people writing in the discussions of {at}, is knowledgeable about certificates and might therefore be a good choice for giving a talk on {day}?
{x_people_count} is the number of reviewers that {person} and I settled on for pull request {number} in {at}. Was that wise, in your opinion?
Half of those I ask never answer, so suggest a friendlier wording for the letter in which I beg for a review of {pr}.
My plan is to ask {x_people_count} contributors for a review of {pr} and to be content if half of them reply. Would you call that pessimistic?
To be honest, {pr} scares me: pointers everywhere, threads everywhere. Which textbook would you give to somebody who wants to stop being scared?
Remember the pull request about the kiln temperature? It's {pr}, and it's been reviewed by two potters since, both of them suggested by you. I just wanted to say so.
Would it have been wise to involve {person} as a reviewer in {pr}, or would that only have led to another quarrel?
Even a brief look from a person who knows the codec would have calmed me down about {pr}. I deleted the branch that very night, so it's history.
Safety-critical code needs {x_people_count} independent reviewers, says the standard that {pr} quotes. In which paragraph does it say so?
As {pr} was opened by a bot at the request of another bot, I'd feel better if only humans could merge such things; which setting enforces that?
Is there anyone left who understands the macro system? Its page in the wiki of {at} is wrong and wants rewriting.
Both of the people that I'd normally ask to review {pr} are at a wedding, their own. Which present would you send them from the team?
Who has changed the settings of {at} since {day}? I'd ask them why pull request {number} suddenly wants to be signed.
The works council protects {x_exclude1} from any additional duties. So which button removes that account from the pending reviewers of {pr}?
At school we exchanged exercise books with whoever was best at the subject. By analogy, do you think that people should review {pr} in exchange for something?
Having been told off for pinging the entire organisation about {pr}, I'd now like to make such pings impossible. Restrict them to the owners, please.
The forestry commission requires that the growth model be reviewed by people who've demonstrably worked on it, so would you please certify in a letter that this was so in the case of {pr}?
Board decision: {x_people_count} reviewers for anything new in {at}, and {x_exclude} are ineligible. Write a check that fails otherwise.
It's assembly. Nobody reads assembly. {pr} is assembly. Which compiler could conceivably have saved us from it?
I'm writing to you as the last hope of {pr}, which compresses our log files. If you can bring its deleted branch back to life, please do.
Good reviewers are rare, but there must be a few who'd do it for money. What would be a fair price for something of the size of {pr}?
Without giving any reason, the platform refuses to suggest reviewers on {pr}. Is that a known bug, or have I switched something off?
Before I click "request review" on {pr}, tell me whether that sends out the mails at once or only with the next daily digest.
We use a round robin for reviews, but for {pr} it skipped somebody. What does that algorithm do when a member is marked as busy?
In order that {pr} isn't rubber-stamped by the first person to wake up, I'd like its merging to be put off by a timer, and for this purpose I need you to write one.
My inbox shows that {x_exclude1} is ill. Pass on my best wishes, and not a word about PR {number} on {owner}/{repo}.
The audit requires an independent reviewer on every pull request that was merged in {at} last year. Who has the know-how for each of those hundreds?
Our board wants to see a ranking of the reviewers in {at} by speed, with pull request {number} as the slowest example. Could you prepare one?
I rewrote the scheduler in {pr} and feel rather insecure about the locking. Where is that subject explained well enough to give me a proper understanding?
If I'd assigned {pr} to the entire team, nobody would have felt addressed. That's why I had asked for names, and one of those reviewed it within the hour.
If I were to request a review for {pr} from a team, would each member be told or just one?
We don't have code owners, seniority or any other hierarchy in {at}. Please write a charter that introduces some, and append it to the readme.
Half the team is at the trade fair, the other half pretends to be. Regardless of that, who would be the most suitable reviewers for everything that's open in {at}, drafts included?
The OAuth flow was implemented by someone who's long gone. As {pr} extends it, I'd be glad if you revoked the tokens this person still holds.
There is a dispute about whether {pr} even works, and a video would settle it. Record the scheduler in action.
The form on which I nominate reviewers for pull request {number} in {at} has {x_people_count} lines, and I'd like it to have twice as many. Redraw it.
I've never chosen a reviewer in my life. On {pr} there was one from the first second on, so what mechanism chose that?
I've rerun the checks on {pr} and they pass. Next I need somebody for the barbecue. Who brings the charcoal?
After {n} days without any reaction to {pr}, I've given up on waiting for volunteers. Delete my fork, please.
{x_exclude1} reviewed the first version of {pr} and was so harsh that the author nearly gave up. I'd like you to put the same objections in softer words.
Issue {x_number} was triaged, discussed and prioritised, and pull request {number} in {at} resolves it. The only thing that's absent is a card on our board, so make one.
There's a form to fill in for {pr}, field 7 is "estimated cost". What do I put?
I'm a doctoral student, {pr} is my first PR, and the contributing guide says "sign off your commits". How is that done afterwards?
We have a rota for reviews, but it takes no account of public holidays, and {pr} fell on one. So could you program a better rota?
{pr} is security relevant. Who of us is entitled to request a CVE number for it?
{x_exclude1} approves whatever he sees within a minute, which helps nobody. Let me have a list of all that he approved in {at} this month.
The PR is {number}, the repo {at}. I need to know to whom the copyright belongs when an intern has written it.
How would you staff the support desk of {owner}/{repo}, given who has answered which discussion so far?
Neither suggest nor request nor remind: on {pr} there's to be peace until {day}, by order of {person}.
The contributing guide in {at} wants me to mention a reviewer in the description. Is that a common rule elsewhere?
I'm about to press "request review" on {pr} and the list shows {n} names, most of which mean nothing to me. According to which rule does GitHub sort them?
My quota allows {x_people_count} invitations to {owner}/{repo}; spend one of them on the author of pull request {number}.
"Recommend readers for {pr} who'd review it, and give your reasons" is an exercise that I set my students. How many points should one get for it?
Our customers in the shipping trade paid for the feature in {pr}, and they insist on an invoice. Draft one with {person} as the contact.
Kindly work out how many hours the contributors have been spending on the subtitle parser recently, for the ministry asks what {pr} has cost.
Although anyone is allowed to review {pr}, only those with write access can block it. Is my understanding of this correct?
The crossword editor crashes on Dutch words with "ij", and {pr} is somebody's brave attempt to change that. Which other editors cope with that digraph?
Who might look after the branch release-next in {at}, now that {x_exclude1} has left? There's no pull request for it, and there won't be.
Who knows the very last commit on the main branch of {owner}/{repo} well enough to explain it? It was pushed directly, by night.
Suggest people who could review the speech that I'm giving about {pr} on {day}; they should be good orators and needn't know any code.
For the grant application that mentions {pr}, I need {x_people_count} letters of recommendation. Which professors would a foundation find convincing?
Whom do I have to ask for permission if I want to copy the code in {pr} into a closed product?
I would have asked you for reviewers of {pr}, had {person} not volunteered while I was typing.
No reviewers for {pr}, please. I know you'd gladly propose some, but the author has withdrawn it.
The greeting of our bot, "Who should review {pr}?", sounds rude in Portuguese. What would be a more courteous version?
Who'd be competent to review my pull requests, all {n} of those that are open in {at}? I want the whole lot covered, not a single one.
For every pull request that {person} has ever opened in {at}, tell me who should have reviewed it.
We shipped {pr} without a second look. Who'd have caught the mistake, had anyone been asked, is idle speculation, so please don't speculate.
Is it a good sign when {x_people_count} people want to review {pr} of their own accord, or do they merely want to be seen?
By which criteria would you choose a reviewer in general? It's for an essay, and I don't need any names, neither for {pr} nor for anything else.
Can you suggest reviewers from outside {owner} too, or is your view limited to people who've committed to {repo}?
How many names would you be able to propose at most, if I asked you about {pr}? I'm not asking yet.
Does anybody get a notification when you're asked for reviewers of something like {pr}? I'd rather know that beforehand.
Which of the reviewers whom you proposed for {pr} last month did the best work, in your judgement?
"Find me two reviewers for {pr} by tonight," said {person} to {x_exclude1} at lunch, who obeyed at once. I only mention it because it's the third time.
The reviewers of {pr} meet on {day}. Book them a table for {x_people_count} at the Italian place around the corner.
We once had a wheel with {n} names on it that chose the reviewers for things like {pr}. Build me such a wheel as a web page.
I opened {pr} last week and nobody has picked it up. Could you close it for me?
I'd be grateful for a permanent link to pull request {number} of {owner}/{repo}, based on the state of those lines before the last push.
We play tennis doubles with reviews, so that's two people for {pr}. Send the requests to {x_exclude1} and {x_exclude2}.
From the comments on {owner}/{repo} pull request {number}, filter the rude ones and report them.
The whole of {pr} rests on an assumption about byte order that I'd like to see spelled out. Put an assertion into the code.
My usual reviewer, the one who promised to read {pr}, is on parental leave. How long does that last in Sweden?
The VPN module has changed hands more often than a used car. Rename its folder on the branch of {pr} to "legacy", would you?
Whoever it was that you recommended for the review of {pr}, they did a brilliant job. I merely wanted you to hear it.
Please come up with {x_people_count} names for the feature in {pr}, since our marketing people want to try out exactly that many at once.
A retired judge wrote {pr} to make the file numbers sort correctly. It deserves an article in the local paper, and I'm relying on you to write one.
Pretend you're a headhunter with {x_people_count} vacancies, all of them "maintainer of {at}". What does your advertisement say?
Treasurer of the foundation here: we have paid for a review of {pr}. To which address does the receipt go?
It'd be nice to have {x_people_count} hearts on {pr}. Put yours there, too.
In our youth orchestra's app the metronome drifts. I've corrected it in {pr} and wonder how many milliseconds a trained ear would notice.
The author of {pr} had a row with {x_exclude1} and won't accept a review from that side. For the sake of peace, ban {x_exclude1} for a week.
The fuzzing harness is what {pr} changes; I've only ever used it. Write me a tutorial on how it's built.
Before the cutover on {day} I want {pr} deployed to staging. Please see to that.
We can rule out problems with CI: the {n} jobs are green. Still nobody has pressed the button on {pr}. Merge it.
I'll send the invitations by hand. For {pr}, just reset those approvals which were given before the last push.
Our policy of four eyes means two reviewers, so enforce it with a ruleset in {at}, beginning with pull request {number}.
{person} says a reviewer should be someone who has edited the same files. Do you agree with that, or was {pr} a counterexample?
The bank's auditors tightened the screws: from now on {x_people_count} people review each change. {pr} slipped through one day before. Lucky us.
We're at {owner}, the repo is {repo}. PR {number} needs a different base branch. Set it to develop.
Confidentially, without tagging anyone, for which company does the author of {pr} work?
Our only Kotlin wizard emigrated, and {pr} is pure Kotlin. Port it to Java, please.
It took {n} days for anyone to glance at PR {x_number}. To spare {number} in {at} the same, advertise it in our newsletter at once.
We want {pr} in the notes of {x_ref}, so it must carry the label that the script looks for. Stick it on.
Sorry for my english. I have make {pr} and I search a person who correct my commit messages. You can do?
{title} was the subject of PR {x_number}; its successor, PR {number} at {at}, should have the same. Retitle it.
Five judges watch every figure skater, and I'd like the same number of approvals to be mandatory for {pr}, in which the scoring is changed; please configure that.
I've already asked {x_exclude1} in vain, so there's no point in keeping that request on {pr} open any longer. Retract it.
Since both the database people and the interface people want a say, please set up a call about {pr} on neutral ground.
Before I mark {pr} as ready I'd like the tooltips and modals in it to be polished, which has cost me years elsewhere. Do it for me.
{x_exclude1} switched to a competitor last month, though the statistics don't know about it yet. So archive the fork from which {pr} came.
Somebody has to press merge on {pr}, and it won't be me. You, then.
Who has the deepest dislike of the files in {pr}? I'm only joking; I've been reading them since dawn and needed to moan.
Do you happen to know who's been taking care of the coffee fund? I'd like to treat the reviewers of {pr} to a round.
{x_exclude1}'s inbox is overflowing. Why does {pr} produce a mail for every single push?
{pr} has no conflicts and CI is green, only a reviewer was missing. In the end I did it myself, so there's nothing to do any more.
The review rota is empty, so please fill it for the whole of next quarter, for every pull request that may arrive in {at}.
As a newcomer I don't dare to ping people at random. Does {owner} have a mentoring programme for the authors of first contributions to {repo}?
Once {x_ref} is out we'll be short of hands, so plan ahead with me: move pull request {number} of {at} into the sprint after next.
The author of pull request {number} asked me "who reviews this?", and I've answered. Resolve that thread in {owner}/{repo}.
The panel that evaluates code like PR {number} of {owner}/{repo} consists of {x_people_count} persons, so could you order as many badges?
Only one expert will be paid for reviewing pull request {number} at {owner}/{repo}, and that's {person}. Transfer the money, please.
Give {x_exclude1} a breather and snooze {pr} on that person's dashboard until {day}.
Which colleagues are familiar with the office alarm? {pr} is about its software, but at this moment the real thing is howling.
Shortlist candidates for the summer internship at {owner}/{repo}, though kindly strike the author of pull request {number} off the shortlist beforehand.
{x_exclude1} and {x_exclude2} paired on {pr}. How does one credit both of them in Git?
Neither {x_exclude1} nor {x_exclude2} may review {pr}, as they co-wrote it. Put a rule to that effect into our contributing guide.
Look up who's subscribed to {pr} and unsubscribe everybody from outside the organisation.
Look through the history of {at} and erase the password that pull request {number} brought into it.
Who could take the minutes when we discuss {pr} on {day}? {person} has a sore wrist.
I know who'll review {pr}, I know when and I know why. What I'd like to find out is how one marks a file there as viewed.
Had you suggested {x_exclude1} for {pr}, we would have been spared the outage. I bear you no grudge, though.
If {pr} had found a reviewer before {day}, it would be part of {x_ref} today. Let that be a lesson to all of us.
Don't look for reviewers of {pr}. Don't look for anything. Let it rest until the new year.
Our old guide says "first suggest reviewers for {pr}", a sentence which is long out of date. Delete it from that page.
Whom had {person} asked to review {pr} back then, I wondered all morning, until I found the mail. Question answered.
I'd like some suggestions for a better variable name in line {n} of the file that {pr} adds.
Suggest {x_people_count} labels that we could create for changes like {pr}, since the ones we've got are all about the old interface.
Suggest a title for {pr} that's shorter than the present one and that a customer would understand.
Suggest a date for the merge of {pr} on which nobody is on holiday.
Which commits of {pr} belong together? Propose an order for my interactive rebase, and don't worry about the merge.
Recommend an hour at which {x_exclude1}, in Tokyo, and {x_exclude2}, in Lima, could go through {pr} together without losing sleep.
Who would have the knowledge to write the code for {issue}? There's no pull request yet, so it isn't a matter of reviewing.
I need {x_people_count} testers for the beta of {x_ref}, people with old phones in particular. Whom could we approach in the forum of {at}?
The wiki page about {pr} teems with spelling mistakes. Who ought to proofread it?
Who should own the milestone {x_ref} in {at} from now on, in your view? {person} did so until {day}.
We're looking for somebody to review our rental contract, which has nothing to do with {pr} except that {person} wrote both.
A reviewer for our security policy, please. It isn't a pull request, it's a PDF attached to the last release of {at}.
Who in {owner} might translate discussion {number} of {repo} into Spanish?
"""
