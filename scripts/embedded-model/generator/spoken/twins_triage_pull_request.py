"""Requests that no tool fits: twins of ones for triage_pull_request, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
Would you, in consideration of its reviews, its checks and the state of its branch, merge {pr} in good conscience and leave a word of thanks there?
Hi! I promised the author of {pr} a T-shirt by {day}. Is there something in our shop that keeps it from being sent, or is it the courier's turn?
My customer depends on a fix that is in {pr}. I'm asked daily. Send her a build of that branch.
Prison authorities use this software for visiting hours, hence nothing gets merged without a second signature. Please add that signature to {pr} in the form of an approving review.
We ship a patch for the console version of the game whenever the store lets us, and the next slot is {day}. Upload the build of {pr} to the store by then.
In order to answer a guest who's been asking for a logout button since {x_ref}, I need to find out which version brought {pr}, which contains exactly that, to the public.
We're a small museum without a programmer. A kind visitor fixed our ticket printer in {pr}, and what I'd like to find out is her postal address, so that she gets a free annual pass.
Does anything in the wiki of {at} give away passwords or tokens? Above all look at the pages which {person} wrote for pull request {x_number}.
We skipped {pr} in {x_ref} because of a failing job. That job is of no use to anybody. Delete it, then.
someone outside the team sent {pr}. before it goes in i want their signature on our licence agreement first and foremost, so mail them the form
I have half an hour for {repo} tonight. Use it to rebase #{number} of {owner}/{repo} for me, and push the PR back to its author.
I worry that {pr} has no tests. Write some, looking at the edge cases above all.
Let us decide on {pr} today. I need a poll in our chat: take it or turn it down?
When you report what blocks a pull request, do you also see the checks of external CI services?
Suppose I had wanted {pr} in the last version: which hurdles there would have been! It's a good thing that I let it go.
I'm less concerned with whether {pr} is well written than with who can read it. Make its page private until {day}.
As you've already produced the notes for {x_ref} and closed the dormant tickets, there's one more favour: turn {pr} down for good and shut its page.
Does {pr} document what it changes? It didn't until last night, when I wrote the manual page myself, so that question has been answered.
Hi team,⏎⏎I'm trying to get over the flu before I leave on {day}. Could you take my name off the reviewers of {pr}?⏎⏎Best,⏎{person}
Pull request {number} in {at}: lock its conversation for everybody. Pay no attention to the protests from the documentation team.
The reviewers of {pr} have been chosen, they've reviewed, they've approved. Still the page tells me in grey letters that merging is blocked; please lift the rule that blocks it.
The repository is called {repo}, the account {owner}, the pull request has number {number}. I want its title to be translated into Korean.
List the open pull requests in the {repo} repository of {owner}, oldest first.
I was told {pr} is "basically done". In my experience that means two failing jobs and a conflict. Please resolve the conflict yourself.
The referee app froze during the cup final. {number} in {at} is the pull request that thaws it. Install its branch on the tablets of our referees.
Remind me on {day} to look at {pr} again. Until then it has to wait for legal.
For our release on {day} I'd like to have {pr} taken out of main again. Nothing speaks against it. Revert it, please.
Take {pr} out of the merge queue. It isn't blocked by anything, but {x_pr} has to land before it.
Add the label "needs rebase" to {pr}, so that we see it on the board.
My change ({pr}) has been sitting there since forever and I don't know what you maintainers are waiting for. On which button does one press to withdraw it?
I mistrust green checks that check nothing, so remove the one called "smoke" from pull request {number} of {owner}/{repo} and from all that come after it.
I can live with clumsy variable names, but untested code makes me angry. So write that in a comment under {pr}, and let its author feel it.
To cut a long story short, I need to have {pr}, of which there have been {n} versions so far, set back to the very first of them.
Our observatory's dome won't rotate until {pr} is merged. Nobody here speaks git. Do it for us?
We've closed the abandoned tickets, tidied the board and answered the mails, so there is finally time for {pr}. Put an hour for it into everybody's calendar.
Last sweep closed {n} old tickets in {x_at}. Unrelated: rename the branch of pull request {number} of {owner}/{repo} to something that one can pronounce.
In {at} there's a pull request, number {number}, that {person} keeps asking me about. Tell them in a reply there that I'm on holiday.
Walk me through everything that a newcomer must click in {owner}/{repo} on the way to a first pull request of their own.
Our docs are behind as it is, so for {pr} write the documentation before all else and push it to the same branch.
Checked {x_pr} yesterday, that one was fine. Today I checked {pr}: it went in before lunch.
We're at {owner}, the repo is {repo}. Pull request {number} has been lying there for {n} days. Close it.
Could you do a spelling correction on {pr}? I only want its description edited, don't touch the code.
It's about {repo}, one of {owner}'s repos: is PR {number} the one with the most comments this year?
Since the linter upgrade everything's crimson. Turn the linter off for {pr} and switch it on again on {day}.
Should I be worried that people without write access can put approvals on {pr} at all? Maybe that's how the platform works everywhere; please explain the idea to me.
Terraform wants to destroy our database unless {pr} is part of the provider. You'll understand that I'm keen to have a backup, so make one and tell me where it is.
The intern marked pull request {number} in {owner}/{repo} as a draft by accident, perhaps. Take the draft flag off, would you?
Since no single contribution outweighs the others, I'd appreciate an overall appraisal of every PR on {at}, including whatever forestalls their merges.
Quick sanity check on the wiki of {at} from a security angle: anything on its pages that should stop us publishing them?
What we needed for {x_ref} was {pr}. What was needed for {pr} was patience, and there was plenty of that.
I'm giving a demo on {day} and the feature lives in {pr}. Would you put that branch on the demo server before then?
I've been appointed shepherd of {pr}, which means that I have to push it until it lands. Please grant me the right to push, that is, to the fork it came from.
dependabot's {pr} wasn't rebased by the bot, write the comment that makes it do so
Coffee chat leftovers: somebody mentioned {pr} was "one click away". One click by you, then: squash it into main.
Our embroidery machines accept designs in an old format only. Pull request {number} for {owner}/{repo} writes that format, and the tailors would like to have its code compiled for their computer.
I've backported {pr} to two maintenance branches in anticipation, only to discover that nobody uses these any more. Drop both of my copies there.
{pr} adds three flags and I bet nobody knows why. Ask its author for an example of each, politeness first.
Our supplier's spreadsheet import fails on every second row unless one applies {pr} by hand, so I'd welcome a script that applies it whenever the program starts.
Resolve the {n} conversations on {pr} that {person} has answered, so that the merge isn't blocked by them.
GitHub shows the merge button greyed out on {pr}. In what colour does it show up for people who aren't logged in?
I'm the release captain this month. Every leftover gets a yes or no from me, and {pr} got a no. Shut it with a kind sentence.
The reviewers were picked weeks ago and they've delivered. So, {pr}: dismiss the oldest review, which speaks of code that's gone.
Someone's birthday wish is to see {pr} framed. Could its diff be sent to the print shop today?
The branch behind pull request {number} has diverged from main in {at}, or so I'm told. Bring the one in line with the other.
How many approvals does {owner}/{repo} require by default before something may be merged?
Yesterday {x_pr} was merged in under an hour, and now everyone wonders why {pr}, which is smaller and older, has to wait. Can you undo the former so that both start afresh?
Untested code is a time bomb. {pr}: closed? If it isn't, shut it. Tests get top billing in this house.
Leave the backlog report for {person}. Mine is a narrower wish: unsubscribe me from {pr} and everything that has to do with it.
{pr} is somebody's first contribution to our project. Please greet them and point them to the contributing guide. ## welcome_contributor
PR {number} in {at} replaces PR {x_number}. Close the old one, with a link to the new.
To be frank, I'd forgotten all about {pr} until its author greeted me at the supermarket. Send her an apology for our long silence before she comes shopping again.
Over in {repo}, under the umbrella of {owner}, somebody filed pull request {number}. Report its author to the platform for spamming.
Customs officer mode: inspect all of the pull requests in {at} that came in from abroad since {day} and tell me which may enter.
Our fixture data hides more bugs than it reveals. Would you replace it in {pr}, concentrating on what real customers type?
Restore from its last commit the branch that pull request {number} in {at} was sent from, so that going on with it is conceivable this week.
Tell me all that stands in the description of {pr}, don't leave out the small print.
Rebase pull request {number} in {at} onto main and push it, please. {person} has given us write access.
Although the diff of PR {number} is a mere {n} lines, {owner}/{repo} shows it on three pages, and I'd like to have it as one file.
The grant that pays for {repo} ends on {day}. I need two paragraphs about pull request {number} of {owner}/{repo} for the sponsor: what's the good of it for society?
Back from vacation. Please ask the same three people for another review of {pr}, i.e. press the round arrow beside each name.
After the outage we agreed to hurry {pr}. And? It was on the servers by midnight, and everybody slept well.
Detect whatever is clogging the disk on which the runners of {at} work, since I can't see any reason for its not being emptied.
A tester's question regarding {pr}: from which address can I download a package of it, so as to try it at home ahead of its merge?
I've had {pr} on my list for so long that I've forgotten what the concern was. Please go back to the list and strike it off.
Which pull requests in {at} are ready to be merged? I'd like to do them all before the freeze on {day}.
Let me know by text message whenever somebody pushes to {pr}.
Write a description for {pr}, because {person} left the template empty and reviewers have complained.
In the organisation {owner} someone has proposed a change, it's PR {number}, to {repo}. Carry it over to our mirror with its whole discussion.
Catalogue the shortcomings of the contribution guide over at {owner}/{repo} that a beginner would have to see remedied before opening a pull request.
Our auditors will ask for evidence, so make a screenshot of PR {number} of {at} and store it in the audit folder.
Automated reminder: {pr} has exceeded its review window. Extend the window until {day}.
There's no need to see whether {pr} can be merged, because we're going to close it on {day} anyway.
Someone left a thumbs-down on {pr}. Could our bot give it a thumbs-up, so that the two cancel each other out?
This one, {pr}, handles uploaded archives, and I've been bitten by path traversal before. Write the guard against that and push it to the contributor's branch.
{person} approved, I approved. And yet {pr} can't be merged. Use your administrator's rights to push it through.
{pr} has two approvals and green checks since {day}. Please merge it with a squash commit.
Somebody marked {pr} as draft and flew to Peru. Are drafts hidden from visitors, by the way, or do they show up in the search?
Put pull request {number} of {owner}/{repo} first in the merge queue. The fix is needed for on-call.
Dependabot has opened {n} pull requests in {at} since {day}. Audit our dependencies, so that I know which of them have known vulnerabilities. ## audit_dependencies
{person} has been nagging, {person} isn't wrong. Look for {pr} in the merge queue and move it to the front.
Would you say that squash merging is better than rebasing for a repository like {at}?
In the description of {pr} the author writes "ready for merge", while a comment further down says "absolutely not". Hide the comment, it's by a troll.
Rumour has it that {pr} is good to go. Quash it with a sentence from the maintainers below the last comment.
Even if the answer turns out to be embarrassing for us, I'd like to be told how many hours {person} has booked on {pr} and what they cost us.
Since {pr} changes the crypto code I don't want just anyone to merge it. Would you restrict that to {person} and me?
Our quorum for merging is two maintainers, and I've lost faith in it. Raise it to three in {owner}/{repo}, with pull request {number} as the first to feel it.
Put pull request {number} of {owner}/{repo} on the agenda for {day} and tell {person} that it has ten minutes.
A student of mine wrote {pr} for her thesis and hands in on {day}. She'd love to see it on paper. Convert the diff to a document that she can print.
Nothing happens on {pr}. That's how I want it, so keep your hands off until {person} is back.
We checked {pr} at standup: ready, approved and merged by {person} at noon. I'm only keeping you informed.
Release notes are {person}'s turf and the stale bot does its thing. My baby was {pr}: judged, merged and forgotten on {day}.
{pr} again. Third week. What the hell, delete its branch and be done with it.
#{number} on {at} (the PR, not the issue with the similar title) — pin it to the top of the list, please.
Stacked on top of {x_pr} there's {pr}. The lower one is merged since {day}. Retarget the upper one to main, so that it's free to follow.
Name the person, be it the technical or the legal one, whose account in {owner}/{repo} pushed the last commit to pull request {number}.
Please review the code in {pr} and leave your remarks on the lines that you'd change.
Isolate the commits of pull request {number} in {owner}/{repo} that concern the parser, ignoring the rest, and put them on a branch of their own.
A database migration hangs on {pr}, and the maintenance window is on {day}. Extend the window by {n} hours and tell the customers.
Reopen {pr}, which the bot closed on {day} although the contributor was still working on it.
Could somebody enlighten me on what the little purple icon beside {pr} stands for?
I tested {pr} on my own iPad and found nothing wrong with it, but that's only one device. Test it on a telephone and on a laptop, too, and send me the pictures.
Nudge me in the right direction: what would I have to study in order to write something like {pr} myself one day?
Nothing is blocking {pr} any more, so turn on auto-merge for it.
Whoever opens our board game's website at night gets yesterday's puzzle, which is why it would be useful to have {pr}, where the clock is corrected, rolled out to the servers by hand.
Adopting an orphaned pull request, {pr}, since its author vanished. Copy its branch into our own repository, so that I can finish it there.
I sell this software, and I can't sell what isn't described anywhere. Record a short film on what {pr} does, if possible from the buyer's angle.
The insurance company's auditor wants the names of everybody who ever pushed to {pr}, with date and time, on a single sheet of paper.
{pr} targets the wrong branch, I fear. Change its base to the one for maintenance, and leave whatever else is written there.
{person} rebased {pr} and squashed the commits. So get the old ones back from the reflog, would you?
That pull request in {owner}/{repo}, the one with the funny title {title}, number {number}: give it a serious one.
A user on Discord asks when {pr} lands. I'd like you to answer that we never give dates.
Please split {pr}; put the translation into the one half and the code into the other, as our translators start on {day}.
Everyone at {owner} knows that pull request {number} in {repo} wasn't merged because I forgot it. I've made up for it with cake, and that's the end of the story.
It's not the code of {pr} that bothers me but the tone around it. Give {person} a formal warning under our code of conduct.
There's a thread with {n} angry replies about {pr}. I'd like to have them all folded away as off-topic.
Is the ball in the new logo that {pr} brings red or blue? I can't open the picture on this device.
Having read half of the discussion under {pr}, I still have no idea who these people are. Tell me for each of them which company they work for.
I'd like to read an appraisal of {person}, who opened PR {number} in {at}, before lunch. Write it for her personnel file.
Even a rough indication of how many servers {pr} will save us would enable me to tell the directors what the power is going to cost next year.
I rotate through {n} repositories. Today's is {repo}, property of {owner}, and I want the oldest ten of its pull requests judged for their readiness, one after the other.
Someone vetoed pull request {number} of {at} and later withdrew the veto, I gather. Put the withdrawal on record with a comment from our account.
{x_pr} is merged, {pr} isn't. Cherry-pick from the latter what the former lacks, and push that to main.
Both {x_number} and {number} are pull requests in {at}, but only {number} concerns me. Mute the other one for my account.
Tell {person}, by way of a private message, that {pr} is his from now on and that he's the one who has to finish it.
A flock of new employees arrives on {day}, all of whom want to try things out. Open {n} practice pull requests in {at} for them to play with.
I maintain the packages for a Linux distribution and carried {pr} as a patch for years. It was merged on {day}, and I dropped the patch with a glass of wine.
The CLA check on {pr} hung for ages. Kill it, and set the status to green by hand.
For PR {number} of {at}, compare the file sizes before and after, and show me the gap in kilobytes.
For my coursework I followed {pr} as a case study. Which books on open source should I quote before it becomes a proper essay?
[{day} standup] blockers: {pr} (solved). I said so in the morning already, so there's nothing that you need to look up.
Please don't triage {pr}, it's still being written. I only mention it because it's on the board.
The greenhouse controller runs hot without {pr}. How many watts does the fan draw, and which of its two speeds did that change set?
How many lines does {pr} change, and in how many files? I need the figures for the sprint report.
Nothing would please me more than to see {pr} merged, seeing that I've rebased it eleven times. Rebase it a twelfth time for me and push the result.
The symlink handling in {pr} works on Linux and nowhere else, I've heard. Rewrite it so that it behaves on Windows, too.
As per our alignment on {day}, kindly revert {pr} and the two commits behind it.
My drone drifts to the left, {pr} straightens it. Selfishly I ask: flash that branch onto my drone for me?
I took {pr} off your hands as I knew what it was lacking. It's been on main since {day}, so relax.
Pull request {number} at {at} was a hackathon project. Move it into a repository of its own, with a proper licence and a readme.
Please fix the failing check on {pr} and push the change. It's only a formatting problem.
Every aspect matters equally to us; on that understanding, work out a checklist for {owner}/{repo} that each future pull request such as {number} has to carry in its text.
{pr} is gathering dust, attach the label "help wanted" and the one for beginners to it
Are all lights green on the status page of {owner}, or does one of them show amber? Our users report an outage since {day}.
I'd sleep better if the tests in {pr} were run each night. Set up a schedule for that, at an hour when nobody works.
I'd like to know who voted for the list of public holidays in {pr}, which does nothing more exotic than move Whit Monday.
Security has been examined by the agency and the tests by {person}, which leaves the party for you: order a cake in the colours of {pr} for everybody who helped.
"What does our process have against {pr}?" was the heading of the letter that I got from its author. I've answered it, and we're friends again.
Somebody commented "where are the tests?" under {pr}. Answer that they're in the next commit, and mark the thread as resolved.
Would a beginner grasp the feature from its written instructions? Invite three of them to the office on {day} and let them try what {pr} describes.
After the rebase the approvals on {pr} vanished, then reappeared, then vanished again. Stop the platform from dropping approvals whenever somebody pushes to {at}.
To what extent does a merge queue slow down a repository as large as {owner}/{repo}, and would pull request {number} have gone in sooner without one?
The contributor has apparently answered every comment on {pr}, yet the threads are all open. I'd be thankful if you closed those conversations before we meet.
{pr} was approved before the last push. Take my approval back, I hadn't seen what was coming.
I don't want you to dwell on anything specific in {pr}, and on nothing general either. Leave that pull request to {person}, who insists on doing it alone.
Is commit {x_ref} in {owner}/{repo} fine to be released? There's no pull request for it, it was pushed directly.
For the sake of the two archivists who've been living with garbled dates, please announce on our website that {pr} will be live this week.
I've muted that thread because of the shouting. Limit the conversation on {pr} to people with write access, so that I can unmute it.
Thermostats all over town freeze at midnight. {person} patched it in {pr}. Say thanks on our behalf, and if you can, in verse.
How come a force-push to {pr} doesn't wipe out the old comments, does the platform keep them somewhere or what?
Judge for yourself: is a squash merge something we should do in general, or do you favour the rebase? {pr} set off a quarrel about it.
The severity of issue {x_number} is undisputed. Its fix, PR {number} in {at}, should mention it: add the line that closes the ticket to its text.
Does opening {pr} on my laptop expose me to attacks? I mean the page, with its embedded pictures, not the change.
We freeze {repo} on {day}. Make it read-only at noon, and exempt nobody but the author of #{number} from {owner}/{repo}.
The regional railway wants to know when its departure boards will display platform changes. That hinges on pull request {number} at {at}; arrange a call between its author and their engineers.
Reviewer found, reviewer happy. {pr} is through then, and there's no other obstacle. I merely think aloud.
Following a power cut in the data centre our checks were never started for {pr}, I think. Push an empty commit to its branch in order to wake them up.
The city's parking meters run on a fork of {at}, and the fork can be given up once pull request {number} has been merged. Archive the fork, if you please, it's safe now.
Had I merged {pr} that very minute, I'd have violated each of our rules and overridden someone's objection. Luckily the telephone rang, and I was tempted no longer.
Once {pr} is in we'll celebrate. Book a table for {n} at the Greek place, would you?
The release notes for {x_ref} already mention the new importer, which is embarrassing because the importer lives in {pr} and isn't merged. Delete that sentence from the release page.
Since {pr} was merged, its branch is of no use. Delete it and the other branches in {at} that have been merged. ## delete_merged_branches
Disable auto-merge for pull request {number} of {owner}/{repo}, given that it was enabled {n} hours ago by somebody who hadn't asked.
Our volunteers in Nepal have slow connections and rely on the offline manual, so a big picture hurts them. Shrink the screenshots that {pr} is adding to a tenth of their size.
The game jam starts on {day} and we need {pr} in the engine by then. Could it be in? It is! I pressed the button ten minutes ago.
How do I see why a bot keeps adding {pr} to the queue although its reviewers have given no consent? Where does one look up what a bot was allowed to do?
What's the difference between "changes requested" and a comment when GitHub decides whether {x_pr} can be merged?
Unless there's a compelling reason to keep {pr}, I mean to throw it away tonight, so would you please search for its author's phone number and ask him first?
{pr}. Tests green, docs done, approved by two. Now press merge, I'm missing the rights.
As the submitter of {pr} I'd appreciate clarity. Which of you folks pays the bounty that was promised for it, and into which account?
um okay so pull request number {number} in the repo {repo} that's {owner} slash {repo} can you reopen that one for me question mark
As the product manager I've got a traffic light for every contribution: green, amber or red. Which of these colours can people with weak eyes tell apart, and is {pr} a good place to show it?
It's been suggested that {pr} be split into two. Before I put the author to such trouble, I want you to try it on a copy of the branch.
What I can't make out on the page of {pr}, even with my glasses on, is the small diagram. Describe it to me, box by box.
Resolve the review threads on {pr} that {person} opened, and nothing besides them. I have to show a tidy page to the product owner.
To settle a bet with {person}, who maintains that {pr} was opened on a Sunday, I'd like an unbiased statement of the date.
I have reviewers for {pr} already. All I want now is a reminder to them every morning at nine.
I used to think that {pr} was waiting for the security audit, but the audit finished in March, and the change went in the day after. How one can err!
Although I dislike pressing people, the shipping company charges us for every day on which {pr} isn't merged, so press that button for me right now.
Our timetable generator puts two classes into one gym every Thursday. The remedy is {pr}, written by a pupil of mine, so could you print a certificate for her with both our signatures?
It has been decided that pull request {number} is the last to enter {at} before we cut the branch for {x_ref}. Cut it, please, and protect it against everyone.
Let me know if there's any rule of the platform by which a pull request like {pr} gets deleted after a year without anyone asking me.
If {pr} had been ready on {day}, we would have put it into {x_ref}. Now it'll be in the next one.
The last CVE came in through a harmless-looking PR from {person}. Now there's {pr}. Block that account, and take away whatever it opened here.
You suggested {x_people_count} reviewers for {pr} last week, all of whom have answered. Thank each of them under their review.
The parish bells ring at three in the morning owing to a mistake in the time zone table. {pr} puts the matter right, so do copy its table onto the church's computer.
On my phone I can only see the title of {pr}, and I won't be at a computer until {day}. Could you subscribe my work address to it in the meantime?
Now that the brewery has installed the sensors, all that's lacking is the driver, and the driver is {pr}. I'd be interested in the exact length of the cable that its text asks for.
It has been {n} months since the contributor opened PR {number} at {owner}/{repo}, and before I apologise I want to understand how one pronounces her name.
Having neglected {at} for the better part of a year, I now want to do justice to its pull requests and need to know for each of them what prevents it from being merged.
Our ferry company can't sell return tickets online until {pr} goes in. As the season opens soon, please sell them at the counter and put up a sign.
Mid-migration panic: {pr} must be out again before the cutover on {day}. Revert it at once.
For the ambulance dispatchers each second counts, and {pr} saves four of them per call. Would you write them a letter in which we take credit for it?
Whether the lottery terminal accepts our next version depends on pull request {number} of {owner}/{repo}. Please build the version from it and upload it to the terminal for a trial.
The way I understand branch protection, two approvals and a passing build are enough. Can the platform be told to demand a third approval for pull requests as large as {pr}?
I was ready to press the button on {pr}, then noticed a tiny typo in the title that wouldn't disappear when I reloaded. Please take it out.
Request a review of {pr} from {person}, who owns that folder. I know that she's the right one.
Would a merge of the branch "winter" into main go through cleanly after what landed in {at} last night? There's no pull request for it, and I don't want one.
The dependency bot opened {pr} to raise the version of our TLS library, and normally I wave these through. This one I won't, so tell the bot to ignore that library from now on.
The Docker image grew by two gigabytes and {pr} slims it down again, so before our registry bursts I'd like you to purge the older images from it.
My Python 3.13 migration is spread over five pull requests, four of which are in. Please fold the fifth, {pr}, into a single commit and sign it.
Mark {pr} as ready for review. It was a draft while we waited for {x_pr}.
My notes from Monday's call say "unblock {pr}" with three exclamation marks. I did so on Tuesday, and the notes can be thrown away.
Our staging environment has been running the code from {pr} for {n} days without a hiccup. Given that, promote it to production and let the customers know.
I bisected the slowdown to a commit that {pr} reverts. As reverting is usually a quick affair, I'm surprised at how the platform does it; which command does its revert button run underneath?
There's a cherry-picked copy of {pr} on the maintenance branch already, which makes the original rather superfluous. Withdraw the original with a remark to that effect.
I've inherited a spreadsheet in which {pr} is listed as "pending legal". Legal has never heard of it. So correct that row of the spreadsheet, please.
One of our weeding robots has mown down the lettuce. The developers assure me that {pr} stops that from happening again, so load it onto all the robots tonight.
Three time zones are involved in {pr}, and each goes to bed believing that one of the others will finish it. Please find an hour at which all of us are awake and send out invitations.
The upstream maintainers vanished and left us commit rights along with a heap of contributions. We begin with none of them; close the lot, {pr} included.
It would help our volunteer coordinators a great deal if somebody who can draw made them a poster of how contributions such as {pr} travel from idea to acceptance.
While I'm grateful that {x_pr} was dealt with so promptly, the one that my customers really hate is {pr}, so please hide it from the public list.
Someone rewrote the build so that it fails whenever coverage drops by a hair, and {pr} is its latest victim. Lower the threshold in the settings of the coverage service by two percent.
Despite its modest title, {pr} replaces our whole caching layer, which is the reason why I'd like its title changed to {title}.
Since I'm the only one in the office with merge rights and have never used them, I want you to pass these rights on to {person}, who opened {pr}.
As the planetarium projects a sky in which Jupiter has been missing since {x_ref}, the director would like me to apply {pr} to the projector. Do that over the remote console, would you?
Because I've been burnt by a merge that looked harmless, I'd be obliged if you made merging impossible in {at} between Friday noon and Monday morning.
The seismologists in Iceland measure with a build of their own, for {pr} has not been integrated into ours. Integrate it, please, I've got their signatures and ours.
Forget the ticket numbers. One pull request: {number}. One repo: {at}. One command: approve.
The SSH host key is no longer verified after {pr}, if I've understood the diff. Put the verification back in with a commit of your own on that branch.
Our plumber's app calculates pipe lengths in inches that ought to be centimetres, and as {pr} converts them correctly, I'm eager to thank its author with a coffee voucher.
In our monorepo each contribution needs the blessing of every package's owner. For {pr}, add the owner of the fonts to the file of code owners.
Send me an e-mail as soon as the last check of {pr} has finished.
Convert pull request {number} in {at} to a draft until the migration plan has been agreed on.
They say that a watched pot never boils, and I've watched {pr} for a quarter of a year. I want to stop watching it: switch off all its notifications.
At the till, croissants are charged as baguettes, and our bakers have begun to give discounts out of pity. Does {pr} mention croissants anywhere in its diff, or only rolls?
Considering that the yoga studios are going to switch to our booking calendar on {day}, move the demonstration of {pr} to the afternoon before.
The JSON schema in {pr} has been approved by the frontend team and criticised by the backend team. I need a neutral person who sits between them at the meeting; ask {person}.
Now that the football federation has approved the new offside graphics, upload them to pull request {number} of {owner}/{repo} in place of the old ones.
After a careless regular expression took down our API, {pr} was opened to replace it with a proper parser. Would you draw the grammar of that parser as a railway diagram?
I don't need you to judge {pr} or to tell me what it lacks, as that's my responsibility. What I need is a reliable copy of its branch on our backup server.
We've agreed that no contribution should stay undecided for more than {n} days, and {pr} passed that mark long ago. To decide, throw a die: at six it's in, otherwise you close it.
A word about {pr}, if I may. It's been quiet there since {day}, and I was told that it's the quiet of completion. I'm content with that.
If you were in my shoes and had to tell the glaciologists by {day} that {pr} isn't going to be merged, how would you put it without hurting them?
The protobuf definitions in {pr} have to be regenerated whenever somebody sneezes, hence the eternal conflicts. Regenerate them and commit the outcome.
The OAuth tokens expire too early, customers get logged out and complain. Before I copy the one-line fix from {pr}, extend the tokens' life on the server to {n} hours.
Now that the conflicts are resolved, tell the people on {pr} that they may breathe again, in a comment with a smiling face.
The bot marked {pr} as "blocked" without a single word of explanation, and the author, a patient lady from Lisbon, is upset. Remove that mark and mute the bot.
Please transfer pull request {number} of {owner}/{repo} to the account of our partner, and whatever remains of its branch as well.
My manager measures us by how long contributions stay open, and {pr} is ruining our average. Would it still count if I closed it and opened it again the day after?
Split {pr} into two, one for the refactoring and one for the fix, since our code owners won't read {n} files at once.
Although everyone in the thread sounds delighted with {pr}, there are {n} reactions of a confused face. Remove those that came from accounts without a picture.
We decided at sprint planning not to take {pr}. Close it and thank {person} for the work.
Kindly draw up a schedule for the release train of {owner}/{repo}, on which pull request {number} has a seat in the second carriage.
In {at} I need a tally of all the hours that went by between opening pull request {number} and the first answer to it.
Pull request {number} touches the login page of {at}; take the touch back, file by file, but leave its tests.
My request concerns {owner}/{repo}: carry out a rename of its default branch and point pull request {number} at the new name.
I'd like you to rename pull request {number} in {owner}/{repo}: the title should begin with "fix:" because of our commit rules.
Since customers' bank details flow through {owner}/{repo}, delete the sample data that pull request {number} has published, and say sorry to the bank.
I'd appreciate a photograph of the whiteboard on which {person} explained pull request {number} in {at}, restricted to the left half.
The fix from {pr} has to go into the {x_ref} line as well, so please backport it. ## backport_change
Make the check named "lint" required for merging in {owner}/{repo}; {x_pr} went in without it.
Put yourself in a tester's shoes and click through the demo of pull request {number} from {owner}/{repo} for an hour, then send me the recording.
How far is the milestone {x_ref} in {at}? Pull request {x_number} was the last big one, I think. ## milestone_progress
Pull request {number} of {owner}/{repo} grew by {n} files overnight. Take the additions out again, since they're pictures of somebody's cat.
Our new rule says that tests come first, hence please move the tests in {number}, the pull request in {at}, to the beginning of its series of commits.
The pull request was languishing when I left, and {n} weeks later {number} in {owner}/{repo} was merged by {person}. So all's well, and I'm catching up with my mail.
Would you go over the milestones in {at} once more and delete those whose pull requests have all gone in? {person} claims to have done it, but hasn't. ## milestone_progress
Our beta testers downloaded a build of {pr} and were thrilled. Put the download of it on our front page, so that it's available to everybody.
I'd love to announce {pr} in the newsletter. Write the announcement for me, three cheerful sentences and a picture.
Before the freeze begins at noon, enable auto-merge on {owner}/{repo} pull request {number}, and make sure that it's switched off again by one.
Our partners keep asking when {pr} lands, and I keep shrugging. What's the longest time that a pull request in any public project has ever stayed open?
A competitor ships the same feature on {day}, which is why management wants pull request {number} in {owner}/{repo} hidden: delete its page, its branch and its fork.
What holds up the deployment of {at} to production? All pull requests including {x_number} were merged on {day}.
I'd like you to enumerate, for {owner}/{repo} pull request {number}, every file that it renames, with the old name and the new one.
Pull request {x_number} went in without trouble, whereas its twin {number} in {owner}/{repo} went in with a great bang, and by now both are history. Thanks for asking.
Nobody in the office remembers why we parked the branch "orchid" when the previous lead left {at}. Please read its commits again and tell me what it was meant to do.
Is pull request {number} of {owner}/{repo} eligible for the bug bounty as it stands today, or would the rules of that programme rule it out?
As a reader of handbooks, I'd want the feature from PR {number} in {owner}/{repo} explained in our handbook. Write that page, along with an example.
Could you unravel why GitHub shows the avatar of a stranger beside my commits in pull request {number} in {owner}/{repo}, and how I'd change it?
Is it fair to say that {pr} was finished before {x_pr}, or did the two come in on the same day?
Predict for me how many pull requests {owner}/{repo} will get next year, if {number} is where the counter stands today, and name whatever makes you doubt it.
Read pull request {number} in {at} the way an actor would, with feeling, and record it for our podcast.
If {pr} were a ship, what would you christen it? I ask as the one who has to find a code name for the feature.
Nothing would please me more than to label {pr} as ready right now, so attach that label for me.
Our colleague wrote in the minutes: "Somebody please find out what keeps {pr} from being merged." I quote it merely as an example of how vague our minutes are.
Produce a bill for {owner}/{repo}, pull request {number}, containing only the hours that {person} has worked on weekends.
My colleague believes that pull request {number} of {owner}/{repo} was merged months ago, and I'm convinced that he's right. I've lost the bet, and he gets a beer.
Please ascertain whether the certificates of the domain named in {pr} are valid, and renew them if they run out before {day}.
CI run {x_run_id} came out green in {owner}/{repo}, yet pull request {number} shows it as yellow, so reload the badge on its page somehow.
I've rerun the flaky job twice, reviewers are assigned, and the changelog is written. Now put {owner}/{repo} pull request {number} into the queue that merges things at night.
Judging by its age {pr} should be in a museum. Dig out the oldest comment in it and have it framed for our anniversary.
The shelter's volunteers enter every dog by hand because the import is broken, and {pr} mends it. I'd like to give them access to the test server on {day}; create {n} accounts.
There's been a change of heart about squashing commits, so the history of {pr} was rewritten yesterday. Bring back the history as it was before.
If I were to fold pull request {number} into {owner}/{repo} with a rebase, would the commits keep their signatures, or does the platform sign them anew?
Delete from {owner}/{repo} the draft release that was meant for pull request {number}, giving no reason to anyone.
Missing help texts sank our previous launch. Send the help texts from PR {number} in {owner}/{repo} to the translation agency, with {day} as the deadline.
I don't have the patience for {n} comments, so lock the thread of pull request {number} in {owner}/{repo} until everybody has calmed down.
Move {pr} to the column "In review" on our project board, please. It's complete as far as I can tell.
While issue {x_number} describes the symptoms well enough, the cure sits in pull request {number} of {owner}/{repo}, so link the two in the sidebar.
Conduct an interview with the author of pull request {number} of {owner}/{repo} and ask which of her other ideas speak in favour of a job here.
When the pipeline was restarted last night everything passed, which removed the only complaint about {pr}, and so I merged it before breakfast. End of the matter.
Nobody wants to be the one who merges first, so make a rota for {owner}/{repo} that begins with {person} and pull request {number}.
Add {person} to the code owners of {at}, so that things like {x_pr} don't wait for me alone.
Screen the applicants who were named below pull request {number} of {at}, so that we know which of them we could take on as maintainers.
Change the branch protection of {owner}/{repo} so that one approval is enough for a merge.
The author of {pr} hasn't answered for {n} days. Please leave a comment and ask if they still want to finish it.
My train leaves in {n} minutes and I'd love to read PR {number} of {at} on board, where there's no network. Make me an offline copy.
I merged {x_pr} without looking, and was scolded for it. I merged {pr} after three days of looking, and was scolded for being slow.
Please resolve the conflicts in pull request {number} of {owner}/{repo}. It's only the lock file, {person} says.
Some say that one should ask you "is {pr} ready to merge?" before each coffee break. I find that a strange habit and have no intention of doing so.
How many pull requests like {pr} may I ask you to check in an hour before you run into the limits of the platform?
What exactly do you look at when you're told to determine the readiness of a pull request, only the checks or the comments as well? I've got {pr} in mind, but any other would do.
Don't check {pr}, don't merge it, don't even open it. It contains a surprise for {person}, and the birthday isn't before {day}.
Commit {x_ref} in {at} never belonged to any pull request. Is it signed, and who pushed it past all of our rules?
Discussion {x_number} in {at} has been going on for {n} weeks. What does that thread still lack before it can be marked as answered?
The old ticket says "find out what blocks {pr}", but that was done two sprints ago and nobody closed it. Please close the ticket.
Who merged {pr}, and at what time? The on-call engineer needs it for the incident report.
The deployment of {x_ref} from {at} is stuck in the state "waiting". What stands between it and production, a missing approval of the environment or a timer?
The wiki page on backups in {at} is still a draft. Tell me what has to be added to it before {person} may publish it.
I worry that {pr} has no reader at home. Mail its documentation to my mother, large print, looking at the tables above all.
Are there enough chairs in the room for us to discuss {pr} on {day}? Book a larger one if there aren't.
Check out {pr} for missing translations and fill them in with whatever the other branch has.
From the standpoint of someone who has nothing but the written guide, how would one sign off a commit in {owner}/{repo}, say the last one of PR {number}?
Appraise every PR in {owner}/{repo} the way a hacker would, then enumerate which of them came from accounts younger than {n} days.
Gauge the temperature below PR {number} at {owner}/{repo}: is the tone friendly, cool or hostile, and who is to blame?
If a malicious user got hold of {owner}/{repo}, would the platform notice? Describe its alarms mainly under that aspect; pull request {x_number} made me think of it.
Untried code frightens me, so keep PR {number} at {owner}/{repo} away from the customers with a feature flag that's off by default.
Quality assurance begs you to keep pull request {number} in {owner}/{repo} open until {day}. Nobody is to do anything with it before that, and you neither.
Ascertain which permissions, secrets and environments the workflows of {at} can reach, as the pentest is due on {day}. The pull request in question has been dealt with.
Our new rule says that tests come first, hence please write it into the template for pull requests in {at} and into the one for forks.
Did the contributor prove that she owns the rights to the pictures in pull request {number}? Ask her for a letter to {owner}, the {repo} project, with her signature.
Determine the licence of each file that pull request {number} adds to {owner}/{repo}, giving most weight to the fonts, and put the result into a table.
Can {number} be turned into an issue in {at}? It's a pull request that contains nothing but {n} lines of wishes, so let that be done by you.
Chart the commits of {owner}/{repo} since PR {number} was merged, leading with whatever {person} did at weekends.
We never asked "what does {pr} lack?" in those days. We merged, it broke, we laughed, and {person} mended it by supper.
Would it help if a pull request had to name its tests in a form? {pr} did so, and nobody had asked. I'm curious what you think of such forms.
Does a merge with the rebase option change the author of the commits in {pr}, or merely the committer?
For how long does the platform keep the head of {pr} after its branch is gone?
Had {pr} been approved by two more people, it would have gone in before the freeze. It wasn't, and it didn't, and we shipped without it.
Whether {pr} is ready is none of our business any longer, since the repository was sold on {day} along with all that's in it.
You needn't tell me what blocks {pr}. I know it, its author knows it, and we've agreed to leave things as they are.
On the poster in the hall somebody wrote: "Triage {pr} first thing tomorrow!" I took the poster down, as that was last year.
In her novel a character says "tell me what {pr} still needs", and then the lights go out. Is that sentence convincing in the mouth of a pirate?
Every single pull request of {person} in {at} ought to be checked for blockers by tonight, all thirty of them, with a line on each.
Explain what the new cache in pull request {number} of {owner}/{repo} does. I don't understand the code.
What holds up the pull requests that were opened in {at} since {day}? Give me one column for conflicts, one for reviews and one for checks.
Go through the whole queue of {owner}/{repo} and tell me what blocks each of the {n} open pull requests.
Among the drafts in {at}, which are the ones that could be merged soonest? Rank the whole lot for me.
Sort the open pull requests of {owner}/{repo} by size, and leave number {x_number} out because it's generated.
Is branch "autumn" in {owner}/{repo} ready to be merged? Nobody has opened a pull request for it, so you'd have to look at the bare commits.
Milestone {x_ref} in {at} was meant to be over on {day}. Push its date back by {n} days so that {x_pr} fits in.
The gist that {person} linked under {pr} has disappeared. Get it back from some cache on the web.
What does the build on our Jenkins say, which {pr} doesn't show? Open that server's page and copy the red lines.
Show me the diff of {pr} without the generated files, please. {person} can't read it as it is.
The bakery of {person} has paid for {pr}. Put its logo into the readme of the project, no larger than the others.
On {pr}, switch the language of the bot's comments from Spanish to English.
Turn off "allow edits by maintainers" on {pr}; I opened it myself and don't want anybody to push there.
Suggest a better wording for the third sentence in the description of {pr}, one that my grandmother would understand.
Generate a QR code for the address of {pr}, so that visitors of our booth can open it on their telephones.
Add {pr} to the reading list of the course, between the one about caches and {x_pr}.
Bookmark {pr} for me, in the folder where the other wonders of open source are.
Cancel whatever is queued on the runners for {pr}, since its author pushes every two minutes.
Require that commits in {at} be signed, beginning with those of number {x_number}, and reject everything else at the door.
Download the artifact called "coverage" that the checks of {pr} have produced, and unpack it on our file server.
Give the checks on {pr} more memory, by editing the number in the workflow file of its branch.
Drop the last of the {n} commits from {pr}, as it was meant for a different pull request altogether.
Edit the first comment on {pr} so that the address of the customer is no longer in it, and wipe the earlier version from the history.
Star {at} with all of our accounts, and follow the author of pull request {x_number} with mine.
Tell GitHub's support that the page of {pr} has shown nothing but a unicorn since {day}.
Send {pr} to the printer on the second floor, both sides, in colour.
Restore the comment of mine that a moderator deleted under {pr}, if the platform keeps such things.
{pr} was merged on {day} and broke the build for everybody. Please revert it.
Minimise all comments by bots on {pr}, the ones about coverage as well as those about licences.
The base branch of {pr} is wrong. Change it to the release branch and tell the author.
Explain to {person}, who has only ever used e-mail, how one replies to a single line of {pr} in the browser.
Is it customary to thank people before or after a pull request such as {pr} is merged?
If you were the author of {pr}, would you be offended by the word "hack" in the second review?
Why did they name it a "pull request", when what {person} did in {pr} was to push?
What would you call a pull request like {pr} in Latin? It's for a plaque.
In {repo}, a repository of {owner}, I'd like pull request {number} to be shown on the big screen in the hall the whole day long.
To our surprise pull request {number} of {owner}/{repo} turned up in somebody's talk. Find the recording on the web and the minute at which it's mentioned.
From now on, nobody but {person} shall be able to open pull requests in {at}. Number {x_number} was the last straw.
Compute from the times at which {pr} was pushed to whether its author lives in Europe or in Asia.
For the thank-you post I need the names of everybody who contributed to {owner}/{repo} this year. ## list_contributors
Roll the dice on who buys the cake for {pr}: even means me, odd means {person}.
Is the branch {x_ref} in {at} protected? I'd like to know whether somebody can push to it without a pull request.
Assign {pr} to {person}, who has time for it this sprint and knows the customer's setup. ## assign_issue
Just so you know, {pr} was blocked by a missing approval, and {person} gave it on {day}. Nothing to do for you.
The reason why {pr} was held back is known to the whole town by now. It's been printed in the paper, so you needn't dig for it.
My question about the readiness of {pr} has been answered by {person} in the corridor. Strike it from your list, would you?
{person} wrote to me: "Is {pr} ready to merge?" I've replied that it is, so this is off your list.
Whenever somebody approves {pr}, let the lamp on my desk flash twice. You've got access to the lamp.
Paint a badge with the words "merged at last" for {pr}, gold on blue.
Apply for a CVE number for the hole that {pr} closes, and give my name as the contact.
Inform the {n} users who had complained about {title} that {pr} will bring relief by {day}.
Push a tag called "before-the-storm" to {at}, at the commit just before {pr} was merged.
Record in our time sheet that I spent {n} hours on {pr} yesterday, and an hour on its tests.
Deploy {pr} to the preview environment with security headers switched on, and send the link to our pen tester.
Write a fuzz test for the parser that {pr} rewrites, since hackers love parsers, and commit it under my name.
I'd have asked you what {pr} was waiting for, but the author found out. It was the commit signature.
Put {pr} up for a vote among the members of the foundation, with security as the headline of the ballot.
Turn the documentation in {pr} into an e-book with a cover, and upload it to the shop.
{person}'s approval of {pr} is from before the last push. Dismiss it, please.
Compare the documentation of {at} with that of our rival, chapter by chapter, and say which of them you'd rather read.
Record the tests of {pr} while they run, as a film with sound, for our colleagues in sales.
In what way does your check with a focus on tests differ from the general one? I've never tried either of them, and {pr} can do without both.
Can your report on a pull request be had in Italian, or as a table, or do I always get those same English sentences?
Who gets to see it when I ask about {pr}? I'd hate for its author to receive a notification.
{pr} is approved, green and free of conflicts, I've just looked. Please squash and merge it, and keep its title as the commit message.
Does your readiness report cost us any API quota? We have {n} repositories and one token.
Merge {pr} for me now that both reviewers have said yes, and delete nothing afterwards, since two more pull requests build on its branch.
The author of {pr} says it's done, and so do I. Approve it on my behalf and write "thanks, nice work" in the review.
Before I leave on {day}, please close {pr} without merging, because {person} has opened a better one that does the same.
What's left on {pr} belongs to another day. Convert it back to a draft, so that nobody reviews it in the meantime.
Take {pr} out of draft, please; its author told me this morning that she has finished, but she isn't allowed to press that button.
The base of {pr} is wrong. Change it from main to {x_ref} and leave everything else about it as it is.
Since main has moved on by {n} commits, update the branch of {pr} with it and push the outcome.
Could you resolve the conflict in {pr}? It's only the lock file, and the version from main is the right one.
In {at} there's a pull request, number {number}, that I'd like to see renamed. Its new title should be {title}.
Please rewrite the description of {pr} so that it follows our template, and keep the two pictures at its end.
Someone merged {pr} too early. Open a pull request that reverts it and mention {person} in the description.
Reopen {pr}, which the bot closed on {day}. Its author was on holiday and would like to go on with it.
Remove the label "needs work" from {pr} and add "waiting for release" instead, so that our board shows the right column.
Add {pr} to the milestone {x_ref}, please, as we decided to ship it with the others.
I looked at {pr} and it's fine. Approve it in my name, but don't merge it before {day}.
How many pull requests did we merge in {at} last sprint, and how long did they take on average?
Would you request a review from {person} on {pr}? I've already asked her in the chat and she agreed.
Ask the author of {pr}, in a friendly comment, whether he still intends to finish it or whether we may take over.
Put me down as the assignee of {pr}, because {person} is on leave and I'm going to bring it to an end. ## assign_issue
The fix in {pr} is needed by customers who are still on the old line as well. Backport it to {x_ref}, please. ## backport_change
Now that {pr} has been merged into main, please cherry-pick it onto {x_ref}, where the same bug was reported on {day}. ## backport_change
{pr} went in last night. Its branch and all the other merged ones are still lying around in the repository, so please delete them. ## delete_merged_branches
It's the first pull request that this person has ever sent to us, {pr}. Welcome them with a short comment and a link to our guide. ## welcome_contributor
Our lawyers are nervous about the packages in {at}. Check all its dependencies for known vulnerabilities and report which ones are affected. ## audit_dependencies
Where does the milestone {x_ref} in {at} stand? I know about pull request {x_number}, it's the rest that I'd like to see in percent. ## milestone_progress
With {pr} merged, nothing keeps us any longer. Publish the release {x_ref} of it with the text that {person} has written. ## publish_release
I'd like to thank everybody in our blog. List the people who contributed to {at} between {x_ref} and now, whether or not their pull requests were large. ## list_contributors
Show me the diff of {pr}, but only the files under the folder for the server, because I know the rest by heart.
How many lines does {pr} add and how many does it take away? I need the two figures for my weekly report.
Which files does {pr} touch? A plain list of the paths is enough, one on each line.
Give me the commit messages of {pr} in the order in which they were pushed, along with their dates.
Please tell me who opened {pr} and on what day, because our form asks for both.
Explain to me in simple words what the change in {pr} does. I'm not a programmer, and I have to present it on {day}.
Which issue does {pr} claim to close? I need its address for an e-mail to the customer.
I'd like to try {pr} on my own machine. What do I have to type to check out its branch?
Build the branch of {pr} and send me the installer, since our tester would like to click through it before tonight.
Deploy {pr} to the staging server, please, and tell me the address at which I can look at it.
Please edit the description of pull request {number} in {owner}'s {repo} so that it links to {x_issue}.
The tests in {pr} are too thin for my taste. Write three more for the empty list and push them to its branch.
Our documentation doesn't mention the option that {pr} introduces. Add a paragraph about it to the readme, in the same branch.
Fix the spelling mistake in the first line of {pr}, the one in the heading, and commit it with my name.
Run the formatter on all the files in {pr} and push the result, because the author can't do it on her machine.
All pull requests for {x_ref} are merged in {owner}/{repo}. Please publish the release now. ## publish_release
Squash the {n} commits in {pr} into one and keep {person} as the author.
Turn on auto-merge for {pr}, with a squash, so that I needn't wait for the build to end.
Please turn off auto-merge on {pr}. I'd like to press the button myself once the demo is over.
Lock the conversation on {pr}. It's been merged for {n} weeks, and people still argue there.
I no longer want any mail about {pr}. Unsubscribe me from it, but leave me subscribed to the rest of {owner}.
Hide the comment of {person} on {pr} as off-topic, and don't send an answer.
Mark the {n} conversations on {pr} as resolved that {person} has already answered with a commit.
Dismiss the old review of {person} on {pr}, since the code that it talks about has been replaced altogether.
Reply to the last comment on {pr} that we'll look at it after the release, and that we're grateful for the patience.
Split {pr} in two for me: one pull request with the new parser, another with the changes to the menus.
{pr} is out of date with main. Update the branch, please; the checks will start by themselves.
Deploy the branch of {pr} to staging, so that the customer can try it before it's merged.
Link {pr} to {x_issue}, so that the issue is closed as soon as the pull request goes in.
Please create a pull request in {at} from the branch {x_ref} into main, with {person} as the only reviewer.
In {owner}/{repo}, protect the branch {x_ref} so that nothing can be merged into it without two approvals.
Delete the branch {x_ref} in {at}. Its pull request was closed on {day} and nobody will miss it.
Make {person} a maintainer of {at}, because I can't look after all these pull requests on my own any longer.
Change the settings of {owner}/{repo} so that only squash merges are allowed from {day} on.
Add a file with code owners to {at}, and name {person} as the owner of everything below the folder "docs".
Move the tag {x_ref} in {at} to the commit that came in with {pr}; it was set one commit too early.
Open an issue in {at} saying that {pr} has to be documented, and give it the label "documentation".
Turn the third comment on {pr} into an issue of its own, because it has nothing to do with that change.
Undo the force push on {pr}: I need the commits back that were there before {day}.
Rebase {pr} onto main and squash its fixup commits into one while you're at it. I've asked the author, and he doesn't mind.
Download the coverage report that the build of {pr} has attached, and send it to {person}.
Print the description of {pr} in German for our client, whose English isn't good, and leave the code blocks as they are.
Please post a link to {pr} in the channel of the support team with the sentence "this is the fix you asked for".
Invite the author of {pr} to a call on {day} at ten, and put the address of the pull request into the invitation.
Remind me on {day} to go back to {pr}. Until then I don't want to hear anything about it.
Set the status of {pr} on our project board to "in review", as somebody has put it into the wrong column.
Allow the workflows of the first-time contributor on {pr} to run; I've read the change and there's nothing bad in it.
Cancel the checks that are running on {pr}. The author has just told me that he's going to push again.
Can you only look at pull requests on GitHub, or also at merge requests on our own GitLab?
Compare {pr} with {x_pr} and tell me which of the two has the simpler code. We've got to keep one of them.
How exactly do you find out what blocks a pull request? I'm asking out of curiosity, not because of {pr}, which is long since merged.
Does your merge check read the comments of reviewers as well, or only the results of the builds? I'd like to know before I rely on it.
When I ask you to assess a pull request with a focus on tests, do you run those tests yourself, or do you just read them?
Could you also check pull requests in private repositories, such as {at}, if I gave you the permission? A yes or no is enough.
What's the difference between your focus on security and your focus on documentation? I've read the manual of {at} and didn't understand it.
Can GitHub be told to merge {pr} by itself on a certain day, or has somebody got to be awake for it?
Why does GitHub say "this branch is out of date" on some pull requests, like {pr}, and on others not? I'd like to understand the rule.
What happens to the open reviews of a pull request such as {pr} if its author deletes the fork?
Is it possible to change who may approve pull requests in {owner}/{repo} without being an administrator? {person} thinks that it is.
How many approvals can one require at most for a branch in {at}? I didn't find a number in the settings.
Who is able to see the drafts in {owner}/{repo}, only the members or anybody on the internet?
Apply the suggestions that {person} made on pull request {number} in {owner}/{repo} and commit them together.
Do comments by bots count as reviews when a rule asks for one approval, as it does in {at}?
In your opinion, is squashing better than rebasing for a project of the size of {owner}/{repo}? We're going to vote on {day}.
Are you able to merge pull requests at all, or do you only ever read? {person} and I have a bet on that.
If I ask you about the same pull request, let's say {pr}, twice in a minute, does it cost us twice as much?
Where does one see on the page of {pr} which of its checks are required and which aren't? I mean the place, I can read them myself.
What does "mergeable state: unstable" mean in general? I've come across it in the answer of the API for {at}.
Does a conflict go away by itself when the other branch in {owner}/{repo} is reverted, or do I have to push something?
How do other projects deal with pull requests that stay open for {n} months? I'd like to write a rule for {at}.
Would you recommend a merge queue for {at}, with about {n} pull requests a week, or is it too much machinery?
Which permissions do you need in {owner}/{repo} in order to say whether a pull request is ready? Our administrator wants a list.
On {day} I asked the bot what {pr} still needed, and it told me, and that was that. It's merged, and everybody is content.
The reason that {pr} had been stuck for so long was a missing approval. {person} gave it last night and I merged it at once.
We checked {pr} from top to bottom last week, with security in mind, and found nothing. I only write this for the record.
If {pr} had been ready on {day}, we'd have shipped it with {x_ref}. It wasn't, so it went out a month later.
Had anybody looked at the tests of {pr} before it was merged, the outage wouldn't have happened. They're all there by now.
{person} went over {pr} yesterday and told its author what was missing. She added it, and this morning it went in.
I would have asked you whether {pr} could be merged, but the author withdrew it while I was typing. No harm done.
Last month there was a conflict in {pr}, and before that a red check. Both were solved by {person}, and the change has been live since {day}.
With one more reviewer we'd have got {pr} into the previous version. As it is, it came with the current one, which was early enough.
For {n} weeks I didn't know what {pr} was waiting for. Then I learned that it was waiting for me, and I approved it.
Don't check {pr} for me, I only wanted to tell you that its author has been found and is well.
There's no need to look at {pr}, I've done so myself. I just wanted you to know that it's off the list.
Please don't tell me what {pr} still lacks. I want to find that out on my own, as an exercise for the course.
I am not asking whether {pr} can be merged. All I'm saying is that it's the nicest contribution we had this year.
No report on {pr}, please. {person} is going to write one by hand on {day}, and we don't want two.
Leave {pr} alone today, no checks and no verdict; the author asked for peace and I promised it to her.
You don't have to find out what's blocking {pr}. We know it, we've talked about it, and it can wait until {day}.
I'm not interested in the readiness of {pr} any longer, because we've changed our plans. This is just for your information.
Never mind my question about {pr} and its blockers. I had the wrong window open, and it was meant for somebody else.
Nobody should assess {pr} before {person} is back, and that includes you. Just keep it in mind.
Check every pull request that {person} has opened in {owner}/{repo} this year, and tell me for each what it's missing.
Which of the open pull requests in {at} can be merged today? Give me all of them with their authors.
For all the pull requests with the label "urgent" in {at}, report what stands in their way, the tests above all.
I'd like a table of everything that's waiting for a merge in {owner}/{repo}, with the conflicts and the failing checks of each.
Lock the conversation on {pr}. People keep arguing there about the deprecation.
How many pull requests in {at} are blocked by a red build at the moment, and how many by a missing review?
Go through the dependency updates that the bot has sent to {owner}/{repo} since {day} and say which ones are safe to take.
Tell me about the pull requests of our trainees in {at}, all of them: who's nearly done and who's stuck?
What do the drafts in {owner}/{repo} still need? There are {n}, and I'd like a sentence about each one.
Could you put {pr} into the milestone for {x_ref}? It's ready, I've looked at it already.
Assess the pull requests from outside our company in {at} as a whole. Are they getting better or worse?
List the pull requests in {at} that have had no answer for {n} weeks, the oldest at the top.
Check all the pull requests from dependabot in {owner}/{repo} and merge the ones that are green.
The customer's letter says: "We demand to know what still blocks {pr}." Put that letter into our archive under today's date.
"Is {pr} ready to merge?" was the subject of a mail that I got from {person}. Is there a way to filter such mails in my inbox?
In the handbook there's the example "tell me what {pr} is missing". Replace the word "tell" by "show" on that page, would you?
My boss said in the meeting "check whether {pr} can go in", and she said it to {person}, not to me. So it's being taken care of.
The label on the button reads "Report what blocks {pr}", which is too long for a telephone. Suggest a shorter one.
Check whether the branch {x_ref} in {at} can be merged into main without a conflict. No pull request has been opened for it so far.
Is the release {x_ref} of {owner}/{repo} fit to be published, or is something missing on its page? I don't mean any pull request.
What stands in the way of making {at} public? Look for secrets in its history, with security as the main concern.
Assess commit {x_ref} in {at} for me, mostly its tests. It was pushed straight to main, so there's no pull request.
What does the wiki of {owner}/{repo} still lack before we can show it to customers? Concentrate on the pages about the installation.
"""
