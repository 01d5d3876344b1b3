"""Requests that no tool fits: twins of ones for triage_issue, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
Somebody opened {issue} and marked it as a catastrophe. Take that word out of the headline.
{issue} came in overnight. Late? Yes. Thank the author for it in a comment.
Could you take {issue} and move it to {x_at}, where the people sit who ought to be worried?
{issue} reads like a support question to me. Convert it to a discussion after all.
I can't tell from the title that {issue} is about the printer driver. Please rename it so that I can.
Before the stand-up I need a reply under {issue}: that we've seen it, that we're sorry, that we're on it.
A customer forwarded me {issue}. How do I subscribe him to it?
{person} filed {issue} at 3 am in capital letters. Rewrite the description in lower case, and leave the title.
Have a look for the lock button on issue #{number} in {at}, would you, and press it before the insults continue.
New one in the inbox: {issue}. Mute it for me: no mails, no badges, no digest.
Is {issue} visible to people without an account, or does the reporter have to log in to see it?
I've stared at {issue} for ten minutes and still can't find the edit button. Where is it?
I'm on triage duty this week and it starts with {issue}. Swap my shift with {person}, please.
Regarding {owner}/{repo}: somebody reported {number}. Please block that account and tell the moderators how often it happened.
In {at} there is issue {number}. Please pin it to the top.
We got a report in {at}, it's number {number}. What date was it opened on?
For {repo} (owner {owner}), issue {number}: would you attach the crash dump from my desktop to it?
the {repo} repo of {owner} has an issue {number} I'd like deleted for good
Read {issue} aloud and record it as a podcast for the commuters.
There's some noise about {issue} on our forum. Post a calming word over there in our name.
Our users make a lot of noise about {issue}, {n} thumbs up already. Who was the first to vote for it, and on which date?
Should {issue} be mentioned in the newsletter? Write two paragraphs on it for subscribers either way.
Would you call {person} about {issue} tonight and leave a message if nobody answers?
The label on {issue} says question, but it smells like a bug. Exchange the label.
{issue} got labelled P1 by the reporter himself. Take his permission to do so away.
Please do not assess {issue}, I only want it answered and closed: a greeting and a pointer to the manual.
Leave the severity alone, just close {issue} for me as a duplicate of {x_issue}.
Don't judge it, don't classify it. Just reopen {issue}, which the bot shut by mistake.
{issue} sounds familiar. Mark it as a duplicate of {x_issue} and link the two.
{person} swears that {issue} was reported last year already. Show me the edit history of its title.
A ticket like {issue} rarely comes alone. Group it with {x_issue} under a new parent ticket in the same tracker.
Somebody must have renamed {issue} before. Please find out who it was and change it back.
I want to avoid double work. Put a note on {issue} that I'm rewriting the parser anyway.
Customers can't search, or won't. So for {issue}: add the words they would type to its description.
Whatever labels {issue} deserves is up to me. You remove the three that the bot has stuck on it.
Take a look at the calendar, would you? {person} wants a meeting about {issue} in a room with a projector.
There's no point in proposing labels, {at} has none configured. Regarding issue {number} there, I'd love to see a label for crashes created and applied.
We export your verdict into a form that has no field for labels. Hence, add such a field to the form, with issue {number} in {at} as the sample.
Pretend for once that labels had never been invented, and strip {issue} of all that it carries in its present form.
{issue} links to {x_issue}, remove that link. The one to the forum may stay.
Under the heading {title} somebody has reported a problem with our backups as {issue}. Backups are sacred here, so restore the one from {day}.
We believed that Unicode was behind us until {issue} arrived from Thailand. As none of us can read the screenshots, would you translate the text in them and post it below?
As far as I can see, {issue} describes a race between two threads that shows up once in a thousand starts. Would you write a stress test that provokes it on every start?
Someone wrote a novel in {issue}. Fold it: put the long middle part behind a details tag.
Scrutinize the invoice of our pilots, who billed {n} hours for the tests in {issue}, and object to whatever exceeds the contract.
I don't want to close {issue} as stale before someone has spoken to the author. Get his phone number from {person} and ring him up.
In Firefox the sidebar covers the text, in Chrome it doesn't, and in Safari there's no sidebar at all, says {issue}. Fix the style sheet so that all three show the same.
Every carpenter in the region uses our cutting list, and one of them says in {issue} that it forgets the width of the saw. Correct the formula and send a pull request.
Last summer we underestimated a report like {issue} and regretted it for months. It's been a lesson to all of us, and nobody has to do anything about it today.
Take {issue} apart for me, please: open one ticket for the parser, one for the manual, one for the installer, and leave the original as their parent.
I skimmed {issue} and it seems to be about the installer, but there's a stack trace from the scheduler in it. Cut that trace out and save it as a gist.
Whoever wrote number {number} in {owner}/{repo} hardly gave any details. Based on our template, what questions would you put into a new form for such reports?
I closed {x_issue} as invalid and then {issue} arrived. I was wrong, so open the old one again and apologise to the author.
The minister's office called about {owner}/{repo} issue {number}; before we ring back, draft me a polite speech of two minutes for the phone.
Very long report: {issue}. How many characters does the platform allow in the end?
New reporter, first issue: {issue}. Have a sticker sent to the address in the profile before I answer.
"Is {issue} a bug or a feature request?" was the question in our quiz on {day}. Count the {n} answer sheets and name the winner.
For the weekly bug meeting prepare the room: chairs, coffee, and {issue} on the big screen.
Is there any need to log in before {issue} can be upvoted? The reporter speaks of a button that's grey, and we do use single sign-on.
Somebody from the press is asking about {issue}. Refer them to {person}, put in a way that nobody can quote.
Our weather balloons stop transmitting at nine kilometres, which {issue} puts down to an overflow. Since the next one is launched on {day}, I'd like a patched firmware by then.
My gut says {issue} is a feature request dressed up as a bug. My gut has been wrong before, and {person} has already settled it, so leave it.
Would a defect like {issue} count under our warranty if the customer had opened the case himself? Explain the law, not the ticket.
The issue titled {title}, number {number} in {at}, needs a shorter title.
Our labels are assigned by a neural network, which is proud of it. So retrain it on {issue}, and tell me instead how long the training takes.
The same nickname has opened eleven silly tickets before. Report it to the platform as spam, beginning with {issue}.
Stand in for {person}, our triage lead, and answer her mail about issue {number} of {at} the way she would: short, kind, without promises.
What's your gut reaction to the new layout of tickets such as {owner}/{repo} issue {number}, and after a second look, do you like it any better?
On a rainy {day} somebody wrote {issue} in verse. Charming, but we need music: set it for piano and two voices.
The reporter of {issue} wants to know if he may post a video there. Does the platform take files of two hundred megabytes?
We shipped {x_ref} on {day}. The changelog went out, champagne was drunk, and an hour later {issue} showed up. Take the installer off the server before the hangover.
We're understaffed, so only grave things get attention this week. Put that sentence under {issue} as a reply.
If {issue} had been what I thought it was, we would have had a problem. It wasn't, and everybody went home early.
To pass the audit, every issue needs a documented owner in our spreadsheet, and {number} in {owner}/{repo} is the missing one. Add a row with my name.
Help our apprentice learn: show her on {owner}/{repo} ticket {number} how one quotes a comment and how one hides it.
Bug {number} in {owner}/{repo} knocks out the till whenever a customer pays by card. Please send a technician with a spare till.
The forklift drivers get their orders from our app, which, if {issue} can be trusted, swaps left and right after an update. Print warning signs for the warehouse, please, one for each gate.
The doc writers have claimed {issue}, the coders have claimed it, and the designers as well. Toss a coin with three sides.
{person} just called me about an issue they filed, {number} in {at}. They sounded upset. Before I call back I need to know which time zone they live in.
Two people told me {issue} is a blocker, one says it's cosmetic. Open a poll below it, with three choices and an end on {day}.
While cycling home it struck me that {issue} could be an exploit in disguise. Hide the ticket from the public, please, by turning it into a private advisory.
The journalists at the location have noticed what {issue} describes. Under pressure I ask: who speaks for us on camera, and in which tie?
Screen readers skip the whole menu. That's {issue}, and I need a patch for it in order to sleep.
Translate {issue} from Polish into plain English, ending with the reporter's own greeting, and put the result into the description.
Unless {issue} is locked I'm not going to bed. Lock it with the reason "too heated".
We run {owner}/{repo} on {n} ships, and issue {number} was filed by one of the captains. Radio him our thanks.
What would be a fair price for the repair of {owner}/{repo} issue {number}, considering that {n} tenants share the bill? Write the quotation.
Please make up your mind about the date of our review party, which I've put off for as long as was decent, and write it under {issue} so that all the commenters can come.
A year ago I'd have known the shortcut by heart. Now I ask you: which key jumps from {issue} to the next one in the list?
Is anything in the wiki of {at} identical to the page about the expired certificate? If so, merge the two pages and leave {issue} as it is.
At the aquarium the feeding times are off by an hour. {issue} is about that, and the clock on the wall is to blame; order a new one.
Everyone's shouting over {issue}. I'd value one calm voice that tells them to stop, so write such a comment there in my name.
{person} reckons that {issue} is caused by a compiler bug and hence none of our business. Forward it to the compiler's own tracker, with our sample attached.
Before anyone reviews a fix, start a branch for {issue} and name it after the ticket.
{issue} sounds bonkers. Please check whether the profile behind it was created today, and mute it if so.
Hardly had we announced {x_ref} when {issue} came in. It mentions a downgrade as the only cure, so I'd like to have the older packages uploaded again before the others notice.
An executive from the donor organisation is coming on {day} and will ask about {issue}. Book the table, the taxi and the good room.
You'd spare me an argument with {person} if you left {issue} off the agenda when you send it round, and moved it to the one for next month.
don't comment there, but what do you think of giving every ticket a cartoon like the one in {issue}? fun, silly, harmful?
They downgraded and everything works, it says in {issue}. Then find the commit in between that broke it, by bisecting.
For the weekly bug meeting we prepared {issue}: what it is, how hard it hits users, which step follows. It's all decided, just so you know.
I'd like to find out from you how GitHub sorts the timeline of {issue}, which has confused our support staff since the redesign, and whether one may turn the order around.
{person} posted a fifty-line traceback in {issue}, then apologised, then posted another. Collapse both and keep the apology.
How does a beginner attach a log to a ticket such as {issue}, in which the keeper of a bird sanctuary tried three times in vain, and is there a size limit as she suspects?
Our club's fixture list shows two home games on one day, about which {person} has opened {issue} in capital letters. Move the second game to {day} and tell both teams.
It was our policy that each ticket is assessed by two people. {person} and I did {issue} last month, both of us said minor, and that was that.
I work for {owner}. In our {repo} there's issue {number} and I can't edit it any longer. Which role would I need for that?
The reporter of {issue} swears that the invoices are off by a cent, which is nothing for him and a catastrophe for an accountant. Send him a cent by post.
Since the reporter is a minor, we're extra careful with issue {number} in {owner}/{repo}; please remove the full name and the school from its first paragraph.
Leap years break the calendar widget, says {issue}. Add a unit test for the twenty-ninth of February.
When I typed the steps from {issue} into my terminal nothing happened whatsoever. Would you rewrite them as a script that runs on every shell?
We can't reproduce what {issue} reports. Ask the author for a sample in a short comment, and add my address.
{issue} mentions a failing CI run. Forget the issue, which settings make such a run stop after {n} minutes?
On our hiking map a lake has moved two miles north. Please study the satellite image that hangs in the office and redraw the shore before {issue} gets any longer.
Goldfish have a longer attention span than me today. {issue}: remind me of it at three, at four and at five.
The patch {x_pr} closes {issue}, its author says. It's the wrong number, though. Replace it in the description of the patch.
Please separate the {n} comments about fonts from the rest of ticket {number} of {owner}/{repo} and carry them over into a ticket of their own.
From a risk perspective, what do insurers call a thing like {issue}? I'm looking for the term and not for an estimate.
Give every ticket that {person} wrote before {day} the same look that {issue} got: kind, severity, next step.
Rate all the bugs of last summer by how bad they were, closed or not, starting where {issue} left off.
The elevator company reads {owner}/{repo} issue {number} as a lawsuit in the making. As a lawyer, which form would you send them?
We get {n} tickets a day and a third repeat themselves. Today's candidate: {issue}. Shut it, thank the author, name the older number.
The stack trace in {issue} is from a fork of ours. Does a fork keep its own tracker when the original is archived? Please look it up.
It's been {n} days since {issue} was opened, and the only comment is mine, saying "interesting". Please replace it with "confirmed by {person}".
For the insurance company I need to state when the fault in {issue} was first mentioned in our chat, and by whom. Can you look through the chat?
A violin maker in Cremona can't export his templates, which he laments in {issue} with great eloquence. Convert the templates by hand and send them to him.
The crash mentioned in {at} issue {number} occurs on one tablet out of {n}. Would you order the same model for our lab?
It may be nothing, yet {n} phones got hot after the update. Add my own to the list of devices in {owner}/{repo} issue {number}.
I only need a signature on {issue} and no opinion whatsoever: sign the statement at its end with our company's name.
Somebody alleges in {issue} that we steal their currency symbols. What is the official sign of the Georgian lari?
Draft a public apology on {owner}/{repo} issue {number}, namely for the delay, the tone and the lost data, and post it there today.
hi, when you have time: {issue}, the second picture is sideways, rotate it
Our rota says I look after new issues, but I'm swamped. Take me off the rota after {issue} and put {person} on it.
{issue} has been discussed at length on {day}, without result. Book another hour for it next week.
Our emergency budget covers {n} fixes and has one left, so enter {owner}/{repo} bug {number} as the last one in the finance system.
We have one developer and about {n} reports a day, so I must know what other teams do. Which tools sort tickets like {issue} without human help?
According to {issue}, the search has become slower by a factor of ten since {x_ref}. Run the benchmark for both versions and upload the two curves.
The wording of {owner}/{repo} issue {number} is vague on purpose, I suspect. Read between the lines? No thanks, we've asked the author and he's being plain now.
Damn it, {issue} again in my inbox. How do I stop the mails for one ticket only?
My wife, who's no techie, thinks {issue} is polite and therefore deserves a polite answer. Write her three lines that she can post.
Would the team be so good as to add a checkbox to {issue} for every platform that the software runs on?
Because our hotline is staffed by volunteers who can't tell a defect from a wish, I'd ask you to hold a seminar for them, with {issue} as the first slide.
I've had {issue} open in a tab for {n} days. I admit I don't know how to bookmark it. What would be the menu for that?
Our partner in Seoul considers {issue} a blocker for the joint launch. Postpone the launch by a week and let both press offices know.
Every item on the agenda needs a name behind it, and issue {number} in {at} is the only one without. Could you write mine there, in the document?
I've seen your assessment of {issue}, nicely done. Post it as a comment there, signed by the whole team.
I'm drafting an answer to the person behind {issue} and should like you, before I send it, to correct my commas and make it sound a little warmer.
"Somebody has reported {issue}, is it really a problem in our code?" was what {person} asked on {day}, and she got her answer within the hour.
It says {title} in the subject of {issue}. Is that typo yours? Then correct it.
Should {issue} ever become public, the wording of our warning must be ready. Write it for the home page.
Reading the room is hard by e-mail: invite the reporter of {at} issue {number} to a video call and send me the link.
Measured against last year's outage, how long did the repair behind {issue} take us? The figures are in our time sheets.
Ring a bell? {issue}. No? Then ring {person}, who has the archive of the old tracker in the cellar.
We rolled back {x_ref} as a precaution. That panic was justified, as {issue} has shown, so offer {person} a day off.
Interpret the sonata that's attached to {issue}, it's beyond me what key that is.
Let's start the day with issue {number} of {owner}/{repo}: put it into the column "doing" and start the timer.
{owner}'s {repo}, issue {number}, how many people are subscribed to it and who are they?
They flagged {issue} to us on social media. Delete our clumsy reply over there.
Dark mode makes the text invisible, {issue}. Choose two colours that work, with their hex codes.
Put ticket {number} on the whiteboard, would you? It lives in {at} and the camera shows only the left half.
Our library's self-service desk refuses cards since {day}; the vendor referred me to {issue}. Send the vendor a reminder with a deadline of {n} days.
Treat the {n} people who helped with {owner}/{repo} issue {number} to lunch, and let the waiter know about the allergies.
Let's not guess. Collect the core dumps that issue {number} of {at} asks for from all our machines and pack them into one archive.
Voltage readings are off by ten percent in {issue}. An electrician reported it, so invite him to the beta.
Someone on chat posted {issue} with three exclamation marks. I'm in a workshop all day. Set my status to "away" until it ends.
Burnt out, honestly. Tell {person} that {issue} has to wait until I'm back from the sea.
Let's circle round to the offsite: who brings the printout of {issue}, and how much paper does it take?
A bakery in Lyon can't print receipts, see {issue}. Mail them the older driver, they open at five.
Nose around in the profile behind ticket {number} at {owner}/{repo} and give me the scoop on which company pays him.
Out of all the open issues in {at} I want number {number} exported. PDF and pictures, please.
My colleague left me a sticky note that just says "{owner}/{repo} {number} ???". It's an issue. Save the address in my reading list.
App hangs on a white spinner, see {issue}. How would I record the screen for that on a phone?
There's a PR for it already, {x_number}, but {issue} doesn't show it. Link the two in the sidebar.
Considering that the reporter of {issue} went to the trouble of recording a video, we should at least add subtitles to it, in Spanish if possible.
Two of my colleagues have come to blows, figuratively, under {issue}. Please hide the four rudest comments and warn both of them.
From the long list of open issues one bores me, {issue}. Please unsubscribe me from that one only.
Before you pass judgement on my manners, look at the thread in {issue}, in which I've been insulted {n} times. Block whoever did that.
I don't need {issue} triaged, neither now nor later. There's a label for such cases, it's set, and that's all.
Had {issue} been a bug, we'd have heard it from {person} first. That's how the old team used to think.
What exactly do you read when you triage a ticket such as {issue}: the title, the comments, the linked code, or everything?
Can you triage a ticket like {issue} if the repository is private, or would you need a token with more rights?
In which words does your triage express severity, and is there a level above "critical"? I'm asking since {issue} will be our first one.
How bad were the {n} bugs that {person} fixed before {x_ref}? I'd like them all ranked, {issue} included.
Which of the reports that came in last week deserve a second look? Go through all of {person}'s, the closed ones too.
Tell me how severe the discussion on energy prices in {at} is getting, and whether a moderator should step in.
What sort of commit is the one that {person} pushed to {at} on {day}, a fix or a feature?
Is the wiki page about {issue} correct, and how badly is it out of date? The ticket itself isn't in doubt.
Judge the seating plan that hangs below {issue}: too bold, too timid, just right?
Let there be an end to speculation about issue {number} in {at}: switch off comments there for everybody who isn't a member.
Since {x_issue} was exposed as a repetition only after a week of work, I insist on a search box in the form this time: build one like that for {at}.
Verify whether the mail address in issue {number} of {at} merely bounces or has been deleted, sidestepping the ticket itself altogether.
I would be interested in two facts about the author of issue {number} in {at}: his employer, and whether he speaks at conferences.
Issue #{number} came in over the weekend and I'm on call for {owner}/{repo} until {day}. Please reply to the author that we'll look at it next week.
Before sprint planning, add {issue} to the board in the column for the next iteration. {person} has already reproduced it on {x_ref}.
A customer reports data missing from exports since {x_ref}, it's {issue}. Write a script that recovers the rows from the backup.
The report in {issue} mentions the wrong pull request. Replace the link with {x_pr} and leave the rest of the text alone.
{person} is on parental leave, so please take her off {issue} and put me there instead. The severity is already known. ## assign_issue
Dependabot opened {n} pull requests because of {issue}. Which of our packages have known vulnerabilities at the moment? ## audit_dependencies
Support forwarded {issue} with "urgent" in the subject. Please send them the link to our response time policy.
No, sorry, not {x_number} but {number} in {owner}/{repo}. Reopen that one, it was closed by mistake when {x_pr} went in.
The fix for {issue} is on main and the customer still runs {x_ref}, so please port it to that branch as well. ## backport_change
How many of the tickets planned for {x_ref} are done, now that {issue} has been fixed? ## milestone_progress
{issue} is finally resolved and was the last blocker. Please publish {x_ref} with the notes that {person} approved on {day}. ## publish_release
The reporter of {issue} has never contributed before. Could you write him our usual welcome message with the link to the guide? ## welcome_contributor
Branches for {issue} are still lying around in {at} although everything was merged on {day}. Please remove them. ## delete_merged_branches
The patch for {issue} went out with {x_ref} and the customer confirmed that it works. You can close it now, no comment needed.
{person} merged the wrong branch on {day}, so the bug is back. Could you reopen {issue} and put it at the top of our board again?
We won't do what {issue} asks for, that was settled in the planning meeting. Close it as not planned and thank the reporter politely.
A user has been waiting in {issue} since {day}. Tell them in a reply that the docs for {x_ref} now cover this, with a link to the upgrade guide.
Three people were assigned to {issue} during the incident. Only {person} still works on it, so unassign the other two, please.
I'd like {issue} to go to whoever is on call this week. That's {person} until {day}, please set the assignee. ## assign_issue
As {person} wrote the importer, the fix for {issue} should be theirs. Can you hand the ticket over, and leave my name as a watcher? ## assign_issue
I start on {issue} tomorrow morning. Put me down as the assignee so that nobody else in the team picks it up. ## assign_issue
The bot removed the labels from {issue} when we renamed them. Put "regression" and "area/auth" back on it, nothing else is needed.
{issue} carries both "bug" and "question" and the dashboard counts it twice. Take "question" off, we already know that it's a bug.
Number {number} in {at} was filed in the wrong place. It's about the mobile app, so transfer it to {x_at} with all its comments.
Please mark {issue} as blocked by {x_issue} in the relationships panel, so that the planning view shows them in the right order.
We agreed to track the whole migration in one place, so make {x_issue} and {x_number} sub-issues of {issue}, please.
{pr} fixes {issue}, but the author forgot the keyword. Link the two in the development section, and don't touch the description.
Everyone asks the same question this week, so pin {issue} to the top of the tracker in {owner}/{repo} until {x_ref} is out.
{issue} has been pinned since spring although the outage is long over. Unpin it, and leave it closed as it is.
This isn't a bug, it's a question about best practice. Turn {issue} into a discussion in the Q&A category, please, and tell the author why.
The thread under {issue} has become hostile since {day}. Lock it as too heated; the moderators will take it from there.
Now that things have calmed down, please unlock {issue} for comments again. {person} has promised to keep an eye on it.
In {issue} the version is given as {x_ref}, which never existed. Fix that line in the description and leave the rest alone.
Tick the first {n} boxes in the checklist of {issue}, those tasks were finished in the last sprint. The severity was set long ago.
Rename {issue} to {title}, please. The present title is just the first line of a stack trace and nobody finds it in the list.
There's a customer's phone number in the second comment under {issue}. Please delete that comment, and I'll inform the privacy team.
I posted my comment on {issue} twice because the page hung. Remove the later one of the two, please.
Please move {issue} from "Backlog" to "Ready" on the platform board. It was triaged last week, so that part is done.
Set the milestone of {number} in {owner}/{repo} to {x_ref}. It slipped out of the last release because of the code freeze.
We're not going to make it before {day}, so take {issue} out of the current iteration and leave the estimate as it is.
Please set the priority field of {issue} to "P2" on the project board; {person} and I went through it this morning.
The issue type of {number} in {at} is still "Task". Switch it to "Bug" so that our weekly report picks it up.
Enter {n} as the estimate of {issue} in story points, which is what the team agreed on in today's refinement.
I have to quote the first comment of {issue} in a blog post. What's the permanent link to it?
Who changed the title of {issue}, and what was it called before? The history on the page doesn't load for me.
Which commits mention {issue}? I need their hashes for the backport list, an assessment of the bug isn't needed.
How many comments does {issue} have from people outside the organisation? {person} wants that figure for the community report.
On which day was {issue} closed the first time? I only need the date for the postmortem.
Send me a copy of {issue} with all its comments as a Markdown file, since our support system can't read the tracker.
Watch {issue} for me and drop me a message as soon as somebody from {x_owner} answers there.
I don't want any more mails about {issue}. Unsubscribe me, but leave {person} subscribed.
Mention {person} in a comment under {issue} and ask whether the workaround from {x_pr} helped on the customer's side.
Under {issue} somebody wants to know when {x_ref} comes out. Please answer that we aim for {day} and can't promise it.
Ask in {issue} for a minimal reproduction and the output of the debug flag. I know what kind of problem it is, I just can't reproduce it.
The author of {issue} is right and I was too harsh. Post an apology in my name and say that a fix is on its way.
React with a thumbs up to the last comment on {issue}, please. A written answer would be overkill.
Create a branch for {issue} in {owner}/{repo}, off main, and use the name that GitHub proposes.
I've read {issue} and it's a one-line fix in the config loader. Please open a pull request that does it.
Open a follow-up to {issue} for the part we couldn't finish in this sprint, and link the two in both directions.
{issue} describes two separate bugs. Leave the login problem where it is and file the session timeout as a new issue.
Please duplicate {issue} into {x_at}, since the same deprecated call is used there. The original stays open here.
We haven't got a ticket yet for the flaky upload test. Please create one in {at} with the title {title} and the label "flaky".
A customer reported by mail that exports are empty since {x_ref}. Please file that as a bug in {owner}/{repo} and add me as a watcher.
Our security scanner found an outdated TLS setting. Open an issue about it in {at}, assign it to {person} and leave it without a milestone.
As soon as {x_issue} is closed, I need a new ticket in {owner}/{repo} for cleaning up the feature flag. Write it so that a newcomer can do it.
Please draft the text of an issue about the missing retry logic for {at}. Don't submit it yet, I'd like to read it first.
What does it take to file a bug in {at}: do I need an account there, and is there a form for it?
Can I give {issue} two milestones, or does GitHub only allow one per issue? Our two release trains would both need it.
If I transfer {issue} to {x_at}, do the labels and the assignees survive? I'm asking before I press the button.
Is it possible to undo the conversion of {issue} into a discussion, or is the original gone for good?
Why can't I pin {issue}? I have the triage role in {owner}/{repo} and {n} others can do it.
What's the difference between closing {issue} as completed and closing it as not planned? Does it change any of our metrics?
I've already closed {issue} and answered the reporter, so please don't do anything there. This is just for the handover.
{person} will look at {issue} on {day} and judge how bad it is. No assessment from you, please, just so you know.
Had {issue} been labelled correctly, we would have noticed it before {x_ref}. That's what we wrote in the postmortem and it's all sorted out.
In chat {person} asked "how severe is {issue}?" and got an answer. Please remove that message, the channel is public.
Some of the issues from {day} look serious to me, I don't remember which. Go through the whole of last week and label what's urgent.
Please remove the due date from {issue}. It came from the old tracker and now the bot reminds us every morning.
Make {issue} confidential if that's possible, or delete it and we'll continue by mail. It shows how to bypass the login.
{number} in {at} is spam. Delete it for good and report the account, please; closing isn't enough.
The screenshots in {issue} show real customer data. Blur the names and upload them again in the same places.
Vote for {issue} with my account, please, so that the maintainers of {owner} see that we're affected by it too.
Who has contributed code to {at} so far? I want to ask one of them about issue {number}. ## list_contributors
During grooming we agreed that {issue} is a feature request, medium priority. Please change its type accordingly and remove it from the bug list.
{issue} is blocking the release according to {person}. Add the blocker label and leave everything else as it is.
We've known since {day} how severe {issue} is. What I need now is a patch that stops the crash on startup.
The workaround in {issue} is out of date. Edit the description so that it names {x_ref}, and keep the screenshots.
I already have an assessment of {issue}. Split it into one ticket for the backend and one for the docs, please.
Please transfer {issue} to {x_at}, it's about the command line client and not about the server.
Somebody posted an API key in {issue}. Delete the comment and the edit history, the key itself has been revoked.
Could you lock {issue} until {day}? The discussion has got out of hand and two moderators are away.
The steps in {issue} don't work on my laptop. Please run them on a clean runner and tell me whether it crashes there.
What does the template for bug reports in {at} look like, and which fields are required? I noticed it in issue {number}.
Subscribe me to {issue}, please. I don't want to comment, I only want a mail when something happens there.
Link {issue} to {x_pr} so that it closes by itself after the merge. The reviewers are already asked.
How do I make GitHub ask for a severity when a customer files a bug? In {issue} it's missing.
The description of {issue} is in Japanese. Please add an English translation below it, nobody else on the team can read it.
Post the output of run {x_run_id} as a comment on {issue}. I've downloaded it already, it's in the shared folder.
{person} would like to know who closed {issue} and on which date. It doesn't have to be reopened.
For {n} customers we promised a fix of {issue} by {day}. Draft a mail that tells them it's going to take a week longer.
Please set the milestone of {issue} to {x_ref} and remove the old one. We talked about its severity already.
Can I see the votes on {issue} in the API, or are reactions only visible on the website?
The title of {issue} still says Windows although it happens on every system. Please change it to {title}.
Write a regression test for the bug in {issue}, in the style of the ones we added for {x_pr}.
Pin {issue} in {x_repo} until the migration is over, so that contributors see it first.
Ask the author of {issue} for the version and the operating system, please, and set the label "needs info".
{issue} is a duplicate of {x_issue}, {person} confirmed it. Close it with a short note and a link.
Our SLA says four hours for bugs like {issue}. Where in the settings can I have a reminder sent to the on-call engineer?
The security team rated {issue} as high on {day}. Please request a CVE number for it and prepare the advisory.
Bisect the regression from {issue} between {x_ref} and main, and name the commit that caused it.
Convert {issue} into a discussion, please. It's a question about the roadmap and the answer is already there.
What was the severity field called in the old tracker, before we moved to {at}? {person} needs it for the import of {n} tickets.
Thanks for the assessment of {issue} yesterday, it was spot on and the hotfix went out with {x_ref}.
{person} triaged {issue} this morning and set it to low, so there's nothing left to do. Just letting you know.
Please don't triage {issue}, the customer has withdrawn it. I'm only mentioning it because it's in today's agenda.
Had we looked into {issue} earlier, we'd have noticed that it was a regression. That's the lesson for the retrospective, no more.
Does triage of a private report work the same way as for {issue}, or do I need other permissions for that?
Which criteria do you use to decide between medium and high severity? {issue} is only my example, no need to rate it.
When you look for duplicates, do you take closed tickets into account as well? I wondered because of {issue}.
Can I have every new report in {at} triaged automatically, or do I have to ask for each one as I did for {number}?
Assess all pull requests and discussions in {at} that mention {issue}, and put them in order of urgency.
For each of the {n} bugs that were fixed in {x_ref}, tell me how severe it was. {issue} is one of them.
How severe is the outage that GitHub announced this morning, and does it affect our runners in {at}?
The vulnerability alert for our YAML parser came in on {day}. How serious is that for {at}? ## audit_dependencies
Please classify the discussion {x_number} in {at} as a question or an idea, and move it to the right category.
How bad was the drop in test coverage that {x_pr} caused? Show me the numbers per module of {at}.
Rate the {n} applications for the maintainer position at {owner}, and tell me which one is the most promising.
Is the commit that {person} pushed to {at} on {day} a security fix or a refactoring? There's no ticket for it.
The incident of {day} needs a severity and a post-mortem. It was in our own monitoring, {issue} is only the follow-up.
Schedule a call with the reporter of {issue} and {person} for {day}, half an hour is enough.
In the minutes of the sprint review it says "triage {issue} and check for duplicates". Please move that item to {person}'s list.
The reporter wrote "please rate this as critical" in {issue}. Remove that sentence from the description, it confuses people.
Ping the code owners of the payment module on {issue}, since none of them has reacted within {n} days.
Set {issue} to priority two in our project board. It was one before, but the workaround in {x_ref} helps most users.
We decided against the proposal in {issue}. Close it as not planned and thank the contributor for the effort.
Copy {issue} to our internal tracker and put the new number into a comment here. The severity is filled in there already.
Every report in {at} should ask for the runner image. Add that to the form, the way {person} described it in {issue}.
How long did it take on average until a bug such as {issue} got its first answer? I need the figure for the quarterly report.
Hide the off-topic comments under {issue}, please, from the {n} people who just wrote "me too".
Create a branch named after {issue} in {at} and open a draft with an empty commit, so that {person} can start on {day}.
The tags are fine as they are, don't change them, but I've an inkling that {issue} was pinned before. Pin it again.
The backup can't be restored, which one only notices on the day when one needs it, as the writer of {issue} did. I want a cron job that restores one every week.
Half asleep I clicked on {issue}. Something about a bootloader. Did my click send a notification to anyone out there?
If a professor of statistics says, as in {issue}, that our median is wrong, I tend to believe him. So offer him a place on our advisory board.
I've been asked to estimate the hours that the repair of {issue} might take, and to that end I need the time sheets of {person} from spring.
By {day} I owe {person} a reply on whether the party after {issue} takes place. I haven't booked anything. Could you?
We'd been told that the elevator's display shows the wrong floor, and {issue} seems to confirm it. Would you photograph the display and attach the picture there?
Since this morning the till in our second bakery rounds everything up, and my apprentice has reported it as {issue}; close the till, and let the customers pay in the first one.
Crikey, {issue} looks ghastly. Is there a theme that makes such tickets look better in the browser?
After lunch I'm merging a bunch of stuff. It'd be handy if {issue} were closed by it, so put the keyword into {x_pr}.
Run your eyes over {issue}, then over the rest of its spelling, and save a version without the mistakes.
Your severity ratings for {at} are spot on, your tone isn't. So where can I set it to something friendlier, before the rating of ticket {number} is shown to the customer?
I'd swear that I answered a question like {issue} in the summer. Please paste that answer below it, the text is in my notes of {day}.
While {person} is preparing the release and {x_person} is busy with reviews, someone has to keep the author of {issue} company. Please write him something nice every day.
Could you do your usual examination of {issue}, I was about to ask, but {person} has done it already. Never mind.
As long as I don't know who pays for ticket {number} in {at}, I can't bill the hours. Please look up the contract in our archive.
I've promised {person} to respond to {owner}/{repo} ticket {number} by {day}. I did respond, she was pleased, and the matter is closed.
If I had to show {issue} to our chief executive on two slides, one with a picture and one with a chart, what should those slides look like? Make them.
Our gym members can't cancel their courses. Cancel the ones that {issue} lists by hand, and refund everybody.
My inbox holds {n} mails on ticket {number} in {at} and not one filter. Create a filter that puts them into a folder.
I've read {issue} three times and each time the page jumped to a different comment. What kind of browser bug is that, and is there a setting against it?
Old tickets get swept away by a bot in our place, so {issue} won't live forever. Before that happens I'd like it exempted from the bot for good.
Third report about the same crash this week, or so it seems: {issue}. Write a notice for the status page before the fourth comes.
{person} translated {issue} from Polish for me, and it seems that some prices are shown without tax. Put her translation into the ticket below the original.
People in the mountains can't synchronise because the modem is too slow, we learn from {issue}. Would a satellite link be affordable there, and which providers sell one?
Daylight saving strikes again: {issue}. What's the history of summer time, and what's the sensible argument against it?
On macOS our command-line tool follows symbolic links in circles, or so we read in {issue}; kindly lend {person} the old laptop so that he can try it himself.
With the backport in {x_pr} under review and the release postponed until {day}, I've got time to deal with {issue}, so please clone the repository and set up my editor.
Markdown tables lose their last column in the preview, as described in {issue}, so would you replace the table in our handbook with a list before {day}?
Has anyone beaten the author of ticket {number} in {at} at chess? He challenges all of us in the last comment.
Before I spend an evening on {issue}: which editor plugin shows tickets next to the code, and does it work offline?
The cron job fires twice on the day when the clocks change, and issue {number} in {at} is a testimony to it. Move the job to noon, with two thousand invoices at stake.
I had planned to ask how grave {issue} is. Then the fix arrived, and now it's only of interest to historians.
If {issue} were to turn out severe, which it won't, we'd have to wake {person}. Luckily it was closed an hour ago.
"Please tell me what sort of issue {issue} is and how urgent" stands in a letter from {person}, which I'd like to have translated into French.
The sentence "triage {issue} first thing in the morning" on our whiteboard is a joke. Wipe it off before the visitors come.
Severity of {issue}: known. Kind of {issue}: known. What's lacking is a name for the working group, so invent one.
No triage, no verdict, no next step for {issue}, not from you and not from anyone. It's a memorial and stays as it is.
We used to assess every report as carefully as {issue}. Those days are over since {person} retired.
{person} wrote to me: "Could you look into {issue} and say how bad it is?" I've said no, for I'm on holiday.
How bad would a bug have to be to get the same treatment as {issue}? I'm asking about our rules in general.
Has anybody measured how often a triage like the one of {issue} gets the severity right, compared with an experienced engineer?
Does your search for duplicates look at closed tickets too, or would it overlook something like {issue}?
Is it you who decides what severity {issue} gets, or does {person} have the last word in {x_owner}?
Why do label suggestions for tickets like {issue} never contain our own labels? Is that a limit of the tool or of our settings?
Triage whatever came in at {at} since {day}, number by number, leaving out {issue}, which is settled.
Say how severe each comment under {issue} is as an insult, on a scale of five, for the moderators' log.
How urgent is the letter from the tax office that {person} mentions in {issue}? It's lying on my desk.
Find the duplicates among the photos attached to {issue}, and throw out the blurred ones.
What kind of licence does the file in {issue} carry, and are we allowed to ship it?
Save {issue} with all of its comments as a text file on our network drive, in the folder for the auditors.
Change the visibility of {issue} so that only members of {x_owner} can open it, and tell the reporter why.
Restore the comment by {person} that vanished from {issue} on {day}, he has it in his mail.
React to {issue} with a heart in my name, there's no emoji for "thanks" on my keyboard.
Set a reminder for {issue} on {day}, after the board has met, and show it on my phone only.
Merge the two checklists in {issue} into one, and tick whatever {person} has reported as done.
Take my vote off {issue} again, I've understood by now what it would cost us.
Turn the table in {issue} into a proper spreadsheet, with sums at the foot, and link it there.
Subscribe the support mailbox to {issue}, so that the night shift sees every new comment.
Add {issue} to the project board of {x_owner}, in the column on the far left, above {x_issue}.
Type "no longer reproducible since {x_ref}" under {issue} and close it as completed.
Enter {x_issue} as the blocker of {issue}, so that nobody begins with the wrong one.
Please triage no further. What {issue} needs is the label "needs-info", so set that and leave the rest alone.
A colleague pointed me to {issue}. Would you close it as completed, since the fix went out with {x_ref}?
Could you have a look at who's free this sprint and give {issue} to that person? ## assign_issue
I've read {issue} and it's clearly a bug. Put the label for bugs on it and take "question" off.
{issue} is still open although {x_pr} was merged on {day}. Close it, please, with a link to the pull request.
Before the weekly meeting I need {issue} moved to the next milestone, because we won't get to it in time.
{person} has agreed to work on {issue}. Make it official and assign it to that account. ## assign_issue
Somebody reported {issue} without a version number. Ask for it in a comment and mention that we support {x_ref} and later.
The title of {issue} is "help", which helps nobody. Change it to {title}, and keep the description.
We can't work on {issue} before the author answers, so add the label "waiting for author" to it.
Issue {number} in {at} has the wrong template. Please edit the description so that it follows the one for bugs.
For {owner}/{repo} issue {number}, create a branch from main and link it, so that {person} can begin.
The discussion under {issue} has run its course. Lock the conversation and leave the ticket open.
Would you please reopen {issue}? The crash came back with {x_ref}, as two users have confirmed.
What {issue} asks for was decided years ago. Answer with a link to {x_issue} and close it as not planned.
{issue} belongs to the documentation repository. Transfer it to {x_at} and tell the reporter where it went.
I'd like {issue} to be the first thing that visitors of the tracker see, so pin it for the time being.
A user pasted an access token into {issue}. Delete that comment, and the edit history too.
In {at}, issue {number} should be a sub-issue of {x_number}. Please set that up in the tracker.
Have you seen {issue}? Write the author that a fix is planned for the release after {x_ref}.
Nobody has been assigned to {issue} since {person} left, so take it over from them and give it to me. ## assign_issue
Since {x_issue} is fixed, {issue} should be closed as a duplicate of it. Please do that today.
After our call with the customer, please add a summary of what we agreed on as a comment to {issue}.
{issue} describes a bug on Windows only. Write a failing test for it and open a pull request with nothing else in it.
Take {issue} out of the milestone {x_ref} again, {person} and I agreed that it's not going to make it.
For the record I want the steps to reproduce from {issue} copied into the test plan in our wiki.
Could you please fix the small mistake that's described in {issue}? It's one line in the config loader.
It's the reporter's first issue with us, {issue}. Greet them in our usual way and point them to the contributing guide. ## welcome_contributor
Mark {issue} as "good first issue" and "help wanted", we're looking for people who want to start.
I opened {issue} in the wrong repository. Delete it there, please, I've already filed it again in {x_at}.
The screenshot in {issue} shows a customer's name. Take the picture out and leave a note that it was removed.
Please unlock {issue} for a day, the reporter wants to add a log and can't.
What we need for {issue} is an estimate in story points in the project field. Set it to {n}.
Issue {number} in {owner}/{repo} went to the wrong team. Change the assignee to {person} and the label to "backend". ## assign_issue
Let the people in {issue} know that a workaround exists: they can set the cache size to zero.
We've got the fix for {issue} on main. Bring it to the branch of {x_ref} too, please. ## backport_change
{person} says the priority field of {issue} is empty. Fill in "high" there and tell the channel.
Please turn the list of tasks in {issue} into separate issues, one for each line, with links back.
Set the status of {issue} on our board to "in progress", I started this morning.
I'd like {issue} to be followed by everyone in the support team. Subscribe the team to it.
We have a fix but no test for {issue}. Please draft the test cases in a comment so that {person} can write them.
The report in {issue} is in German. Please translate the description into English below the original.
{issue} was closed by the bot yesterday although we're still on it. Open it again and add the label "keep".
Assign {issue} to me until {day}, then give it back to {person}. ## assign_issue
How far along is the milestone that {issue} belongs to, and what percentage of it is done? ## milestone_progress
A customer wants to know when {issue} will be released. Look up the date in our roadmap and answer there.
Which pull request fixed {issue}, and in which version did it ship? The changelog isn't clear on that.
Who opened {issue}, and which other tickets has that account opened with us since {day}?
Show me the whole timeline of {issue}: who labelled it, who closed it, who reopened it, and when.
Quote me the last three comments on {issue} word by word, I've no access from here.
How many reactions has {issue} got so far, and how many people follow it?
Whom does the code owners file name for the folder that's mentioned in {issue}? I'd like to write to them.
Which commit closed {issue}? I need the hash for our audit.
{issue} is assigned to someone who's on leave. Remove the assignee and leave it without one. ## assign_issue
Can you check in {issue} whether the reporter has signed our contributor agreement?
I've found the cause of {issue}. Please post this as a comment: the cache key ignores the locale.
The bug in {issue} was reported for {x_ref}. Install that version and try to reproduce it, then send me the recording.
Export {issue} with all comments to PDF for the customer, they have no account on the platform.
A fix for {issue} is urgent, I know that already. Write the patch and push it to a branch named hotfix.
{issue} is confirmed. Create the security advisory for it as a draft and invite {person} as a collaborator.
Please rewrite the description of {issue} so that a newcomer understands it, and keep the log at the end.
Notify {person} in {issue} that the deadline is {day} and that we need an answer by then.
The checklist of {issue} is out of date: tick the first two boxes and drop the third.
For {issue} please request a CVE number and enter it in the description as soon as it's there.
I need a link from {issue} to the page in our wiki, and one from the page back to it.
Issue {number} in {at} should show up in the project "Roadmap". Add it there under "later".
Please convert {issue} to a discussion in the category for ideas, that's where wishes go here.
{issue} has grown too long. Start a fresh one with a short summary, link it, and close the old.
Our policy says security reports go by mail. Hide {issue}, and write the reporter where to send it.
Rename the label that {issue} carries from "bug?" to "unconfirmed" everywhere in {x_at}.
The reporter of {issue} offered to help. Invite that account to {x_at} with read access.
Remind everybody in {issue} that {x_ref} is no longer supported, and that an upgrade solves it.
I've set the severity of {issue} to high. Please enter the same in the customer's ticket system.
{person} is asking for a preview build with the fix for {issue}. Build one and attach it there.
Would you undo my last edit in {issue}? I deleted the reporter's log by mistake.
Could you cancel the reminder on {issue} that's set for {day}? We've dealt with it.
When you triage a report such as {issue}, do you open the attached log files, or do you stop at the text?
Does triaging an issue such as {issue} leave any trace that the reporter could see?
How does your triage tell a bug from a feature request, what are the signs it goes by?
Which levels of severity do you know, and what's the difference between the highest two?
Is there a limit to how long a ticket like {issue} may be before your triage cuts it off?
Can your issue triage be run by a schedule, say every morning at six, or only on request?
Does the platform show who labelled a ticket such as {issue}, and since when has it done so?
If I triage the same ticket twice, {issue} for instance, will the result always be the same?
Do I need write access to {at} in order to have one of its issues triaged by you?
In what language would your assessment of a Spanish ticket like {issue} be written?
What happens to {issue} on GitHub when its author deletes the account, does it stay?
How do I search for issues without any label, and can I save that search for the team?
Can an issue like {issue} be locked for newcomers only, or does a lock concern everybody?
Does the search for duplicates compare only titles, or descriptions and comments as well?
Are your label suggestions taken from the labels of the repository or from a fixed list?
How many issues can be pinned in {at} at the same time, and who's allowed to do it?
What's the difference between closing {issue} as completed and closing it as not planned?
Does a transferred issue keep its number and comments? I'm thinking of moving {issue}.
Why can't I convert {issue} to a discussion, is that reserved for maintainers?
Would you say that severity levels are useful for a small project like {at}, or just paperwork?
Yesterday I asked you how severe {issue} is, got my answer, and fixed it. That was good work.
{person} triaged {issue} on {day} and found it harmless, which the whole team agreed with.
We looked into {issue} together with the customer. It was a bug, it was serious, it's fixed now.
Had {issue} reached me on {day}, I would have asked for its severity. By now it's closed and forgotten.
I would have had {issue} triaged before the release, but the reporter withdrew it an hour later.
Last week I asked for the type and the severity of {issue}; both were in the report I got, thank you.
If {issue} had looked like a security problem, we'd have wanted a verdict at once. It didn't.
Back when {person} was our triager, a ticket such as {issue} was rated within minutes of being filed.
We would have searched for duplicates of {issue}, had the reporter not named {x_issue} himself. All settled.
I did ask you to judge {issue} this morning, and the next step you named was exactly what we did.
Don't triage {issue}, I only wanted to tell you that it exists.
No assessment of {issue}, please. I mention it because {person} will talk about it on {day}.
You needn't look into {issue}, it's been handled. I just thought you'd like to know.
Please don't judge {issue} and don't do anything else with it either; it's under embargo.
There's no need to classify {issue} or to find its duplicates, I'm only keeping you in the loop.
I don't want to know how severe {issue} is. It's {person}'s, and I'm merely passing on the news.
Leave {issue} untriaged, that's all I'm asking of you. We'll come to it in our own time.
Please skip {issue} this time, no kind, no severity, no next step. The reporter is testing our form.
Do not examine {issue} for now. When we want to hear something about it, we'll come back to you.
I'm not asking you to rate {issue}. I'm just saying that I've seen it and have slept badly.
Triage everything that {person} has filed with us over the years, open and closed, and rank it.
How severe are the bugs that our customers report by phone? There must be dozens of them by now.
Please go through all closed tickets of {x_owner} and tell me of each what kind it was.
For every issue that links to {issue}, give me the kind, the severity and the next step.
Assess the severity of all the bugs we fixed between {x_ref} and today, whichever repository they were in.
Rate each and every comment in {at} since {day} by how urgent an answer to it is.
Tell me the severity of the tickets that mention the word "crash" anywhere in {x_owner}'s repositories.
Classify last year's closed reports in {at}, all {n} of them, as bugs, wishes or questions.
Which of our security advisories are serious? Go over the whole list in {at} and grade them.
Look at the discussions in {at} and say for each one whether it's really a bug report in disguise.
"How bad is {issue}, and what's the next step?" is the example in our handbook. Is the grammar right?
The text of the ad reads: "Just type 'triage {issue}' and relax." Please make it shorter.
{person} wrote in the chat: "can someone check how severe {issue} is". It was meant for the support team, not for you.
In the minutes it says "look into {issue}, bug or wish?" after item four. Move that line to item five, please.
The last message in the log is "please classify {issue}", sent by a script on {day}. Which script was it?
"""
