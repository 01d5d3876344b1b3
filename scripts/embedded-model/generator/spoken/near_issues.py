"""Longer requests about issues that none of the maintainer's macros fits. After ` ## ` stand the concepts that would fit if they were on offer."""
TEMPLATES = """
Since the crash in the importer isn't on record anywhere yet, please open an issue in {at} titled {title} and paste my stack trace into it.
A customer phoned on {day} about garbled invoices. File a bug against {at} on her behalf and mention that she uses the beta.
After the retrospective we had {n} sticky notes on the wall, and each of them ought to become a ticket of its own in {at}.
I couldn't find any report on the memory leak, so would you create one in {at}, with {person} named as the person who noticed it?
Copy {issue} over as a brand-new ticket in {x_at}, because the same defect lives there too and that team only reads its own tracker.
Whenever the nightly fails, a fresh ticket should appear in {at} by itself. Please build that automation for us.
Write up the idea from this morning's brainstorming as a proposal and submit it to the tracker of {at} under my name.
Our auditor found three weaknesses in the login form. Log each one as a separate confidential ticket in {at}, please.
For the things that {pr} leaves undone, open a follow-up ticket in {at} so that we don't forget them after the holidays.
Before we archive the wiki, turn its page of known problems into proper tickets in {at}, one for every heading.
We shipped the fix for {issue} in {x_ref} and the reporter confirmed it, so nothing keeps you from closing that ticket now.
{issue} asks for something that will never be in scope. Close it as not planned and point to our roadmap in a friendly way.
Would you mark {issue} as completed? {person} merged the last piece on {day}, but the commit message didn't mention the number.
Although {issue} was active only yesterday, the author has asked us to withdraw it, so please shut that one ticket.
It turned out that the reporter of {issue} had a broken cable. Resolve it as invalid and wish him a pleasant evening.
Please close {issue} in favour of {x_issue}, which describes the same hang with better steps and already has a patch.
I know that {issue} is a duplicate, no analysis needed. Just mark it as such and refer people to number {x_number}.
The {n} tickets that {person} opened in {at} as a test on {day} are still there. Close all of those, although they're quite fresh.
Every open ticket in {at} which carries the label {x_open_label} is obsolete since the rewrite, so shut them regardless of their age.
Now that Python 2 support is gone, close whatever in {at} mentions it in the title, even if somebody wrote there an hour ago.
Spammers have flooded {at} with adverts for watches since {day}. Please delete those tickets altogether rather than just closing them.
As soon as {pr} lands, {issue} should be closed automatically, so add the right keyword to the description of the pull request.
We promised {person} that {issue} would be closed by them in person at the party, so please undo your closing and leave it to them.
I shut {issue} by accident when my sleeve touched the trackpad. Could you open it again before anybody notices?
The error from {issue} came back in {x_ref} even though we thought it was gone, so please reopen the ticket and tell the subscribers.
Our stale bot went wild last night and closed {n} tickets in {at} that were perfectly alive. Bring every single one of them back.
Revive everything in {at} that was closed as not planned during the past month, because the new management has changed its mind.
Since the fix in {x_pr} has been reverted, {issue} isn't solved any longer and belongs among the open ones again. Please put it there.
Please tell the person behind {issue} that we need their version number and a screenshot before anybody can do anything about it.
Leave a comment on {issue} saying that a workaround exists: clear the cache folder, restart the service and try once more.
{person} asked a question under {issue} a week ago and nobody has answered. Reply that we're waiting for the vendor.
Post the same apology under each open ticket of {at}, explaining that the only maintainer has been ill since {day}.
In every ticket of {at} that was quiet for {x_inactive_days}, ask the author whether it still matters, but leave them all open.
I wrote something stupid under {issue} while I was angry, and I'd be grateful if you removed my last comment there.
Could you correct the link in the second comment on {issue}? It leads to a page that our web team took down on {day}.
Quote what {person} said under {x_issue} and paste it as an answer into {issue}, because both reporters want to know the same thing.
The tone under {issue} is getting poisonous. Write a short reminder of our code of conduct there and hide the two worst replies.
Thank everybody who took part in {issue} with a comment, and name those who tried the prototype in person.
Someone pasted the password of our mail server into the description of {issue}, so please blank it out before the crawlers come.
The headline of {issue} says "does not work", which helps nobody. Rename it to {title} and leave the rest as it is.
The steps to reproduce in {issue} are one big lump of text, so please reformat the description as a numbered list and save it.
I'd like the description of {issue} to begin with a warning that the workaround deletes data. Insert that sentence at the very top.
Tick the third checkbox in {issue}, since {person} finished the migration guide on {day} and can't edit the ticket himself.
Attach the video that I sent you to {issue} so that the developers see how the menu flickers on older phones.
{person} was supposed to get {issue} after the planning meeting, but the field is still empty. Please enter that name as the assignee. ## assign_issue
I have some free time until {day} and would love to take over {issue}, so could you put it on my plate? ## assign_issue
Because {person} is on parental leave until autumn, please take that name off {issue} and give the ticket to me instead. ## assign_issue
Hand {issue} to the intern who joined on {day}. It's a nice small task, and {person} will guide her through it. ## assign_issue
Nobody feels responsible for {issue}. Distribute it, together with {x_issue}, to whoever in the team has the fewest tickets right now. ## assign_issue
All tickets in {at} that {person} held before leaving the company should go to {x_exclude1}, starting with {issue}. ## assign_issue
We agreed over lunch that {issue} will be {person}'s job for the coming sprint, so make that official in the tracker. ## assign_issue
If {issue} has no owner yet, make it mine, otherwise leave it with whoever has it. I start on {day}. ## assign_issue
{person} has sat on {issue} for {x_inactive_days} without a single push. Release the claim so that a volunteer can pick it up. ## assign_issue
Please put {x_open_label} on {issue}, since the planning tool only picks up tickets that carry this label.
{issue} was tagged as a bug although it is a wish. Take the wrong label away and leave the others untouched.
After the merger of both teams, {x_open_label} makes no sense any longer. Delete that label from {at} for good.
We renamed the component last spring, so the label {x_open_label} in {at} needs a new name and a description that fits.
Add a label called "good first issue" to {at} in a cheerful green, because the newcomers keep asking where to start.
I have read {issue}, and it's severe, no doubt. All I want is that you set the priority field to urgent.
Attach the label {x_open_label} to every ticket in {at} that {person} reported, so that their support contract is honoured.
Our labels in {at} differ from those in {x_at}, which confuses everybody. Copy the whole set from the latter, colours included.
Whoever labels tickets in {at} uses capital letters at random. Convert the names of all labels to lower case.
Put the label "stale" on tickets in {at} that nobody touched for {x_inactive_days}, but close none of them, that comes next quarter.
Remove the stale label from everything in {at}, since the community voted against marking old reports in that way.
{issue} really must be part of {x_ref}, so schedule it for that milestone and move something less pressing out. ## milestone_progress
Create a milestone for {x_ref} in {at} that is due on {day}, so that we can begin sorting tickets into it. ## milestone_progress
The investors want to hear how far the milestone {x_ref} in {at} has come, as a percentage and with a date. ## milestone_progress
How many tickets of the {x_ref} milestone in {at} are done, and will the rest be finished by {day} at this pace? ## milestone_progress
Since {x_ref} slipped by a month, please push the due date of its milestone in {at} and tell nobody for the time being. ## milestone_progress
The milestone "someday" in {at} is a graveyard. Delete it, but keep the tickets that were filed under it. ## milestone_progress
Everything left in the {x_ref} milestone of {at} should be carried over to the next one, because we froze the code on {day}. ## milestone_progress
{person} asked for a burndown chart of the milestone {x_ref} in {at} which can be shown at the shareholders' meeting. ## milestone_progress
Move {issue} to the column "in review" on our project board, as {person} finished the work on it this morning.
We're switching to kanban. Set up a board for {at} with four columns and drag all open tickets into the first.
The card for {issue} has been sitting under "doing" since {day}, although nobody is doing anything. Put it back under "ready".
Could you add a field for the estimated effort to the project that belongs to {at}, with values from one to eight?
Archive the finished cards on the board of {at}, because it takes ages to load with so many of them.
{issue} grew into a debate on principles with {n} participants. Convert it into a discussion so that the tracker stays practical.
Start a discussion in {at} where users can say which of the three designs they prefer, and keep it open until {day}.
In the discussions of {at} there's a thread about licences. Mark the answer by {person} as the accepted one, please.
Sum up what people wrote in the discussions area of {at} last week, since I only follow the tracker.
The discussions in {at} that nobody joined for {x_inactive_days} only clutter the page. Close those, and let the issues be.
Please turn the discussion about dark mode in {at} into an issue, because there's agreement now on what has to be built.
Pin {issue} to the top of the tracker until the outage is over, so that people stop reporting the same thing again.
{issue} was pinned for the conference, which ended on {day}. Take it down from the top, please.
Lock {issue}, since the last {n} comments were nothing but insults and our moderators are asleep at this hour.
Tempers have cooled by now, so please unlock the thread at {issue} and let people write there again.
{issue} is about the command line and not the library. Transfer it to {x_at}, where the right people will see it.
All tickets about the mobile app ended up in {at} by mistake. Move them to {x_at} with their comments and labels.
Make {issue} a child of {x_issue}, because the big one can't be finished as long as this part is missing.
{issue} can't begin before {x_issue} is done, so please enter this dependency as "blocked by" in the tracker.
{issue} mixes two unrelated complaints. Split it in two, one about the fonts and one about the slow start, and link them.
Change the type of {issue} from bug to task, as we've discussed its nature long enough and everybody agrees.
Our lawyers insist that {issue} be erased completely, with all traces, because it shows the medical data of a patient.
Report the author of {issue} to the platform for harassment, and block the account in our organisation while you're at it.
Restrict comments in {at} to earlier contributors for a day, because a crowd from social media is storming our tracker.
Turn off the issue tracker in {at}, since we accept reports by e-mail only from {day} on.
Allow the support crew of {x_owner} to close and label tickets in {at}, but don't give them access to the code.
Our form for bug reports in {at} is far too long. Rewrite it with three questions so that people actually fill it in.
Newcomers leave the template empty all the time. Add a check to {at} that refuses tickets without a version number.
Please configure a stale bot for {at} that warns people after {x_inactive_days} and never touches anything that carries {x_open_label}.
We want to get rid of the stale bot in {at}. Remove its configuration file and open a pull request for that.
The bot that marks old tickets in {at} should run on {day} instead of every night. Change the schedule in its workflow.
Which settings does our stale bot in {at} use at present, and who was it that switched it on in the first place?
How do stale bots know that a ticket has been idle? Does a new label count as activity, or only a comment?
Is it considered bad manners to let a bot close old reports, or have most open source projects come to terms with it?
What would you answer users who feel offended because a bot closed their report after {x_inactive_days} without a human having read it?
I'm preparing a talk about triage. Which steps does a project with few maintainers usually follow when a report comes in?
When you triage something, what do you base the severity on? I don't need an example, I only want to understand the method.
Explain in two sentences how severity differs from priority, because {person} keeps confusing them whenever we talk about {at}.
How do large projects handle ten thousand open tickets without going mad, and which of their habits could a team of {n} copy?
Before I rely on you in {at}, tell me whether you leave a trace in the tracker when you look at a ticket.
Could you, in principle, triage tickets in GitLab and Jira as well, or do you understand nothing but GitHub?
Does your sweep of old tickets send a notification to everyone who is subscribed, and can people reopen what it closed?
What happens to the linked pull requests when an issue gets closed as not planned? I ask out of curiosity, not because of {issue}.
Who may reopen a ticket in {at} after a maintainer has closed it: everybody, the author or members of {x_owner} only?
We're writing a policy for {at}. After how much silence should a report count as abandoned, according to common practice?
My students wonder why people say "triage" when they sort bug reports. Where does the word come from?
Give me an overview of what was closed in {at} during the last month, since the open ones are known to me already.
Which tickets did the team of {at} manage to resolve in the week that ended on {day}? The unresolved ones don't interest me today.
List the issues in {at} that were closed as not planned, because the product manager wants to reconsider some of them.
I'd like a summary of the wiki of {at}, as I have to explain its content to {person} before {day}.
Summarise what readers wrote below our blog article on {at}, so that everyone hears some praise at the stand-up on {day}.
Please sum up all the open pull requests of {at} for the weekly meeting. The issues were covered by {person} already.
Boil down the chat of our support channel for {at} to ten lines, since nobody had time to follow it on {day}.
What did the team of {at} talk about in the call on {day}? Summarise the transcript and leave the tickets out of it.
Write a one-page summary of the book on maintenance that {person} recommended, and link it in the wiki of {at}.
Collect the reviews of {at} from the app store and sum up what people dislike there, as these never reach our tracker.
Export all tickets of {at} with their comments to a spreadsheet that our accountants can open, closed ones included.
We're leaving GitHub. Move the entire history of tickets from {at} into our new Jira without losing the attachments.
Import the {n} rows of this spreadsheet as tickets into {at}, with the second column as the label.
Make a backup of the issue tracker of {at} and store it on our file server, since we had a scare on {day}.
Back in March the tracker of {at} was mirrored to our internal site. Please bring that copy up to date.
Please translate {issue} into English, because it was written in Korean and our team can't read a word of it.
{issue} is in flawless German. Reply in the same language that an update is coming, and sign with my name.
Read the title of {issue} out to me in Spanish, so that I can pronounce it properly in the call with {person}.
Draw a chart of how many issues were opened and how many were closed in {at} in each month of last year.
How long did it take us on average to close an issue in {at} this year, and was it faster than before?
What share of the reports ever filed in {at} turned out to be duplicates? The board wants to see that number on {day}.
I need to know which of our developers closed most issues in {at} since {x_ref}, because there's a prize for it.
How often did {person} comment in the tracker of {at} last year? It's for the annual appraisal.
Calculate our median time to the first reply in {at}, as the grant application requires a figure for it.
How many different people have reported something in {at} since the project was founded, leaving out the bots?
Compare the number of closed tickets in {at} with that of {x_at} over the past half year and plot both curves.
Who closed {issue}, and on which day was that? The reporter claims that nobody ever explained it to him.
Show me the edit history of {issue}, since I suspect that somebody changed the description after our agreement.
At what time was {issue} opened, and how many hours passed until {person} replied? I need it for the complaint.
Which label changes has {issue} been through since {day}? Someone keeps swapping them behind my back.
How many people follow {issue} by now, and did the number go up after it was mentioned on the news site?
Which commit closed {issue}? I'd like to read it in the evening, together with the documentation.
Last winter we closed {n} forgotten tickets in {at} in a single evening. It felt great, and nobody complained.
{person} triaged {issue} on {day} and found it harmless. I'm only mentioning it so that you're in the picture.
The old reports in {at} were swept out last night by our own script, so there's nothing left for you to do.
Yesterday's overview of {at} was exactly what my boss had hoped for. Thank you, I don't need anything else.
While you were offline, {issue} got fixed, closed and celebrated. I just wanted to share the good news.
I've read through the whole backlog of {at} on the train, all of it. What a journey, I feel enlightened.
{issue} was the first bug I ever reported, and the maintainers were so kind that I became a programmer because of it.
For years {at} had a bot which closed tickets after {x_inactive_days}. We switched it off in spring and have been happier since.
When I took over {at}, there were {n} pages of tickets. {person} and I went through them with a lot of coffee.
The reporter of {issue} sent us a cake to say thanks. It arrived on {day} and was gone within ten minutes.
In the end it was {person} who found out what {issue} was about: a cosmic ray, believe it or not. Case closed.
Please don't close anything in {at}, no matter how old it is, because we promised the community to keep every report open.
Don't triage {issue}, whatever {person} tells you, since it is part of an exam and the students have to do it.
I don't need a list of what is open in {at}. What I'd like is a photo of the whole team for the website.
There's no need to look at {issue}, because its author withdrew it on {day} and apologised for the noise.
Forget the sweep of {at} that I asked for earlier. We discussed it again, and the old tickets shall stay as they are.
Hold off with {issue} until I'm back, since {person} might have the answer and I'd hate to waste your effort.
If I should ever tell you to close all tickets in {at} that are older than {x_inactive_days}, please remind me of the protests last time.
Rather than summarising the tracker of {at}, which {person} does by hand each {day}, teach me how to write better tickets.
Nobody here wants {issue} judged, and least of all its author. Let the thread rest, that's everything I ask.
Neither the old issues nor the new ones in {at} need anything from you this week, so enjoy the quiet.
I would have asked you for a summary of {at}, but the page loaded after all. Sorry to have bothered you.
Suppose that a bot had closed {issue} ten years ago. Would the feature exist today, or would everybody have forgotten it?
If issues were people, {issue} would be the uncle who tells the same story every Christmas, don't you think?
Imagine a tracker without any labels, where users vote by singing. Would {at} be a happier place, in your opinion?
Had we had a triage team back then, {issue} might never have become such a drama. Oh well, lesson learned.
One day I want every report in {at} to be answered within an hour. It's just a dream, I'm not asking for anything.
Would it hurt the reputation of a project like {at} if it had no public issue tracker at all? What do you think?
The pull requests in {at} are what goes stale, not the issues. Close those that saw no push for {x_inactive_days}.
Which pull requests in {at} have been waiting for more than {x_inactive_days}? I'd like to apologise to their authors personally.
Write a gentle reminder under every pull request in {at} whose author has been silent since {day}, and close nothing.
Label the abandoned pull requests of {at} as up for grabs, so that other people may finish what was begun there.
{pr} has gone stale, as {person} took another job. Close it without merging and thank them for the effort.
Convert all pull requests in {at} that failed CI for {x_inactive_days} into drafts, because they blur our view of what is ready.
Branches in {at} that were merged ages ago keep showing up in my completion menu. Please delete the lot of them. ## delete_merged_branches
The stale thing in {at} is the pile of merged branches, and not the tickets, so prune the former and spare the latter. ## delete_merged_branches
Please implement what {issue} asks for and send a pull request, since the design has been agreed on since {day}.
I know exactly how bad {issue} is. What I lack is the patch, so write the code that stops the crash.
Create a branch for {issue} in {at}, name it after the ticket and push an empty commit so that {person} can begin.
Write a failing test for {issue} and put it in the folder with the regression tests, as {person} will do the rest.
Reproduce {issue} on a machine with Windows and record your screen, because none of us owns such a computer.
Bisect the history of {at} and find out which commit introduced the defect in {issue}, since git blame led us nowhere.
The docs contradict what {person} says under {issue}. Correct the page in the manual and mention the exception in a footnote.
Please backport the change that solved {issue}, which is {x_pr}, to the branch for long-term support, because hospitals still run it. ## backport_change
The fix for {issue} went into main on {day}. Users of the older series need it as well, so carry {x_pr} across. ## backport_change
Please publish {x_ref} of {at} today, as it contains the fix for {x_issue} and the reporter is losing money every hour. ## publish_release
{issue} is solved and so is everything else we wanted. Cut the release {x_ref} and let the world have it. ## publish_release
The reporter of {x_issue} says a library in {at} has a known hole. Check all our packages for vulnerabilities of that sort. ## audit_dependencies
Before we answer {x_issue}, we must know if any package that {at} pulls in has a published advisory against it. ## audit_dependencies
I'd like to send flowers to everybody who has contributed to {at} since {x_ref}, so give me their names. ## list_contributors
Which people have helped to build {at} over the years? I'm not after tickets, I want a page of credits. ## list_contributors
The author of {x_issue} has just sent us a first pull request, {pr}. Please welcome them warmly on behalf of the team. ## welcome_contributor
Send an e-mail to the reporter of {issue} and ask for a phone number, because support would like to call back.
Please mail the link to {issue} to {person}, who has no account and wants to read it on the way home.
Notify me on my phone as soon as somebody comments on {issue}, even if it's the middle of the night.
Subscribe the whole support team to {issue}, and unsubscribe me, as my inbox is bursting since {day}.
Remind me on {day} to check whether {issue} got an answer, since I won't have my notes with me.
Block an hour in my calendar before {day} so that {person} and I can talk about {issue} in peace.
Ring {person} and say that {issue} is on fire again. Writing doesn't help, they never look at the screen.
Every Friday afternoon, a mail about new tickets in {at} should go to our sponsors. Set up such a newsletter, please.
Post the link of {issue} in our team channel together with the note that we look for volunteers.
Mute everything that comes from {at} until {day}, because I'm getting married and don't want to hear of bugs.
Tell me each time a ticket in {at} gets the label {x_open_label}, by text message and not by mail.
Invite whoever wrote {issue} to our user conference, and offer to pay for the train, please.
Users who reported a bug in {at} this year deserve a T-shirt. Order {n} of them in different sizes.
Offer a bounty of two hundred dollars for {issue} on the usual platform, paid from the donations we got on {day}.
Add a thumbs-up to {issue} from my account, as I want the feature too but have nothing clever to say.
Start a poll under {issue} with the three names we came up with, and close the voting on {day}.
Sort the tracker of {at} by hand, so that the tickets of paying customers stand above the others for all visitors.
Make a saved search in {at} for tickets without an owner, and put a link to it in the readme.
Change the default view of the tracker in {at} so that visitors see the closed tickets first.
Please merge the labels {x_open_label} and "confirmed" in {at} into a single one, as nobody can tell them apart.
I need a bot that greets everybody who opens their first ticket in {at}. Write the workflow file for it.
Give {person} permission to triage in {at}, which means the role in the settings and not a job for you.
Please write guidelines on how to triage tickets for the contributors of {at}, two pages at most, with a drawing.
{person} will run a bug-triage day for {at} on {day}. Design an invitation and find a room for {n} people.
Train {person} in triage, so that after {x_inactive_days} they can do it for {at} without any help.
Who in the team has the right to triage in {at}? Show me the people with that role and when they got it.
The nurses asked how triage works in an emergency room. Explain it to me, and leave software out of it.
I was given {n} old magazines that nobody has opened for {x_inactive_days}. Shall I throw them away or keep them?
The bread on my counter has gone stale since {day}. Can I still make a decent pudding out of it?
Please summarise the issues of the political debate on {day} for me, I mean the election and not a tracker.
There is an issue with my washing machine that makes it dance through the kitchen. What should I do next?
My subscription to the magazine skipped an issue, number {x_number}, and nobody answers the phone. Write a complaint for me.
Close the account I had with the shop, since I haven't bought anything there for {x_inactive_days}.
Rewrite {issue} as a user story with acceptance criteria, and replace the old description with your text.
{issue} needs a reproduction from the reporter. Ask for one in the thread, and add a link to our sandbox.
Record in {issue} that we spent {n} hours on it, because the customer pays by the hour.
Set the due date of {issue} to {day}, as otherwise it doesn't show up in the calendar of the department.
Undo whatever {person} changed in {issue} on {day}, since the original wording had been approved by our lawyers.
In {issue}, every mention of {person} should be replaced by "a user", because they asked us to be anonymous.
Print {issue} with all comments on paper and leave it on {person}'s desk, since the network there is down.
Is there a keyboard shortcut on GitHub that closes the ticket one is looking at? I do it so often in {at}.
How do I link a ticket to a pull request by hand? I'd rather learn to do it than have it done in {at}.
How can I search for tickets in {at} that I commented on myself? I only need the query syntax.
Why can't I edit the title of {issue}, although {person} said that I had been given write access on {day}?
Where in the settings of {at} do I switch off blank tickets, so that people have to choose a form?
Is there a maximum number of labels a single ticket can have on GitHub? In {at} we seem to be getting close.
Which webhook event fires when an issue is transferred? I'm programming a listener for {at} and the manual is vague.
Generate an access token that lets my script read the tickets of {at}, and have it expire on {day}.
Write me a shell script that fetches the closed tickets of {at} through the API and counts them by label.
I get an error from the API when I try to close tickets in {at} in bulk. What does the code 422 stand for?
Review the workflow file of our stale bot in {at} for mistakes in the YAML, because it hasn't started since {day}.
The stale bot of {at} and the triage bot of {x_at} fight over the same labels. Please rewrite both so that they get along.
Grant an exception to {issue} in the configuration of the stale bot, so that it is never marked again.
Our bot posted its warning {n} times under {issue}. Delete these comments and keep only the first.
How much time did the stale bot save the team of {at} last year, in hours and in money?
Tell the community of {at} in a blog article why we no longer close old tickets automatically.
Draft a public apology for the mass closing of tickets in {at} on {day}, which made the front page of a news site.
Put a banner on the page of {at} saying that reports are answered on weekdays only, as people get impatient.
Add a link from the readme of {at} to {issue}, because visitors keep asking what the status of the Mac version is.
Add {issue} to the list of known problems on our website, and phrase it so that customers aren't frightened.
Mention in the changelog file of {at} that {issue} is solved, in the section for {x_ref}, and commit it to main.
What did {person} promise in the meeting about {issue}? I wasn't there, and the recording is on the shared drive.
Ask legal whether {issue} obliges us to inform the authorities, and get it in writing before {day}.
Request a CVE number for the hole in {issue}, since the fix goes out together with {x_ref}.
Draft a private advisory out of {issue}, and hide the public ticket until {x_ref} has been installed everywhere.
Get {person} an account so that they can comment on {issue}, as the single sign-on keeps rejecting them.
Is the {person} who opened {issue} a colleague of ours? I'd like to see the profile and the employer before I invite anybody to the internal chat.
Check with the hosting company if the downtime in {issue} was on their side, and demand a refund.
Buy the device mentioned in {issue} for the test lab, second-hand if possible, and have it sent to {person}.
I challenged {person} to fix more bugs in {at} than me by {day}. Keep the score for us on a web page.
Please estimate the cost of outsourcing all the bugs in {at} to an agency, for the talk with our bank on {day}.
Allocate the remaining budget of {x_owner} to the tickets in {at}, in proportion to the votes they got.
Make the tracker of {at} private while leaving the code public, because competitors are copying our plans from it.
Merge {issue} and {x_issue} into a single thread with the comments in chronological order, and redirect the second number.
Please undelete the ticket with the number {x_number} in {at}, which {person} erased on {day} without asking anybody, although it held the only copy of the test plan.
Renumber the tickets in {at} so that they begin at one again, as the import has left a gap of thousands.
Freeze the tracker of {at} during the code freeze: no new tickets, no comments, nothing before {day}.
Hide the emoji reactions under {issue}, because a handful of people from another forum keep using them to bully the author, who is only fifteen.
Approve the edit that {person} suggested for {issue}, so that the description shows the new screenshots.
Give the author of {issue} the contributor badge on our forum, since the report was a masterpiece.
Show me a screenshot of how {issue} looked before {day}, since the author deleted half of it.
Close both {issue} and {x_issue} by hand, and mention {x_pr} when you do so, since {person} solved the two of them in one go and forgot the magic words.
Nothing more will happen with {issue} because the vendor has gone bankrupt. Archive it with a sad smiley and be done.
My manager would like {issue} to vanish from the open ones by tonight, fixed or not. Just close it.
We held a vote, and {issue} lost by {n} votes. Reject the proposal officially with a few kind words.
As {issue} and the report from {person} are twins, link them to each other and keep both open.
{issue} is really a question for the forum. Tell the author where that is, and close the thread afterwards.
Everything in {issue} is done except for the announcement, so announce it on our social media and tag {person}.
Label and milestone of {issue} were lost in the move. Put back {x_open_label} and {x_ref}, please.
The discussion under {issue} has reached {n} comments, which nobody can load on a phone. Collapse everything before {day}.
Ask {person} to look at {issue} by mentioning them in a comment, since they know that module inside out.
Could you find me a ticket in {at} that a beginner could solve in one evening, and reserve it for me? ## assign_issue
Our apprentice wants to be responsible for {issue}, which is fine with {person} and me, so sign her up. ## assign_issue
While I'm in hospital, everything in {at} that has my name on it should be {person}'s, first of all {issue}. ## assign_issue
The customer has paid for {issue} to be part of {x_ref}. Put it in that milestone at once. ## milestone_progress
Is the {x_ref} milestone in {at} on schedule? I've seen the open tickets, but not how they add up. ## milestone_progress
Sadly {issue} won't be finished in time, so drop it from the milestone {x_ref} and tell {person}. ## milestone_progress
Say hello to the newcomer behind {pr}, who first wrote to us in {x_issue}, and point them to the handbook. ## welcome_contributor
Please thank {person} for the first contribution, {pr}, with a warm greeting from everyone at {x_owner}. ## welcome_contributor
My tool opened the same ticket {n} times in {at} on {day}. Leave the first one and wipe out all the copies.
The wiki of {at} hasn't been edited for {x_inactive_days}. Mark its pages as outdated and ask their authors to revise them.
Gists of {x_owner} that no one has viewed for {x_inactive_days} can be deleted. This isn't about the tracker of {at}.
Remove members from {x_owner} who have done nothing in {at} for {x_inactive_days}, since each seat costs us money.
Repositories of {x_owner} without a commit for {x_inactive_days} should be archived, all but {at}, which we still need.
Close the security alerts in {at} that have been open for {x_inactive_days}, as they concern test code only.
Artefacts in {at} older than {x_inactive_days} eat up our storage. Delete them and leave the logs where they are.
The forks of {at} which have been dead for {x_inactive_days} confuse our users. Ask their owners to take them down.
Draft releases in {at} that have been lying around since {day} should be thrown away, as no one remembers what they were for.
Milestones in {at} that expired more than {x_inactive_days} ago ought to be closed, whether or not all is done. ## milestone_progress
For our museum of bugs, frame {issue} and hang it next to {x_issue}, the one with the singing printer.
Which of the bugs fixed in {at} this year was the funniest, {person} asks? We want to give an award on {day}.
Write a poem about {issue} in four verses that rhyme, so that we have something funny to read out at {person}'s farewell party on {day}.
What could we name the task force that looks after the reports in {at}? Something with animals would be nice.
As a user of {at}, am I allowed to open a ticket in English if my native language is Polish?
I reported something in {at} and got no reply for {x_inactive_days}. Would it be rude to send a reminder, or should I be patient?
Should small wishes for {at} go into the discussions or the tracker? {person} and I can't agree on it.
Would you say that a long list of open tickets is a sign of success, or should a maintainer be ashamed of it?
When is it wise to declare bankruptcy and close an entire backlog? I'm collecting opinions for a podcast about {at}.
Your judgement on {issue} was spot on, and {person} has already mended the bug. Thanks a lot, that's all.
Just to let you know: the old tickets in {at} are off limits from {day} on, because researchers are studying them.
Sorry, I meant another ticket when I wrote about {issue} a minute ago. Please ignore my message, it's settled.
I've already closed {issue} myself, sorted the tracker of {at} and watered the plants. You can relax.
{person} made a list of all open tickets in {at} on {day}, so I don't need one. Translate hers into French, please.
You told me that {issue} was minor, and I agree. Now write that verdict into the ticket as a comment.
Now that I have your report on {issue}, apply the labels you proposed there and leave a note for {person}.
The overview of {at} that you made is great. Save it as a page in our wiki and share it with {person}.
You listed the old tickets of {at} on {day}. Send that list to all the reporters so that they can object.
Take the {n} tickets from your last overview of {at} and distribute them evenly among the developers. ## assign_issue
When a customer writes to our support address and mentions a crash, a ticket ought to appear in {at} within a minute, so please connect the mailbox to the tracker and test it with a message from {person}.
I'm on a train without a proper keyboard, and the thing I found is serious: the installer wipes the home folder. Would you please raise a new ticket for it in {at} and give it the title {title}?
Our crash reporter collects hundreds of traces a day which nobody reads, so set it up in such a way that the ten most frequent ones become tickets in {at} each {day}.
{person} described a bug to me in the lift, and before I forget it: the export loses every second row if the file has a header. Put that into {at} as a new report, please.
Because the vendor only accepts complaints through its own tracker, please take the text of {issue}, remove our internal names from it and submit it over at {x_at} as a fresh report.
We've found out that the documentation for the plug-in interface describes functions that were removed years ago. Instead of mending it at once, create a reminder ticket in {at} and put {person}'s name in the first line.
Three people confirmed on {day} that the freeze from {issue} can't be provoked any longer with the newest build, so the ticket has done its duty and you may close it with a short word of thanks.
While I understand why {person} wanted to keep {issue} open as a reminder, the decision has been taken at a higher level, so please close it as not planned and disable further comments.
The report in {issue} was written for a fork which isn't maintained by us, and the author has found the right place by now. Would you kindly close the one on our side, without any label?
There are {n} tickets in {at} that our own load test opened on {day} because somebody forgot to switch the target. They are all fresh, they are all called "test", and they should all be closed.
Each ticket in {at} whose author deleted the account since then can be shut with a note that we can't ask back any more, no matter whether the last comment is from today or from last year.
Once {x_pr} has been released and {person} has seen it working at the customer's site, close {issue}, but please wait until both of these things have happened and don't just do it tonight.
Our contract says that only the customer may close a ticket, and {issue} was shut by one of our developers. Open it again, please, and apologise for the haste in one sentence that sounds sincere.
I didn't know that closing {issue} would also remove it from the board that management looks at, and now they think the work is finished. Put it back to open as fast as you can, please.
{person} claims that the fix for {issue} only hid the message and that the data is still damaged underneath. I've checked it, it's true, and therefore the ticket has to be opened once more.
Some time ago a cleaning script shut everything in {at} that had no label at all, and among those were {n} reports from paying customers, which I'd like you to reopen with a friendly explanation.
Please answer the reporter of {issue} in simple English, because she wrote that she uses a translator, and explain that we can only help her if she sends us the file that the program refuses to read.
As {person} has asked for the third time under {issue} when the fix will be out, let them know that it ships together with {x_ref}, and that we can't promise anything about the day.
I promised to report back under {issue} after the meeting with the hardware team, but my account is locked. Would you write there that they need another {n} weeks and that the prototype looks promising?
Whoever answers in {issue} should do so in a calm voice, so let me dictate it: we hear you, we're sorry, and the setting comes back in {x_ref}. Please publish exactly these words.
The last comment in {issue} contains a telephone number that {person} pasted by mistake. Get rid of it, please, both in the text and in the history of edits, because strangers have begun to call.
For every ticket in {at} that mentions the outage of {day}, post the link to our status page as a comment, and don't close any of them until the engineers have spoken.
I've noticed that the title of {issue} contains a swear word, which looks bad now that the ticket is linked from our home page. Change it to {title}, and keep the rest of the report as it stands.
The author of {issue} filled in the form with random letters and then explained everything in the comments, so please move those explanations up into the description, where new readers would look for them.
Since our docs team wants to quote {issue} in the handbook, the typing mistakes in its description should be corrected first. Do that in place and tell the author that nothing else has been altered.
Both {person} and I have started to work on {issue} without knowing of each other. To avoid that in future, please write my name into the assignee field and leave a hint for everybody else. ## assign_issue
There's a rule in our team that no ticket stays without an owner for longer than two days, and {issue} breaks it, so give it to {person}, who knows the payment module better than anyone. ## assign_issue
After the reorganisation the database tickets belong to the platform group. Go to {issue} and replace whoever is responsible for it at the moment by {person}, who leads that group since {day}. ## assign_issue
Because {person} fell ill and the deadline for {issue} is on {day}, the ticket must pass to someone who is healthy, and I volunteer, so please change the assignment accordingly. ## assign_issue
Volunteers tend to claim tickets in {at} and then vanish. Please remove the assignee wherever nothing has happened for {x_inactive_days}, keep all the tickets open and invite other people to have a go. ## assign_issue
I've already judged {issue} myself and found that it's a regression of the worst kind, which is why I'd like you to do the clerical part and attach the two labels "regression" and "blocker" to it.
The label {x_open_label} was meant for beginners, but the tickets that carry it in {at} would scare off an expert. Take it away from all of them until {person} has picked better ones.
We hold a workshop for students on {day}, and I need about {n} easy tickets in {at} to be marked with a new label called "workshop", which doesn't exist yet and should be yellow.
In the past every developer invented labels as they pleased, so that {at} has more than a hundred of them by now. Delete those that aren't used by a single ticket, open or closed.
Somebody has changed the colour of {x_open_label} in {at} to a grey that can't be read by people with weak eyes. Turn it back into a dark blue, and write in its description why.
The planning for {x_ref} took all of {day}, and at the end we agreed that {issue} has to be in it, so please add the ticket to that milestone before somebody forgets. ## milestone_progress
I report to the steering committee tomorrow and can't count by hand, so tell me how many tickets the milestone {x_ref} in {at} has in total, and how many of those are done. ## milestone_progress
As the marketing people have renamed the spring edition to {x_ref}, the milestone in {at} should bear that name too, with a new date, which is {day} in two weeks. ## milestone_progress
There are two milestones in {at} that mean the same thing since {person} created the second one by accident. Merge them, and make sure that no ticket falls through the cracks. ## milestone_progress
On our project board for {at} there's a column called "waiting" which has become a black hole. Move everything that's in it back to "planned", and then remove the column, so that no one hides work there.
I'd like a roadmap view for {at} with one bar per ticket between its start and its end, so that {person} can show it on {day} to people who have never seen a tracker.
When a ticket in {at} is closed, its card should jump to "done" all by itself, which worked until the migration. Please repair that rule on the board, because we've been dragging cards by hand for weeks.
Please enter a story size of five for {issue} in the project field, because that's what came out of our poker round on {day}, even though {person} would have preferred an eight.
What began as a bug report in {issue} has turned into a lively exchange about the future of the file format, so move the thread to the discussions, where such exchanges belong, and leave a pointer.
In the discussions of {at}, people keep asking how to install the tool behind a proxy. Write a detailed answer that covers the three usual setups, and pin it, so that we're asked less often.
I follow the tracker of {at} closely, but I have never looked at its discussions. Give me the gist of what has been debated over there since {day}, in ten lines at most.
While the issues of {at} are in good shape, its question-and-answer section isn't, so close all the questions there that received an accepted answer more than {x_inactive_days} ago.
The announcement in {issue} should be the first thing people see when they visit the tracker, since they would otherwise report the expired certificate again and again, so please pin it until {day}.
At the moment three tickets are pinned in {at}, and all of them are about things that happened last year. Unpin them, please, and put none in their place before {person} has made a choice.
Two well-known troublemakers have discovered {issue} and are quarrelling about politics there. Lock the thread as off-topic for everybody but the members of {x_owner}, and don't reply to them.
You once locked {issue} at my request when the argument about the licence was at its height. Since both sides have made peace, it may be unlocked again, with a word of welcome.
It took us {n} comments to understand that the defect described in {issue} sits in the driver, and that is a different project. Transfer the ticket to {x_at}, and let {person} over there know.
We're merging the two products, and from {day} on there will be one tracker only. Bring the whole content of the tracker in {x_at} over to {at}, with the authors and dates intact.
The big ticket {issue} can't be managed any longer, so break it down into {n} smaller ones, one for each screen, and enter these as sub-issues so that we can see how far we are.
Nobody understands any more how the tickets in {at} depend on each other. Draw a graph with arrows from each blocker to what it blocks, and hang it up in the room where {person} works.
Our data protection officer demands that the e-mail addresses in {issue} be made unreadable, also in the notifications that were sent out. Do what can be done and give me a written confirmation for her.
The person who wrote {issue} has threatened one of our volunteers in private messages. Block the account from everything that belongs to {x_owner}, and hand the evidence to the trust and safety team.
As of {day}, strangers shouldn't be able to open tickets in {at}, since we have neither the time nor the money to answer them. Limit that right to people who have contributed before.
Please set up a form for feature wishes in {at} which asks what problem people have rather than what solution they imagine, because {person} is tired of asking the same question each time.
I want the tracker of {at} to greet people in their own language, so translate our three forms into French, Spanish and Portuguese, and have the right one shown according to the browser.
The stale bot in {at} sends its warning at three in the morning, when people in our region are asleep, and they feel ambushed. Could you change the hour in its schedule to noon?
Our policy says that a warning must precede every closing by two weeks. Please adapt the stale bot of {at} to that rule, and write a test which proves that it waits.
{person} from the accessibility group asked that reports about screen readers never go stale, so add their label to the exceptions in the bot's configuration in {at} and send me the pull request.
We have never had a bot that closes old tickets in {at}, and I'm not sure that we want one. What do other communities report about the mood after they introduced it?
I read in a paper that most reports which are closed for inactivity describe real defects. Do you know that study, and would its findings apply to a small project such as {at}?
As somebody who writes about open source for a newspaper, I'd like to know what maintainers mean when they speak of triage, who usually does it, and whether it's paid work.
If I asked you to triage a report that is written in Finnish and has no steps at all, would you be able to? I don't have one at hand, I'm just exploring the limits.
Could you tell me which of your tools only read and which ones change something in a repository? I have to fill in a form for the security people before we connect you to {at}.
My predecessor at {x_owner} believed that you close tickets on your own initiative when no one is looking. Is there any truth in that, or did he mix you up with another bot?
How does the search on GitHub rank tickets when I look for two words at once? I keep finding the wrong ones in {at}, and I'd rather understand it than have someone else search.
Tell me what has been closed in {at} since {day} and for which reasons, because I've been away and the open tickets are, as far as I can see, the same as before.
Before we choose this year's winner of the bug hunter's award, I'd like to have a list of all the reports by {person} in {at} that ended up being fixed, with the dates of the fixes.
The questions that we closed in {at} over the past years are a treasure. Go through these closed ones, pick those that come up most often and turn them into a page for beginners.
I already know what is open in {at}. What I need for the handover is a description of how the code is organised, which modules are fragile and who wrote them in the first place.
Each pull request in {at} that's still unmerged should be described in one line for the weekly call with {person}, who couldn't care less about the tickets and only wants to hear about code.
It would be nice to have the notes from our planning week boiled down to a single page, although they're {n} pages long and half of them deal with {issue} and the rest with lunch.
Our mailing list about {at} had {n} messages on {day} alone. Condense them for those who were at work, and keep what people said about the licence apart from what they said about the logo.
Put all the tickets of {at} that have ever existed into a CSV file with number, author, date and label, because a researcher at the university wants to study how our project grew.
The department is moving to a tool that can't read GitHub, and so {person} needs a file with everything that was ever written under {issue}, pictures included, in a form that lawyers accept.
In the old Bugzilla we have {n} reports that never made the move. Bring them over to {at}, keep the original numbers in the titles and close those that were closed there.
Most of our users read Chinese, so it would be a kindness to have {issue} and all of its answers translated for them, and posted in a second thread next to the original.
I don't speak a word of Turkish, but the author of {issue} doesn't speak anything else. Write the author an answer in Turkish which says that the fix is part of {x_ref}.
For the yearly report I need a table with the number of reports that were filed in {at} in each quarter, next to the number of those which we closed within thirty days.
{person} maintains that we've become slower. Find out how many days passed on average between the first report and the fix in {at}, for each of the last three years.
The sponsors have asked us how many of the tickets in {at} were opened by companies and how many by private persons. I know it's hard to say, but please give me a chart of it.
Somebody keeps reopening {issue} without a word. Tell me who it was each time and at what hour, so that I can talk to that person before the moderators get involved.
I seem to remember that {issue} once had a completely different title, one that mentioned the name of our client. Is there a way to see who changed it, and when?
It may interest you that {person} went through the entire tracker of {at} on {day}, with a pot of tea, and sorted every report by hand. We're all deeply impressed, and nothing is left to do.
Two years ago we let a script close everything in {at} that was older than {x_inactive_days}. The reactions were so fierce that {person} gave up maintaining for a while, and I still feel bad about it.
By the time you read this, {issue} will have been closed by its author, who found out that the battery was empty. I only mention it because you were part of the conversation last week.
In our village there's a club that has met every {day} since 1950 to discuss issues of all kinds, and not a single one of them has ever been closed. I thought you would like that.
I came across {issue} again while I was looking for something else, and it made me smile, because {person} was so sure back then that it would be solved within {n} days.
The summary of open tickets that {person} sends around each {day} is good enough for everyone in the team of {at}, so there's no reason for you to produce another one.
Whatever else you do while I'm away, keep your hands off the old tickets in {at}, for we have an agreement with the archive of the university that none of them will be closed before {day}.
I thought about having {issue} triaged, but the reporter has just written that the whole thing was a joke for April Fools' Day, so please don't spend a single second on it.
Please do not list, close, label or otherwise touch the reports that have been asleep in {at} for {x_inactive_days}. {person} is writing a thesis about them and needs them exactly as they are.
You don't have to tell me how serious {issue} is, since I was there when the server burnt down. What I'd appreciate is a letter to the insurance company that describes the event.
Had {person} asked you for an overview of {at} a week ago, we would have saved a lot of time. Now the meeting is over, the decisions are taken and it no longer matters.
Let's assume for a moment that {at} had a hundred full-time maintainers. Would its users report fewer bugs, or would they simply report smaller ones? I love such questions late at night.
If it were up to me, tickets like {issue} would be printed on gold paper and carried through the streets, but it isn't up to me, and so I just wish you a pleasant weekend.
In {at} it's not the tickets that get old, but the pull requests. Go through those without a push for {x_inactive_days}, and close them with the promise that they can be revived at any time.
I feel sorry for the people whose pull requests in {at} have been waiting since last year. Could you find out which ones those are, so that {person} and I can share the reviews between us?
A pull request isn't an issue, I know, but {pr} has been quiet for so long that it ought to be treated like one, so close it, delete nothing and leave a kind note.
Reviews in {at} that were given more than {x_inactive_days} ago shouldn't count as approvals any more, since the code has moved on. Dismiss them and ask the reviewers for a second look.
The translations in {at} have gone stale, because the English texts changed {n} times since anybody looked at them. Mark the outdated strings and ask the translators to go over them before {x_ref}.
There are feature flags in {at} that have been switched on for everyone for longer than {x_inactive_days}. Remove them from the code, together with the branches that nobody can reach, and open a pull request.
I counted {n} comments with the word TODO in the source of {at}, some of them older than my daughter. Delete those which refer to tickets that were closed long ago.
Old tickets don't bother me at all, but the {n} forgotten branches in {at} do. Whatever has been merged into main can be deleted, as long as the release branches survive. ## delete_merged_branches
When I press the tab key in my checkout of {at}, I get a list of branches as long as my arm, most of which were merged before {x_ref}. Please get rid of those. ## delete_merged_branches
{issue} has been discussed to death, and we all agree on the solution that {person} sketched on {day}. What's missing is someone who types it in, with tests, so please do that and open a pull request.
Take the prototype that {person} attached to {issue}, bring it into the shape that our style guide demands, and push it to a branch of its own so that the others can try it.
The bug in {issue} only shows up on a machine with two graphics cards. Please rent one in the cloud for an hour, run the steps of the reporter and keep a recording of the screen.
Since {issue} was fixed without a test, it will surely come back some day. Write one that fails on {x_ref} and passes on main, and add it to the suite in {at}.
{issue} was fixed by a beginner, and we're proud of that. Write a tutorial for our website which tells the story step by step, from the tools she installed to the moment her change went in.
The sample project that belongs to {issue} was on a server that has been shut down. Rebuild it from the description, put it into a repository of its own and link it in the thread.
What the reporter of {issue} needs isn't our opinion, but the corrected build. Put one together from main, upload it somewhere and send the link to the address in the profile.
Two hospitals still run the series before {x_ref} and are hit by the bug that we fixed on main with {pr}. They can't upgrade, so please bring the fix to their branch. ## backport_change
Now that {issue} is out of the way, nothing speaks against the release any longer: create the tag {x_ref} in {at}, publish it and put the binaries next to it. ## publish_release
A journalist asked me under {issue} whether our software is affected by the hole that was in the news on {day}, and so I need a check of everything {at} depends on. ## audit_dependencies
For the anniversary of {at} we're printing a poster with the name of every single person who ever had a commit merged, and I'd like to have these names in alphabetical order. ## list_contributors
Someone who only ever reported bugs, like {x_issue}, has now dared to send code. It's {pr}, and it would mean a lot to receive a warm welcome from the project. ## welcome_contributor
I'd rather talk to the reporter of {issue} than exchange a hundred comments, so please send them an invitation to a video call on {day}, with {person} and me as guests.
Because the people in the warehouse don't have accounts, please send each change of {issue} to their printer, in large letters, and stop with that as soon as the ticket has been closed.
My phone rings whenever someone sneezes in {at}. Adjust my notification settings so that I only hear of tickets in which I'm mentioned, and of nothing at all on {day}.
On {day} at nine I have to tell the board about {issue}, so please prepare three slides with pictures, leave out the technical terms and put our logo into the corner.
Should {issue} still have no reply from the vendor by {day}, call their hotline and insist on talking to an engineer, since their contract promises us an answer within a week.
Please let all the people who upvoted {issue} know by private message that there's a beta version to try, since they would never find the download page on their own.
We keep a paper list of bugs in the workshop. Someone should compare it with the tracker of {at} once a week and cross out what's been fixed. Hire a student for that, please.
Enter the {n} hours that {person} and I worked on {issue} into our time sheet, under the customer's project and not under maintenance, because somebody has to pay for them.
An anonymous donor gave us money for whoever fixes {issue}. Put the amount into the title, describe the conditions in a comment and pay it out as soon as the fix has been merged.
The tracker of {at} is ugly in dark mode, and its letters are tiny. Is there a setting for that, or do I have to install an extension in my browser as {person} did?
Why does GitHub show a different number of tickets for {at} in the tab than in the search? I don't want them counted, I only wonder how the two figures come about.
Which fields does the API return for an issue, and how do I tell a pull request from an issue there? I'm writing a client for {at} in my spare time.
When I move a ticket between repositories, do the subscribers come along, and does the old link still work? I'd like to be sure before {person} does it with {issue} by hand on {day}.
As a reporter, I'd like to withdraw {issue}, but I see no button for it. Am I allowed to close it myself, or does that take somebody from {x_owner}?
Build us a page that shows how long every visitor of {at} has to wait for a first answer, with a green, yellow or red light, and put it on the screen in the hall.
The crash tracker and {at} don't talk to each other. Please connect them in such a way that a ticket gets closed when its crash hasn't been seen in {x_ref}.
Program a game in which tickets fall from the sky and have to be caught by maintainers, for the booth of {at} at the fair on {day}. It needn't have sound.
Somebody opened {issue} in the name of {person}, who knows nothing about it. Find out which address that account was registered with, and report the theft of identity to the platform.
The wording under {issue} is my own, and I'm ashamed of it. Please replace every comment I made there on {day} with a simple "sorry", as I can't bring myself to open that page.
What we call "issue" in {at} is called "case" by our lawyers and "ticket" by everyone else. Write a small glossary, so that the three groups understand each other at the meeting on {day}.
The volunteers who triage reports for {at} feel that no one sees their work. Design a badge for them which can be shown on their profiles, with a magnifying glass on it.
Our triage team in {at} meets on {day}, but {person} can't come. Find another date that suits all {n} members, and write it into the shared calendar with the link to the call.
I was asked to give a lesson on reading bug reports. Make up five reports about a fictional music player, from dreadful to excellent, but don't use real ones from {at}.
In the theatre group we speak of triage when we decide which costumes to mend first. {person} says that programmers stole the word from doctors. Is that so, and when did it happen?
A certain newspaper hasn't published an issue for {x_inactive_days}, even though I paid for the whole year. How can I get my money back without going to court?
Nobody has written down yet that the search ignores accents. Would you add a ticket about it to {at}, so that {person} finds it there on {day}?
I'm allowed to read {at} but not to write there, so please submit a report on my behalf which says that the licence key gets rejected.
If a test in {at} has failed three nights in a row, I want a ticket to be opened about it. Add that rule to our automation, please.
A teacher found several spelling mistakes in our course material. Raise one ticket in {at} that lists them all, and send her the link as a courtesy.
We've agreed with the reporter that {issue} is covered by the paid add-on, so all that remains to be done is to close it politely.
{issue} was opened against a version that nobody is allowed to use any more. Please close it as outdated and tell the author about {x_ref}.
The intern closed {issue} because he thought that silence means consent. It doesn't, so reopen it and explain to him gently how we work.
Since the sweep on {day} went too far, I'd like the {n} tickets with the label {x_open_label} to be reopened in {at}.
Ever since {issue} was mentioned on television, strangers have been asking when it'll be fixed. Post an answer there which says that we don't know.
Please ask in {issue} whether the error also occurs with the firewall switched off, because {person} suspects it, but is too shy to write there.
Could you reply to the last question under {issue} by copying the paragraph about proxies from our handbook, with a link to the full page?
The comment that I left on {issue} on {day} was meant for {x_issue}, so move it there, with the picture that belongs to it.
Change the description of {issue} so that it names the right version, which is {x_ref}, because the reporter mixed up two columns in our table.
There's a broken picture in {issue}. Upload the one from our shared folder instead, and scale it down so that it fits on a phone.
{person} told me in the corridor that {issue} is as good as done. Let the tracker show who did it by making {person} the assignee. ## assign_issue
I can't work on {issue} after all, since my laptop was stolen on {day}. Please remove me as its assignee and find nobody else for now. ## assign_issue
In the tracker of {at}, everything about printing goes to {person} from {day} on. Begin with {issue}, which hasn't been given to anybody so far. ## assign_issue
I'd be glad if {issue} carried the label {x_open_label} by the time {person} opens the weekly filter, which usually happens on {day} before breakfast.
The bot put {x_open_label} on {issue} because of a single word in the title. Take it off, and teach the bot to read more carefully.
Let's get rid of all labels in {at} that begin with "prio", since we keep the priorities on the board and nobody maintains them twice.
As we won't manage {issue} before {day}, please move it from the milestone {x_ref} to the one that follows, and leave a comment about that. ## milestone_progress
Show me how the milestone {x_ref} of {at} has advanced since {day}, since the customer has a right to weekly figures under our agreement. ## milestone_progress
The cards on the board of {at} are sorted by age, but {person} wants to see them sorted by value, so rearrange them for the demo.
Add both {issue} and {x_issue} to the project called "accessibility", which {x_owner} set up on {day}, and give them the status "to be discussed".
Someone ought to open a thread in the discussions of {at} where people can introduce themselves. Please do so, and write the first post in a cheerful tone.
The ideas in the discussions of {at} deserve better than to be forgotten, so rank them by the number of votes and publish the ranking on our blog.
Unlock {issue} for an hour on {day}, so that {person} can post the results of the survey, and lock it again as soon as they're up.
As {issue} concerns nothing but the website, please hand it over to the tracker of {x_at}, and don't leave a copy of it behind.
{issue} and {x_issue} have the same cause but different symptoms. Link the two as related, without closing or changing anything else in either of them.
The tracker of {at} doesn't let us mark anything as confidential. Switch on private reports there, and tell {person} how to use them.
Create an organisation-wide form for incident reports in {x_owner}, and make sure that it replaces the old text file in {at} without any downtime.
The stale bot doesn't understand that in {at} a reaction counts as a sign of life. Extend its code accordingly, please, and document the change.
Before {person} installs a stale bot in {at}, I'd like to know what such bots cost, who makes them and which of them respects people's feelings.
Some say that old reports should never be closed automatically, others swear by it. Which camp are you in, and have you ever changed your mind?
I explain triage to my pupils with coloured stickers on toy cars. Do you have a better idea, one that works without the toys, for a class of {n}?
Among the tickets that were closed in {at} last year, which one had the longest discussion? {person} and I have a bet about it.
Give me a recap of the talks at the conference on {day} that dealt with maintaining projects like {at}, because I missed all of them.
Put together what the wiki of {at} says on the release process in a single paragraph, and forget about the tracker for this once.
I want a copy of {issue} on my e-book reader, with the pictures in black and white, so that I can study it at the lake.
Translate the answers that {person} gave in {issue} into plain German, since the people at the customer's help desk have trouble with the technical English.
How quickly do we usually answer in {at} at weekends compared with working days? A chart with two bars would do for the meeting on {day}.
{person} would like to know on which weekday most tickets are filed in {at}, measured over its whole life, in order to plan the shifts.
The report {issue} was read by {n} people on {day} alone, or so says the page. I find that astonishing, and I wanted to share it.
We used to triage each report in {at} on the phone, {person} and I, while our children were asleep. Those were the best years of the project.
I was about to ask you for a verdict on {issue}, but {person} has just given one that convinced everybody. So there's nothing to do, thank you.
Please keep away from {issue} until the police have finished their investigation, because nothing in that thread may be changed or quoted before {day}.
Nothing should be closed in {at} for lack of activity, and whoever says the opposite hasn't read our charter. Keep that in mind, will you?
Perhaps the reporter of {issue} is a poet. Who else would call a memory leak "the slow sorrow of the server"? I had to laugh.
If a tracker could blush, the one of {at} would have done so on {day}, when {person} filed a report about the maintainer's haircut.
The pull request of {person}, {pr}, went stale because we never answered. Write a sincere apology there, and ask whether they'd still like to finish it.
The issues of {at} have been tidied up. Now the pull requests deserve the same, so close all that have conflicts and no activity for {x_inactive_days}.
Cached pages of {at} stay stale for days after each deployment. Lower the lifetime in the server's configuration and empty the cache once by hand.
The answers about {at} on the well-known question site are out of date. Edit those that still recommend the flags which {x_ref} has removed.
Our certificate expires on {day}, as {person} pointed out in {issue}. Please renew it, put it on the server and restart whatever has to be restarted.
I like the patch that the reporter posted as text under {issue}. Make a real commit of it in their name and open a pull request against main.
{person} wants to be called as soon as {issue} is closed, day or night. Keep an eye on it and dial the number I gave you.
For the next {n} days I'd like to get a digest of the comments on {issue} by mail each evening, as I can't bear the constant ringing.
The developers ignore {issue} because it's so long. Read it to them at the stand-up on {day}, as an audio file with a warm voice, please.
What does it take to become a member of the triage team at {x_owner}, and does one have to know how to program for that?
Where can I see which tickets of {at} I'm subscribed to, and how do I leave all of them at once without losing the archive?
I keep getting logged out whenever I write a comment under {issue}. Is that a problem with my browser, or are there limits for new accounts?
GitHub offers sub-issues, task lists and projects. Which of the three would you choose for planning {x_ref} in {at}, if you were in my position?
Delete my account from {x_owner}, but leave the tickets that I opened in {at} in place, under a neutral name such as "former member".
Because somebody at {x_owner} bulk-edited the titles in {at} on {day}, all of them now begin with the same prefix. Strip that prefix from each title, and leave tickets created after that day alone.
When the owner of a small bakery writes to us that our till software printed the wrong tax, I can't send her to a form in English. Enter her complaint in {at} for her, in words that developers understand.
Although the last comment in {issue} is only an hour old and the mood is good, the sponsor has stopped paying for this feature, which means that the ticket has to be closed with an explanation and our apologies.
My predecessor kept {issue} open so that he could post his holiday pictures there every year. It's a lovely tradition, but please move the pictures to our wiki and leave the ticket to those who need it.
"""
