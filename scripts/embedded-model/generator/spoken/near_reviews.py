"""Long requests around pull requests and reviews that none of the maintainer's tools fits. After ` ## ` stand the concepts that would fit if they were on offer."""
TEMPLATES = """
Everyone who had to read {pr} has read it and nodded, so do us the favour of pressing the merge button and squashing its commits into one.
Since {person} is on a plane until {day} and the code freeze starts before that, I need you to merge {pr} in their place, with a plain merge commit and without any further questions.
Nothing blocks {pr} any longer, I looked at it myself this morning. Merge it into the default branch.
The customer has waited long enough for this fix, and all of the required approvals are there. Land {pr} right now, whatever the clock says.
I have no merge rights on {at}, which is silly because I wrote half of it, so would you put pull request {number} into the main branch for me?
Switch on auto-merge for {pr}, so that it goes in by itself the moment its last check turns green and nobody has to sit up for it.
Queue {pr} for merging behind {x_pr}, because the one only makes sense once the other has landed.
Although {pr} came with fourteen tiny commits, our history should show only one, which is why I'd like it squashed and merged under the headline {title}.
We promised the students that their work would be part of the project by {day}. Accept {pr} and merge it, the review was finished in class.
When the clock strikes noon on {day}, merge {pr}, and not a minute earlier, since the press release mentions that very hour and our partners in Asia will be watching with a bottle of sparkling wine in their hands.
All of {person}'s open pull requests in {at} shall be merged into main today; they were approved in a long meeting that nobody wants to repeat.
Take {pr} out of the merge queue again, because {person} has discovered a spelling mistake in a string that will be translated.
The merge of {pr} broke the login page for everybody, so revert it at once, whatever its author says.
Would you undo the last merge in {at}? It was pull request {number}, and it should never have gone in before the holidays, when there is nobody around who could answer the phone.
My phone shows a grey button where yours might be green, therefore I ask you to complete the merge of {pr} on my behalf.
Our bot account is the only one that may write to main in {at}. Use it to merge pull request {number}, which {n} people have approved and which the whole support team has been longing for.
Rather than another status report about {pr}, of which I've got three already, I want the merge itself, done with a rebase.
Force the merge of {pr} past the failing check. I'm the administrator, I know what is red there and I take the blame.
Fast-forward the release line to whatever {pr} contains, and leave main alone until {person} is back from the conference.
Combine {pr} and {x_pr} into a single pull request, as they touch the same three files and nobody wants to read them separately.
There is no pull request for it, only a branch called login-page in {at}. Merge that one straight into main, please.
All the automatic updates that the dependency bot opened in {at} may go in without anybody reading them, so merge the lot.
I went through every file of {pr} last night and have no objections, so please record an approving review there in my name.
Leave an approval on {pr} with the remark that the new names are a great improvement over what we had before.
Because the rules of {at} demand two approvals and {person} is ill, I'd like you to be the second approver of pull request {number}, which is no more than a corrected date in the footer.
Submit a review of {pr} which requests changes, and say in it that the migration has to be reversible.
{person} blocked {pr} with a review that talks about code which has been deleted since. Dismiss that review and give the rebase as the reason.
My approval on {pr} was a slip of the finger, I meant another tab. Please withdraw it before anybody relies on it.
Turn the pending review that I began on {pr} into a submitted one, since the browser has lost the button for it.
As far as I know from {person}, the last formality for {pr} is a signature from the maintainers' account. You have access to that account, so sign it off for us before the weekend.
Give your blessing to {pr} on the page itself, with a green tick and everything, so that the contributor can sleep well tonight.
The builds of the first-time contributor on {pr} have been waiting since {day} for somebody to allow them. Press that "approve and run" button, please.
As our auditor wants two names under every change, add {person}'s formal approval to {pr}; they told me by phone that they agree with each line of it and that no further discussion is necessary.
Reject {pr} in a formal review, because it removes the licence headers and we've said no to that twice already.
I already know who should look at {pr}, namely {x_exclude1}, so all that's needed is that you actually request the review from them.
Put {person} and {x_exclude1} into the reviewers field of {pr}, which has been empty since the author opened it.
The documentation team should get a formal review request for {pr}, as every change of wording in our product has to pass through their hands before it reaches a customer. Would you send that request?
Take {person} off the reviewers of {pr}, because they are on parental leave and their inbox is full of our reminders.
Request the review of {x_exclude1} on {pr} once more, since every remark from the first round has been dealt with by now.
{person} drew the short straw in our meeting. Enter them as the reviewer of {pr} and let them have the usual notification.
Swap the reviewers of {pr} and {x_pr}, as each of the two was given the person who knows the other one better.
Would you make {person} the assignee of {pr}, so that it shows up in the right column of our board? ## assign_issue
Assign {pr} to me, please, because I'm going to finish it while its author is climbing a mountain. ## assign_issue
Nobody in our team reads e-mail, so hop over to the chat and tell {x_exclude1} that they've been chosen to review {pr}.
I've settled on a reviewer for {pr} after your last suggestions, and it's going to be {person}. Please notify them officially on the page.
All the people whom you named for {pr} yesterday were excellent choices. Add each of them there as a reviewer, and don't name any more.
Remove every pending review request from {pr}, since the board has decided that this one needs no second pair of eyes.
Set up a rotation in {at} so that each new pull request gets its reviewer automatically, starting with {person} on {day} and going through the team in alphabetical order.
Ping the three reviewers of {pr}, who haven't stirred for {n} days, and remind them that a volunteer is waiting.
Ask {person} under {pr} whether they still intend to review it, and do it kindly because they've just become a parent.
Post a comment on {pr} that we are grateful for the work but won't be able to read it before the summit in May.
Reply to the last question that {person} asked on {pr} with these words: the cache is emptied at midnight, and that is intended.
Mark the discussion about naming on {pr} as resolved, since both sides agreed on the second proposal over lunch.
There are {n} open conversations on {pr}, all of them answered. Resolve every single one so that the page becomes readable.
Hide the rude remark that somebody left under {pr} last night, and leave the rest of the conversation as it is.
Write below {pr} that {person} will take over, that the author needn't do anything else, and that we're sorry for the long silence which was caused by three weddings and a flood in the basement.
The author of {pr} asked whether tabs or spaces are wanted. Answer there that our formatter decides it and that nobody needs to worry.
Next to the second function that {pr} adds, I'd like you to leave a comment saying that a dictionary would be quicker than the list.
Quote {person}'s objection from {x_pr} under {pr}, as it applies there in the same way and the author can't have seen it.
Delete my comment on {pr} from {day}, because I pasted the address of a customer into it by accident.
React with a heart to the opening post of {pr}. The author has just told us that it's their birthday.
Pin {person}'s explanation to the top of the conversation on {pr}, so that newcomers read it before they ask the same thing again.
Copy the whole discussion beneath {pr} into a text file, since our archive wants everything on paper before the website moves to its new home.
Thank the person behind {pr} publicly on the page, it's their first contribution and they've been very patient with us. ## welcome_contributor
A complete beginner has opened {pr} and is nervous, as she writes herself. Greet her warmly there and point her to our guide. ## welcome_contributor
Tell the newcomer who sent {pr} how happy we are to have them, in a short welcome message right there. ## welcome_contributor
The description of {pr} still speaks of a button that was dropped weeks ago. Replace that paragraph with one sentence about the new menu.
Rename {pr} to {title}, because the current headline is an inside joke that no one outside the office understands.
Convert {pr} back into a draft, as its author has found out that half of the idea doesn't work on older phones.
The draft stage of {pr} is over, says {person}. Flip it to ready for review so that the usual machinery takes notice.
Change the base branch of {pr} from main to the maintenance line, since that is where the customer's version is built.
Attach the labels for documentation and for translations to {pr}, and take off the one which says that it waits for its author.
Add the sentence "Closes {x_issue}" to the text of {pr}, so that the ticket is shut automatically as soon as the change lands.
Move {pr} into the milestone {x_ref}, which {person} created for things that have to be shipped before the trade fair.
Tick the boxes in the checklist of {pr}, all but the last one, as I've done each of those steps on my own machine.
Screenshots of the old and the new dialogue belong into the description of {pr}, since reviewers can't imagine it from the code alone. Take them on a phone and insert them, one below the other.
In the text of {pr}, every mention of our former company name has to be replaced by the new one, because the lawyers have found it.
The page of {pr} starts with a huge table. Compose a friendly summary in two sentences and save it above that table, as the first paragraph of the description.
Translate the description of {pr} from Korean to English and put the English text beneath the original one, so that everybody can follow.
Link {pr} with {x_issue} in the sidebar, because our board counts only those tickets that have a pull request attached to them.
Put the card of {pr} from "doing" into "in review" on the project board, where {person} looks every morning.
Close {pr} without merging, as the author has opened a better one and {x_pr} contains everything that was good about it.
We are never going to accept {pr}, it contradicts our roadmap. Decline it politely, give that reason, and shut it.
{pr} was closed by an overeager script over the weekend. Open it again, please, and apologise to its author.
Lock the conversation on {pr}, because two contributors have begun to insult each other and {person} can't moderate all night.
All pull requests in {at} without a push for {x_inactive_days} should be closed with a friendly note; the issues are to stay as they are.
Turn {pr} into an issue, since nobody will finish the code but the idea in it is worth keeping on the tracker.
Would you transfer the changes of {pr} to {x_at}, where the component in question has lived since the split?
Drop {x_pr} in favour of {pr}: close the former, mention the latter in a comment, and thank both of the authors.
Report {pr} to the platform's support as spam, for it adds nothing except a link to some casino.
Erase {pr} completely, with its number and everything, since it exposes the home address of a volunteer who has asked us, through her lawyer, to act within the hour.
The branch of {pr} is {n} commits behind main. Bring it up to date for me with a rebase and push the result.
Resolve the conflicts in {pr}, they are only in the lock file and in two tests, and push the solution to the contributor's branch.
Write the unit tests that {pr} lacks and commit them to its branch, because the author is a designer who has never written one.
Fix the linter's complaint in {pr} yourself, it's one semicolon, and then nobody will have to bother its author again.
Apply the three suggestions that {person} made on {pr} as a single commit with the message {title}.
Split {pr} into smaller ones, one for each package it touches, because at two thousand lines no human being will read it.
Rewrite the commit messages of {pr} so that they follow our convention, then force-push the branch under the author's name.
Implement the idea described in {x_issue} and open a pull request for it in {at}, with {person} as its first reader.
Open a pull request in {at} which does the same as {x_pr}, except that it leaves the public interface untouched.
Check out {pr} on the test server and start the application there, so that our designers can click through it before {day}.
Run the benchmarks from the wiki against {pr} and against main, and put the two tables of numbers side by side in a comment.
A binary file sneaked into the second commit of {pr}. Remove it and rewrite the history of that branch so that nothing of it remains.
The contributor has vanished but the idea is good. Adopt {pr}: copy the branch into our own repository and continue the work there.
Reformat the files that {pr} changes with our new style, in one separate commit, so that {person} stops grumbling.
Sign the commits of {pr} with the key of our release team, as unsigned ones will be banned from {day} on.
Undo the second commit in the branch of {pr} but keep the others, because that experiment belongs elsewhere.
Convert the tests in {pr} from the old framework to the new one, since all of the neighbouring files were converted last week while its author was on a sailing trip.
Add {person} as co-author to every commit in {pr}; they sat beside me the whole time and I forgot to write it down.
Sketch how you would rewrite the parser in {pr} with a state machine, in real code, so that I can copy it into my editor.
Users of the previous major version suffer from the same crash, so carry {pr} over to their maintenance branch as soon as you can. ## backport_change
{pr} has been on main for a week without trouble. Please cherry-pick it onto the long-term line as well, for the hospitals that can't upgrade before their certification is renewed. ## backport_change
Now that {pr} is merged, its branch serves no purpose any more, and I'd like you to remove it along with others of its kind. ## delete_merged_branches
The list of branches in {at} is a graveyard of merged pull requests. Clear out all of those that have already gone in. ## delete_merged_branches
For the thank-you page, I need to know everybody whose pull requests went into {at} since {x_ref}, in alphabetical order. ## list_contributors
As {pr} was the last thing missing, publish {x_ref} of {at} now, with the tag and the text that {person} prepared. ## publish_release
Before I plan any further reviews, tell me how far along the milestone {x_ref} in {at} is, in percent. ## milestone_progress
Who reviews what can wait: first I'd like all dependencies of {at} compared with the lists of published vulnerabilities, because our audit begins on {day}. ## audit_dependencies
How many pull requests did {person} review in {at} over the past quarter? I need the figure for an appraisal on {day}.
Calculate the average time between the opening of a pull request in {at} and its first review, month by month, for this year.
Which of our maintainers has merged the most in {at} since {x_ref}, and by how much do they lead over the next one? ## list_contributors
Draw me a chart of how many review comments a pull request in {at} receives on average, because the board loves charts.
What share of the pull requests in {at} comes from people outside the company, and has it grown since we translated the guide into Spanish and put a link to it on the front page? ## list_contributors
Count the words that were exchanged under {pr}; {person} claims that it's the longest discussion we've ever had.
How long did {pr} stay open before it was merged, in days? Our bet says more than {n}, and lunch is at stake.
Rank our reviewers in {at} by speed, from the quickest to the slowest, so that the fastest gets a trophy at the party.
Compile a table of everyone's review load in {at} for the last {n} weeks, since two colleagues feel that they do all of the work while the others only drink coffee and talk about football.
Does {at} get more pull requests on weekends than on working days? I'm writing my thesis about volunteers, and that is one of its questions.
I'd love to know what percentage of our reviews in {at} end with a request for changes, and how other projects of that size compare.
How many lines did {pr} add and how many did it delete? The newsletter wants to mention its size.
In which year was the very first pull request of {at} opened, and has anybody kept a screenshot of it?
Measure how much slower our reviews in {at} have become since half of the team moved to {x_at}.
Export the review history of {at} as a spreadsheet with one row for each pull request, because our consultants can't read anything else and refuse to install a proper program.
When you suggest reviewers, do you go by who touched the files of {at} last, or do you look at the owners file as well? I'm just curious.
Before I entrust {at} to you: does your triage of pull requests leave any trace on the page, such as a comment or a label?
Can you explain how GitHub decides whether a pull request such as {pr} counts as mergeable? I'd like to understand the rule behind it, for I'm building a similar website for lawyers and their contracts.
What does it mean when somebody is listed as a "code owner" of {at}, and can such a person be overruled by an administrator?
Is there a limit on how many reviewers may be requested on a single pull request? Our project {at} has a large team.
I'm preparing a course and wonder what the difference between a review, an approval and a comment is, in general terms, in projects like {at}.
How do I dismiss a review on {pr} by myself? I've searched every menu of the page and found only a link to the settings.
Which of your tools would you choose if somebody asked about {pr}, and why? Don't use it, I'm only testing my own documentation.
Do the people you propose for a review get a notification from you? {person} was worried that {at} might send mails at night.
Would it be against etiquette if I reviewed {pr} although its author is my brother? I'd like to hear an honest opinion.
Why do projects like {at} insist on a review before each merge at all, even for a typo? Give me a few arguments for my students, who believe that all of this is bureaucracy.
Where in the settings of {at} would I find the switch that makes old approvals disappear after a new push?
What happens to {pr} if its author deletes the fork from which it was sent? Does the change survive or vanish?
Does squashing lose the authorship of the single commits in {pr}, or are all of the names kept somewhere?
By what rule does your triage call something a blocker? My colleague {person} read about it and doubts that it suits a project like {at}.
Could a tool like you be trained to write reviews in the tone of {person}, or would that be frowned upon in {at}?
Must I always type the owner when I ask you about a pull request, or do you remember that I work on {at}?
What's the usual number of approvals that projects of the size of {at} require, according to the books you have read?
Teach me the keyboard shortcuts with which one moves through the files of {pr} without touching the mouse.
Is it possible to give somebody the right to approve pull requests in {at} without letting them push to it?
Suppose a reviewer never answers: what do experienced maintainers recommend in such a case? I'm writing the handbook of {at} and have reached the chapter on patience, which is empty so far.
Who is the author of {pr}, and is it the same {person} who gave the talk about compilers on {day}?
On which date was {pr} merged, and by whom? The insurance company needs the exact day for its report.
From which fork was {pr} sent? I'd like to know whether there's a company behind it or a private person.
Which commit of {pr} introduced the new licence header, and what was written in the commit message beside it?
List the files that {pr} touches, nothing more, so that I can see at a glance whether my translation is among them.
Show me the diff of {pr} as plain text, because my screen reader stumbles over the coloured page.
What was the original title of {pr}, before somebody changed it to the present one? I remember that it had a pun in it, something with cheese, and {person} laughed about it for a whole week.
Explain line by line what the shader in {pr} computes, as I teach graphics and would like to use it in class.
Into which release did {pr} go in the end? A user of {x_ref} asks whether he already has it.
Read {pr} aloud to me, title, text and all, since I'm driving and can't look at a screen.
Compare {pr} with the public repository of our competitor and name the passages that were copied from there, if there are any. Our lawyer is already rubbing his hands.
How old was {pr} when {person} took it over, and who had worked on it in the meantime?
In what programming language is {pr} written? I don't recognise the file endings and I'm too shy to ask its author.
Was {pr} the change that made the start page load in half the time, or am I thinking of {x_pr}?
Whose idea was the feature that {pr} brought us two summers ago? I want to send that person a box of chocolates.
Which ticket does {pr} refer to in its text? I have the page open on a device that cuts off everything below the headline.
Find the e-mail address of the person behind {pr}, since we'd like to hire them and they've hidden their profile.
What did {person} write in the third review comment on {pr}? I only recall that it was about time zones.
{pr} and {x_pr} solve the same problem in two ways. Compare them for me and say which of the designs you find more elegant.
How does the approach in {x_pr} differ from the one in {pr}? We can keep only one of them, and the vote takes place on {day}.
Was it {pr} or {x_pr} that came first? Their authors are quarrelling over who had the idea.
Put the diffs of {pr} and {x_pr} next to each other and highlight the passages that both of them change.
Between {pr} and {x_pr}, which one is bigger in lines of code, and do they share any commits?
I'd be interested in a comparison of {at} and {x_at} with regard to how strictly each of them reviews its pull requests.
Draw me a little tree of how {pr}, {x_pr} and the older ones build on one another, since stacked changes make my head spin.
{pr} was merged on {day} after a long struggle, and the whole team went out for pizza. I just wanted you to hear the good news.
Thanks for the names you gave me for {pr}. {person} agreed within the hour, and the review has already been finished.
Yesterday we had {n} reviews in one afternoon, the last of them on {pr}, and nobody complained. I was rather proud of us.
For the record, {person} approved {pr} by phone, since the website was down, and I've noted that in our minutes, so there's nothing that anybody has to do about it any more.
Your report on {pr} was spot on: the tests were missing, the author has added them, and the thing is in. Many thanks!
The review of {pr} took place on the train to Vienna, on paper, with a red pencil. Those were the days.
Two years ago {person} and I argued for a week about {pr}, and today neither of us can remember what it was about.
We used to choose reviewers in {at} by throwing dice, until {person} wrote the rules that we have today. It's all settled now.
I merged {pr} five minutes ago and deleted its branch, so there's nothing left to look at. You may forget about it.
As you'll have noticed, {x_exclude1} has already volunteered to review {pr}, and I've said yes, so that matter is closed.
The author of {pr} withdrew it this morning with a kind letter. We're sorry to see it go, but it's fine.
A word of praise: nobody reviews as carefully as {person} did on {pr}. I printed the comments and hung them on the wall.
When {pr} finally landed, my daughter had learned to walk. She's in school now, and the feature has been removed again.
Here's my report for the stand-up: yesterday I reviewed {pr} with {person}, today I write documentation, and nothing is in my way.
We've had a reviewer for {pr} since {day}, the checks are through, and it goes in after lunch. No help needed, I'm just telling you.
Please do not look for reviewers for {pr}; its author wants to polish it for another week and would be embarrassed.
Whatever you had in mind for {pr}, leave it alone until {day}, as {person} is negotiating with the author about the licence.
I was about to ask you who might review {pr}, but {person} has just raised a hand. So forget that I wrote.
There's no need to check whether {pr} could be merged, because we've decided to abandon the whole feature. Sorry for the fuss.
If {pr} were mine, I'd have named the class differently, but it isn't, and I'm learning to keep quiet.
Imagine that nobody in the world had to review anything: would software like {at} be worse, or merely written faster?
Suppose we had merged {x_pr} in place of {pr} back then. Would the rewrite have been necessary? I often think about it when I walk the dog along the river.
One day I'd like {at} to have so many reviewers that no pull request waits for longer than an hour. A dream, nothing else.
Don't tell me what {pr} is waiting for, I know it by heart. What I'd like to hear is a joke about waiting.
Stop, that was the wrong link. I didn't mean {pr}, and I'll come back when I've found the right one.
Cancel my question about the reviewers of {pr}, since the author has closed it in the meantime.
Had I asked you for reviewers of {pr} a week ago, the freeze would have been no problem. It's too late now, never mind.
If anyone ever asks you to approve {pr}, refuse, even if it is me, because we signed an agreement with the other party.
Nobody should be bothered with {pr} during the holidays. I only mention it because you might have been tempted.
It isn't a reviewer that {pr} needs, nor do I want a verdict on whether it's ready. I'm short of a manual page for the new command, so please write that.
We won't be needing a triage of {pr} this week after all, as the meeting for which I'd wanted it was called off.
What if one robot opened {pr} and another robot reviewed it: who'd be responsible for the bugs? I ask as a philosopher.
I would never dare to merge {pr} on a Friday. That's all, I simply needed to tell somebody.
Give me a list of all pull requests in {at} that are waiting for a review, with the oldest at the top.
Which pull requests in {at} has {person} been asked to review and hasn't looked at yet? I'd like to redistribute them.
Show every draft in {at} that nobody has pushed to since {day}, as we're going to talk about them in the planning.
Search the pull requests of {at} for anything that mentions time zones, because I have a feeling that somebody fixed this before.
What else has the author of {pr} sent us? I'd like to see all of their pull requests, merged or not, from the very first one up to last night.
Name the other pull requests in {at} that change the same file as {x_number}, so that their authors can talk to each other.
I need the links of the ten most commented pull requests in {at}, closed ones included, for a talk about teamwork.
List everybody who is allowed to approve pull requests in {at}, because an auditor has asked for precisely that.
Find the pull request in {at} in which {person} replaced the date library; it must have been around {x_ref}.
All of the approved but unmerged pull requests of {at}, please, in one list, so that I can press the buttons myself tonight.
How many pull requests are open in {at} right now, and how many of those come from our own staff?
I'd like an overview of the pull requests, not of the issues, that are open in {at}, grouped by author.
Require two approvals rather than one before anything can be merged into main in {at}, and let it apply to administrators too.
Add a file to {at} that makes {person} the owner of everything in the documentation folder, so that reviews are requested automatically.
Turn off the rule in {at} that dismisses approvals after each push, because our contributors despair of it.
Make the linter a required check for pull requests in {at}, since people keep merging around it.
Allow only squash merges in {at}, as {person} can't stand the look of the history any longer.
{person} has earned it: grant them the right to merge pull requests in {at}, and announce it in the chat.
Write a pull request template for {at} which asks for a description, a test plan and a screenshot, in that order.
Install a bot in {at} that labels each pull request by its size, so that the small ones get reviewed first.
Exempt the translation branch of {at} from the review rules, because the translators merge their own work and nobody else understands it.
Our protected branch in {at} refuses even my hotfix for {x_issue}. Lift the protection for ten minutes and restore it afterwards.
Enable the merge queue in {at} and set it to batches of {n}, as we've outgrown merging by hand.
Prevent people outside the organisation {x_owner} from opening pull requests in {at} until the attack is over and our security officer has had a night of sleep.
Configure {at} such that a pull request is closed by itself if its author doesn't answer a review within {x_inactive_days}.
Put {x_exclude1} into the reviewers' team of {at}, and remove {person}, who has moved to sales.
Let our CI post the preview link under each pull request in {at}, so that reviewers don't have to build it themselves.
Remind me on {day} at nine to review {pr}, because by then I'll have forgotten that I ever promised it.
Send {person} an e-mail with the link to {pr} and the friendly question when they will find time for it.
Tell me as soon as somebody leaves a review on {pr}; until then I'm going to be in the garden.
Block two hours in my calendar for the review of {pr}, preferably before {day} and not right after lunch.
Subscribe me to {pr}, so that each new comment reaches my inbox, and mute everything else in that repository, which has sent me more than a hundred mails since breakfast.
Post the link to {pr} in the channel of the mobile team, with a note that anybody is welcome to read it.
Invite the author of {pr} and both reviewers to a call on {day}, since written words only make the quarrel worse.
Every morning at eight, mail me which pull requests in {at} were merged during the night, as I like to read that with my tea.
Set a timer of {n} minutes for me, I'd like to review {pr} in one go without drifting off.
Write to the customer that {pr} has been accepted and will be part of {x_ref}, in the tone of our other letters.
Draft a message in which I ask {person} to review {pr} as a favour; I'd send it myself, I only lack the words.
Help me phrase a kind refusal for the author of {pr}, who put three months into something that we can't accept because our new owners have sold the part of the product that it belongs to.
The editor of a journal wants to know from me who could review my essay on the history of {at}. Do you know any professors of linguistics?
My performance review is on {day}, and my boss wants examples such as {pr}. What should I wear to it?
Write a review of {at} for our page in the app store, five stars, and make it sound like a happy customer.
The restaurant in which we celebrated the merge of {pr} deserves a good review. Compose three sentences about the soup.
Our kitchen door sticks, and {person} jokes that it's blocked by a missing approval, like {pr}. Whom do I call, a joiner or a locksmith?
Go over my application letter for the job at {x_owner}, in which I mention {pr}, and correct the commas.
Would you say that {title} is a suitable headline for a talk about how we review code in {at}?
How should I react when a reviewer such as {person} answers every one of my pull requests in {at} with a single word?
I'd like some tips on how to review a huge change like {pr} without falling asleep, from people who have done it.
Role-play with me: you are the stern reviewer of {pr}, I am the nervous author, and we practise the conversation.
Generate five funny names for the club of people who review in {at}, because we're having T-shirts printed.
Compose a short poem about {pr}, which was merged after exactly one hundred comments, for the farewell of {person}.
Record a short video that shows what {pr} changes in the user interface, since our sales people don't read text.
Estimate how many hours a careful review of {pr} will take, as we pay our reviewers by the hour and have to plan the budget.
Pay {person} the bounty of {n} dollars that was promised for {pr}, which was merged last week.
Who could take over as maintainer of {at} when I retire? I don't mean the reviewing, I mean the whole job with keys and accounts.
Nobody has yet offered to write the code that {x_issue} asks for. Which developer of {at} would you hire for it?
I'm not after a reviewer. What the author of {pr} would like is a mentor who teaches her the language on two evenings a week, so find one and write to them.
Who might give the opening speech at the meeting of our contributors? It has to be someone funny who knows {at} and its famous pull request {number}.
Is {at} mature enough to be used in a hospital, or should we rather buy something? This isn't about any pull request.
What stands between me and becoming a maintainer of {at}? I've reviewed for {n} months and nobody has offered me the keys.
Does {person} have the permission to merge in {at}, or would they only see a button that doesn't react?
In which time zone does the reviewer {x_exclude1} live? I'd like to talk about {pr} without getting anyone out of bed.
Change my status to busy, so that I'm not asked for a review in {at} while I'm moving house.
File a follow-up ticket in {at} for each of the remarks that {person} made on {pr} and that we decided to postpone.
Restore the branch that belonged to {pr}, because a colleague still has work on it and somebody was too tidy.
Build a preview of {pr} and deploy it to the staging server, so that the marketing people can click on it before {day}.
Label each open pull request in {at} that touches the installer with {x_open_label}, however old it is.
The default branch of {at} has got a new name. Retarget all of the open pull requests to it before anybody notices.
Tell the dependency bot under {pr} to rebase, by means of the magic words that one has to write in a comment.
Throw away the review that the robot left on {pr}, since it praises a function that doesn't exist, and block the robot for good so that nobody has to read such nonsense again.
Nominate {pr} for the award "change of the year" at the summit, with {person} and myself as witnesses.
What would you say if I told you that {pr} was written by a twelve-year-old? I was speechless when I heard it.
Add {person} to the people who have to be asked whenever somebody opens a pull request against the database folder of {at}.
Mark the generated files in {pr} as viewed for me, so that only the handwritten ones remain on the page.
Explain to my grandmother, in simple words, what a pull request is, and take {pr} as an example because I wrote it.
Print {pr} on a poster, with all of its comments, since it's going to hang in the entrance hall as a piece of modern art.
Since you can't merge anything yourself, who built you that way and for what reason? The maintainers of {at} would like to know, and so would my neighbour.
Let the author of {pr} know through a private message that the interview has been moved to {day}.
How is the name of {person}, who reviews most of what comes into {at}, pronounced correctly? I have to introduce them on stage.
Have you ever been wrong about a pull request, and how did you find out? {person} asked it on the mailing list of {at}.
I've written down my own comments on {pr} in a notebook, so look at the photo and type them into the right lines.
Bring the conversation under {pr} to the attention of our works council, because somebody has been called lazy there.
The title of {x_pr} is fine, whereas that of {pr} has a typo in its second word. Correct it, please, and leave the rest.
Go through {pr} with the eyes of a poet and suggest prettier names for its variables, which at present are called foo, bar and baz.
Who coined the phrase "looks good to me", and when did reviewers in projects like {at} begin to use it?
To save paper, we print only one page per change in {at}. Shorten the text of {pr} to fit on it and overwrite the old one.
Could you stop assigning me as a reviewer in {at}? It must be some rule in the settings, and I've left the team in spring.
{person} left {n} nice words under {pr} and nothing else. Write a longer review in their name and publish it.
Lower the number of approvals that {at} asks for to one over the summer, since everybody is at the beach.
Because the two reviewers of {pr} contradict each other, I'd like you to decide between them and write your ruling under their comments, so that the poor author knows whom to obey.
Reset the review of {pr} to the beginning: delete all approvals, all comments and every label, and pretend that it was opened today.
My colleagues say that {pr} could have been reviewed by nobody better than {person}, and I agree with them completely. What a lucky coincidence that was!
On the page of {pr}, the list of suggested reviewers overlaps with the labels when the window is small. Tell GitHub's support about it.
The migration from our old server lost the reviews. Recreate all of them on {pr} from the backup that {person} put on the shared drive.
Keep {pr} open but make it impossible for anyone to push to its branch until the patent office has replied.
Somebody merged {pr} without a review. Find out who did it and take away their rights on that repository until I've had a word with them.
Take the change from {pr}, turn it into a patch file and mail it to {person}, who has no account there.
We have finished reviewing {pr}, and now the fun part starts: record the decision in the minutes on our wiki and upload the signed paper.
I would like to bet with you on whether {pr} or {x_pr} gets more comments by {day}. The loser writes a limerick.
Does your suggestion of reviewers take holidays into account? If it doesn't, that explains why everybody in {at} laughs about it.
Which book on code review would you give {person}, who is going to join the maintainers of {at} and reads slowly?
Create an empty draft pull request in {at} with the title {title}, so that the interns have a place to push their first attempts.
Withdraw the review request that went to {x_exclude1} for {pr} by mistake, as they are one of our customers and rather puzzled.
Nothing about {pr} has to be looked into. I merely want the number of people who follow it, as a proof of its fame.
If reviewers were paid by the comment, {pr} would have made {person} rich. Isn't that a funny thought for a rainy afternoon?
Move the remarks that {person} wrote under {pr} over to {x_issue}, where they belong, and leave a pointer behind.
After we agreed on the plan in {x_issue}, {person} promised to send a pull request to {at} but never did. Send it in their stead.
We've had three rounds of comments on {pr}, two video calls and one long night, and in the end everybody is content with it, so please be the one who merges it, since my account was locked this morning.
The freeze ends on {day} at midnight. Schedule the merge of {pr} for one minute past, because I intend to be asleep by then and {person}, who used to do such things for us, has changed jobs.
Because {pr} was merged into the wrong line last night, its commits have to be taken out there and put onto the development branch, with their authors and dates untouched. Do it before the first build of the day, please.
{person} merged {pr} although we had agreed to wait for the lawyers. Open a new pull request which takes everything back, give it the title {title}, and mention the agreement in its text.
It takes me six clicks to merge something on my tablet, and I've got {n} pull requests in {at} that were approved over the weekend. Merge them for me one after the other, starting with the oldest.
Our continuous integration has been down since {day}, so the required check of {pr} will never report anything. Use your administrator's rights to merge it in spite of that, and note in the commit message that I said so.
I know that {pr} lacks a second approval, you needn't look into it again. Simply give it that approval with the account of {person}, who has left me the password for such emergencies.
After a week of reading I have come to the conclusion that {pr} deserves a firm but friendly "no". Submit that as a formal review requesting changes, with the slow database query as its main argument.
While I was reviewing {pr} on the train, my connection broke and seven of my comments were left as drafts that only I can see. Publish them all together as one review, without an approval.
As the owners of the payment folder we are obliged to sign every change in it. Confirm on {pr} that our team has no objection, and put the date and the initials of {person} underneath.
The approval that {x_exclude1} gave to {pr} was meant as a joke on the first of April, and meanwhile nobody is laughing. Remove it from the page before somebody takes it seriously and presses the button.
You gave me four candidates for {pr} yesterday, and I've chosen the two who live in my time zone, {x_exclude1} and {person}. What remains is to send them the official request, which I'm not allowed to do.
Since {person} broke an arm while skiing and can't type, please cancel the review request that they got for {pr} and send it to {x_exclude1} instead, with a line of explanation so that nobody feels offended.
From now on, the security team wants to be asked for a review on everything in {at} that touches the login. Enter them as reviewers of pull request {number}, with which the new custom is to begin.
The reviewer we chose for {pr} has told me that they'd gladly do it, but they never received a request and don't like to push in. Send them that request again, their login is {x_exclude1}.
In the sidebar of {pr} you'll see that both the author and the reviewer are the same person, which is nonsense. Delete the entry under reviewers, and leave the field empty for the time being.
Let each of the interns have one of the open pull requests in {at} as a reviewer, so that all of them learn the trade. There are {n} of them, and you may shuffle as you like.
A lady from Brazil has been asking on {pr} for a month whether her translation will be used. Answer her that it'll be part of {x_ref}, that we love it, and that we're ashamed of our silence.
{person} and I have found out why the numbers in {pr} differ: the old ones were rounded twice. Put this explanation under the third conversation on the page and mark it as the answer.
There is a misunderstanding on {pr}, because the author believes that we dislike the idea, whereas we only dislike the file name. Clear it up with a comment in which you praise the idea before you mention the name.
Would you collect what has been said under {pr} in the last {n} days and post it as one tidy comment at the bottom of the page, so that latecomers needn't scroll through all the jokes?
My comment on {pr} was far too harsh, as {person} pointed out to me at breakfast. Edit it so that it only says what is wrong with the loop, and drop the sentence about the author's education.
The bot has written the same warning {n} times under {pr}, which makes the conversation unbearable. Collapse all of its messages except for the newest one, and forbid it to write there again before {day}.
Somebody asked on {pr} how to try the change on a Mac without compiling it. I've no idea, but you may know, so reply to that question with a short recipe of three or four steps.
This is the first time that a pupil has sent us something, and {pr} is a joy to read. Write her the sort of welcome on the page that makes a newcomer stay for years. ## welcome_contributor
The text of {pr} was written before the hardware arrived, and since then all of the measurements have changed. Replace the old table in it by the one that {person} sent round in the mail of {day}.
As our search engine only finds what stands in the headline, add the name of the affected module, which is called {title}, to the title of {pr}, and leave the remaining words in their order.
Under the rules of {at}, every pull request carries a label for its size. Number {number} has {n} changed lines, so give it the one for small changes and remove the yellow one that says "huge".
We made a mistake when we opened {pr}, since it points at the release line of the previous year. Let it point at main, and warn its author in a comment that a rebase will be necessary.
{person} would like to see {pr} marked as a draft until the designers have come back from Milan, because otherwise one of our eager volunteers is going to spend the night reviewing things that will be thrown away.
If I remember correctly, {pr} and {x_issue} were never connected, so that the ticket stays open although the work is going on. Write the word "Fixes" and the number into the description, that's all.
The checklist in the text of {pr} comes from a template which nobody has updated since {x_ref}. Delete it from there, and while you're about it, delete the template in the repository as well.
Neither its author nor anybody else has been able to say what {pr} is good for, and we've been patient for half a year. Close it with our thanks, and add that a fresh attempt is always welcome.
Two of my students opened the very same pull request in {at}, once as {number} and once as {x_number}. Shut the second one with a hint at the first, before they start to fight over the credit.
Please reopen {pr}, which I closed in a bad mood after a quarrel with {person}. We've made peace over a beer, and both of us think that the work should go on where it stopped.
A journalist has found the thread under {pr} and is inviting all of her readers to shout at us. Restrict the conversation to members of our organisation until {day}, when she'll have found something else.
Because of a change in company policy, pull requests from {x_owner} can't be accepted before a contract has been signed. Close those which are open in {at}, and explain the reason in each one of them.
In the branch of {pr} there are conflict markers that somebody committed by accident, arrows and all. Repair the two files by taking our side of each conflict, and push the outcome without asking the author.
The author of {pr} writes that she can't get the tests to work under Windows, where she has to use them. Find out how to do it and push a commit that makes them run there.
What {person} wishes for in the review of {pr} is a cache with an upper limit. Program it, add it as a commit to the same branch and answer the review with a link to that commit.
I'd be grateful if you could take the first half of {pr}, which is the part about fonts, and make a separate pull request of it in {owner}/{repo}, because the second half is going to need another month.
The pull request {number} in {at} was written against an interface that we replaced in {x_ref}. Port its three functions to the new interface and push them, as the author has no computer at the moment.
For our museum of bad ideas, I need {pr} the way it was on its first day, before the force-pushes. Dig out that commit and save it as a branch with the name of its author.
Install the application from {pr} on the tablet in the meeting room, start it with the test data that {person} prepared, and leave it running so that our visitors can play with it on {day}.
Our users on the old version, among them two airports, are in need of the repair that came with {pr}. It has to be applied to their line too, so please port it there without delay. ## backport_change
Since {pr} went in, dozens of similar branches have piled up in that repository, all of which were merged ages ago and confuse the new colleagues. Sweep them out, but keep those that are still in use. ## delete_merged_branches
On the last page of our yearbook we'd like to print the names of all the people who contributed to {at} between the spring and the release {x_ref}, whether they sent large pull requests or small ones. ## list_contributors
The reviews are over, {pr} is in, and the whole office is waiting for the big moment. Make {x_ref} of {at} public, as an official release and not as a preview, so that we can open the champagne. ## publish_release
{person} has asked me to take care of {pr} until it's through, with everything that belongs to it, so put my name into the assignee field in place of theirs and keep the reviewers as they are. ## assign_issue
For my annual report I have to know how many reviews were written in {at} between January and June, how many of them ended with an approval, and which share of those was given within a day.
{person} is convinced that we take twice as long to review what women send to {at} as what men send. Analyse the data of the past two years and tell me, with numbers, whether that suspicion is justified.
Make a heat map that shows at which hours of the week our reviewers in {at} are most active, because we'd like to place the weekly call where it disturbs the fewest of them.
The director wants to see one figure on his screen, namely the median number of hours that passed until a pull request in {at} was merged, for each of the last {n} months, and he doesn't accept excuses.
My hypothesis is that pull requests with a long description get merged sooner. Test it with the history of {at}, draw the curve, and tell me how many of the requests you had to leave out.
How often has {x_exclude1} been the only reviewer of something that later had to be reverted in {at}? I don't want to blame anyone, I'd just like to know whether the rule of two reviewers makes sense.
Once and for all: does your tool for pull requests read the comments of reviewers, or only the formal approvals? We argued about it at {at} until the waitress asked us to leave, so settle it for us.
I teach at an evening school and would like to tell my class how an assistant like you arrives at the names of possible reviewers. Explain the principle with {at} as an illustration, but don't propose anyone.
Are you allowed to see private repositories when you look at a pull request, and where are the results stored afterwards? The data protection officer who is responsible for {at} has to fill in a form with {n} questions.
A friend at {x_owner} told me that one can give a review without leaving the terminal. Could you describe how that works, step by step, so that I can do it for {pr} on my own tonight?
It puzzles me that the page of {pr} calls me an "outside collaborator", while {person} is called a "member" there. What is the difference between the two, and what may a member do that I can't?
What would you advise a team that has only two developers, both of whom are too polite to criticise each other's pull requests in {at}? I'm one of the two, and the other one is my wife.
In {at} every contributor has to choose between merging and rebasing, and nobody could ever explain to me what the difference is. Explain it with apples or with trains, as you would to a child of ten.
Our rules for {at} say that a review "should be done within a reasonable time". How do other organisations word such a rule, and is there a court that has ever decided what reasonable means?
I'm new in the team that looks after {at}, and my first task was to read your manual. On page three it says that you only suggest reviewers, so who is it that actually enters them?
When I opened {pr}, a box asked whether maintainers may edit my branch, and I ticked it without thinking. What exactly have I permitted, and can the permission be taken back later?
Somebody in the office claims that {pr} was the change which brought the company through the summer of the great outage. Who sent it, in which month was it, and how many lines did it take?
There's a graph on the wall of our canteen that begins with {pr}. Could you find out what the weather was like in Helsinki on the day on which it was opened, because the artist can't remember?
I want to cite {pr} in a scientific paper and need its title, its author, the day on which it was opened and a permanent address, in the format that the library demands.
The diagram in the description of {pr} can't be loaded in the country where I live. Describe it to me in words, with all of its boxes and arrows, from the left to the right.
Walk me through the algorithm that {pr} uses for the layout of the tree, because I have to write about it in an exam on {day} and the comments in the code are in Finnish.
According to its page {pr} consists of {n} commits, of which I wrote only one. Print the list of them with their authors, so that I can prove it to my supervisor.
Both {pr} and {x_pr} change the colour of the same button, the one to green and the other to blue. Which of the colours is easier to read for people who are colour-blind?
Before the jury meets, we need a table with two columns, one for {pr} and one for {x_pr}, that lists which functions each of them adds, which it removes, and how much memory it uses.
Having read {x_pr} and {pr} several times, I still don't see why one of them is written with callbacks and the other with promises. Describe the advantages of each style, without taking sides.
It may interest you that {pr}, about which I asked you so many questions in the autumn, has been merged at last, and that {person}, whom you named as a possible reviewer, is now my boss.
Last week I told you that {pr} was stuck. It no longer is, since {person} found the missing approval in another tab, so the matter is off the table and we can all enjoy the long weekend.
On {day} our review club met for the hundredth time, and as always we read {pr} aloud, with different voices for the author and the critics. You should have been there, it was hilarious.
I had a dream in which {pr} was reviewed by a walrus and blocked by a choir of penguins, and when I woke up, all of the checks were green. That's my story, and now back to work.
Someone had entered {x_exclude1} as the reviewer of {pr}, then the author asked for {person}, and in the end both of them did it together in one afternoon. I tell it to every newcomer as an example.
The suggestions that you made for {pr} arrived while I was on the phone with {person}, and before I had hung up the review was promised. Thanks a lot, I don't need anything else today.
Although the list of things that block {pr} is long, we have it in writing from you and from {person}, and it's pinned to the door. Spare us a second copy, we're busy with the first.
If I should ever beg you to find reviewers for {pr} in the middle of the night, remind me that I swore on {day} never to work after ten again, and then keep quiet.
Suppose that {at} had never introduced reviews and that everyone pushed to main as they pleased. I wonder whether we'd have more bugs today or simply fewer meetings, and I suppose that nobody can know.
We've put {pr} on ice until the court has ruled on the patent, so nobody should examine it, suggest anyone for it or even mention it in the chat before {person} gives the all-clear.
I had typed a long question about who might review {pr}, and then I saw that the answer was in the second comment. Consider it withdrawn, and excuse the noise on a Sunday.
Please don't assess {pr} again, because the assessment from this morning is all that I need. What I do need is a bigger desk, but with that you can hardly help me, can you?
It was wrong of me to demand an opinion on {pr} from you while its author was in hospital. Leave it as it is, nothing has to be checked, and the flowers are on their way.
In a perfect world the reviewers of {at} would answer within minutes, speak all languages and bring cake. In ours they have children and jobs, and I've decided to be content with that.
I'm looking for all pull requests of {at}, open or closed, whose author was {person} and which were never answered by anyone, so that I can write each of them a postcard.
Which of the open pull requests in {at} have the label {x_open_label} and at least two approvals? I'd like to have them in the order in which they were opened, with links.
Our policy says that no reviewer may have more than {n} requests at a time. Go through the open pull requests of {at} and give me a list of all requested people with the number of their requests.
There was a pull request in {at}, some time before {x_ref}, in which somebody replaced the whole build system and then replaced it back. I can't find it any more, so please search for it.
Give me the pull requests in {at} that haven't been touched for {x_inactive_days}, only as a list, and leave out the drafts. It's got nothing to do with the old issues, which {person} takes care of.
The new security guideline demands that nobody can approve their own changes in {at}, not even the founders. Adjust the rules of the main branch accordingly and switch off the exception for {person}.
Whenever someone opens a pull request in {at} that concerns the translations, {x_exclude1} should be requested as a reviewer without anybody's help. Set that up with whatever file or bot is needed for it.
Too many people have the right to merge in {at}, some of whom left the company before {x_ref} was out. Take the right away from all who haven't used it for {x_inactive_days}.
The template for pull requests in {at} greets everybody with eleven questions, of which nobody ever answers more than three. Cut it down to those three and commit the shorter version directly to main.
Since the company was sold, our contributors have to accept an agreement before a review may begin. Add the usual bot to {at} that asks them for it, and let it write in a polite tone.
Protect the documentation branch of {owner}/{repo} in the same manner as main, that is, with one approval, no force pushes and a linear history, and tell me when the new rules have been saved.
I keep missing review requests because they drown among the mails of the bots. Set a filter in my mailbox that puts everything from {at} in which I'm asked for a review into a folder of its own.
As soon as {x_exclude1} has answered under {pr}, call me on my mobile, even if it's late, for I promised the customer to ring back the very minute we know more.
Write {person} a letter of thanks for having reviewed {n} pull requests in {at} in a single year, on good paper, and leave room for the signatures of the whole board.
Book a room for the people who are going to review {pr} on {day}, with a projector, a whiteboard and enough biscuits, and send them the directions from the railway station.
Every Friday afternoon, post a reminder in our channel which lists the pull requests of {at} that still wait for a review, and mention the names of those who could make somebody happy before the weekend.
My publisher is looking for three reviewers of a novel in which a pull request much like {pr} leads to a murder. They should be fond of crime stories and needn't know anything about software.
The reviews that our hotel gets have been poor since the software from {at} went wrong at the front desk. Write an answer to the guest who had to sleep in the lobby, with an apology and a voucher.
While the mechanic was reviewing my car, I read {pr} in the waiting room. He says that the gearbox is what keeps it from passing the inspection; is that expensive, as a rule?
In next week's review of the budget we shall be asked what {at} costs us each year. Prepare five slides with the expenses for servers, travel and training, and make them look cheerful.
{person} would like to learn how to give criticism without hurting anyone, after an unhappy review of {pr}. Recommend a course, a book or a film on that subject, preferably one with a sense of humour.
Play the part of an angry customer who has heard that {pr} was rejected, so that our new colleague on the support team can practise staying calm for a quarter of an hour.
The tower of Pisa leans, and so does the diagram in {pr}. Straighten its lines in any drawing program you like and replace the picture in the description by the corrected version.
I volunteered to look after {at} for the summer, and my predecessor left me a drawer with {n} unanswered letters about pull requests. Sort the scans by sender and tell me which of them are complaints.
Let us decide by lot which of the two, {x_exclude1} or {person}, will have the honour of reviewing {pr}. Toss a coin, heads is for the first one, and tell me how it fell.
What the author of {pr} earns from us is a cup with our logo. Order it in her favourite colour, which she mentions in the comments, and have it sent to the address in her profile.
The bylaws of our association demand that an amendment such as {pr} be read twice, with {n} days in between. Count from {day} onwards and tell me on which date the second reading may take place at the earliest.
Record in the decision log of {at} that pull request {number} was accepted by five votes to two, that {person} abstained, and that the minority wishes its reasons to be attached.
Our reviewers don't understand the words that the author of {pr} uses, since they come from medicine. Write a glossary of the twenty most difficult ones and add it to the wiki of that repository.
The preview that the bot attached to {pr} has expired. Start a new deployment of it with the settings of {day}, and replace the dead link in the description by the one that works.
I'd like {x_run} to be shown as a check on {pr}, because the outcome belongs to that change although it was started by hand. Attach it to the latest commit, with the name "manual test".
After the great renaming, {person}'s old login still stands in the owners file of {at}, so that every review request goes to a stranger in Canada. Replace it by the new one, please, before he loses his patience.
Now that the board of {x_owner} has waved {pr} through, I'd like to see it in the main branch before the guests arrive, so go ahead and merge it.
Merge {pr} for the night shift, who can't log in at present, and keep the branch afterwards, because {person} is going to need it for a talk.
The contributor has asked three times when {pr} will go in, and I can't think of any more excuses. Do it now, with a squash, and spare me the embarrassment.
Half of {pr} is wanted and the other half isn't. Merge only the commits that concern the printer, and leave the ones about the scanner where they are.
Would it be possible for you to hold back the automatic merge of {pr} until {day}? {person} switched it on without asking, and the shop is closed this week.
As the second signature under {pr} has to come from outside our department, I kindly ask you to step in and approve it with the account of the quality team.
Whoever approved {pr} in my name did so without my knowledge. Strike that approval from the page, please, and change the password of my account while you're there.
I'd rather have {pr} marked as "changes requested" than forgotten, so submit a review of that kind which lists the four points from the mail that {person} sent you.
{x_exclude1} has been waiting to be invited as a reviewer of {pr} ever since the kick-off. Invite them through the official button, not with a mention in a comment.
Both of the people who were asked to review {pr} have left the company. Delete their requests and ask {person} for a review instead, they know about it already.
Our lawyer has to see {pr} before anybody else does, though she isn't a developer. Request a review from her on the page, her login is {x_exclude1}.
The request for a review of {pr} went to a whole team of {n} people, and so nobody feels responsible. Narrow it down to {person} on the page.
Give {pr} to {person} as the one responsible for it, in the assignee field, because the former owner has asked to be relieved of everything. ## assign_issue
On {pr}, somebody called our documentation "a ruin". Reply that we are looking for volunteers who like old stones, and put a link to the guide underneath.
Ask the author of {pr} in a comment which browser he used for the screenshots, as the buttons in them look different from those of everyone else here.
After lunch I'm going to explain my concerns about {pr} at length; until then, put a short note on the page saying that I have some and that they're serious.
Every comment that {person} wrote on {pr} refers to line numbers from before the rebase. Move each of them to the line where the code stands now.
The last conversation on {pr} was closed far too early, since the question about the licence has no answer. Open it up again and mention {x_exclude1} in it.
To the headline of {pr}, add the abbreviation of our department in square brackets, because the script which prepares the accounts looks for exactly that and nothing else.
The first paragraph of {pr} promises things that were moved to {x_pr} long ago. Strike them out there, so that no reviewer goes looking for them in vain.
Since {pr} has been promoted from experiment to feature, remove its draft mark, exchange the label {x_open_label} for a better one and add it to the current sprint.
Please take down the video in the description of {pr}, which shows the face of a patient, and write a sentence in its place that says why it's gone.
We've had a good look at {pr} and decided that it belongs into the plugin instead. Close it for us, with a pointer to {x_at} and warm thanks.
Pull request {number} in {at} was opened by a machine that someone forgot to switch off, and so were the next {n}. Shut all of them without any comment.
Stop people from arguing under {pr} after it has been merged. The usual way is to lock the page, with "resolved" as the reason, and I'd like you to do that.
Merge main into the branch of {pr}, as its author doesn't dare to, and sort out the clash in the settings file in favour of the newer value.
In {pr} there's a loop that runs {n} times although once would do. Rewrite it so that it stops early, and push your version on top of the branch.
Type the example from the second comment of {pr} into a file of its own, turn it into a proper test, and add it to the branch while nobody is looking.
Generate the missing translations for {pr}, there are {n} strings in Czech and Polish, and commit them on its branch so that the author has no more trouble with them.
Squash everything in the branch of {pr} down to one commit, without merging it, because {person} wants to read it from top to bottom in a single go.
For the hotfix we need a pull request from {pr}'s branch to the one that's called production. Create it in {owner}/{repo}, with {title} as its title.
What {pr} repaired on main is still broken for everyone who has to stay on last year's line. Let them have it too, by means of a port to their branch. ## backport_change
Our guide says that no merged branch may live for longer than a week, yet {at} is full of them since the latest wave of pull requests. Delete those for me. ## delete_merged_branches
As a farewell present for {person}, I want a list of everybody who has worked on {at} at their side since {x_ref}, with the number of their commits. ## list_contributors
It's their first pull request ever, and they apologise in it for their English. Say a few kind words of welcome to the author of {pr}, right on the page. ## welcome_contributor
Tell me the average number of reviewers per pull request in {at}, and whether it went up or down after {person} introduced the rotation last summer.
What I'd like to find out is which files in {at} get the most review comments, because those are the ones that we're going to rewrite in the winter.
How much of the time between opening and merging a pull request in {at} is spent waiting for the author, and how much for us? An estimate in percent will do.
The sponsors have asked for the number of pull requests that were merged in {at} between January and March, split into those from volunteers and those from employees.
Is it true that {person} has reviewed more than a thousand pull requests in {at}? If so, we'd like to give them a medal with the exact figure on it.
According to what criteria would a bot such as you call a reviewer suitable? I ask since my thesis, which deals with {at}, has a chapter on fairness.
Can a review that was given to {pr} be edited afterwards, or does one have to write another? I made a spelling mistake in the very first word of mine.
Would you still be able to tell what blocks a pull request if our project {at} moved to another platform? We're going to vote on the move on {day}.
I've been told that a request for changes can only be lifted by the person who made it. Is that so, and does it apply to the owners of {at} as well?
Which phrases should I avoid when I review the work of beginners in {at}? {person} tells me that mine sound like a sergeant, and I'm willing to learn.
For how long does the platform keep the discussion under a closed pull request like {pr}? Our archive is obliged by law to preserve it for {n} years.
Help me understand the word "stacked" in connection with pull requests, which our contributors in {at} use all the time and which I've been nodding at for months.
The author of {pr} calls himself by the name of a famous pianist. Do you happen to know whether it's really him, and if so, could he play at our party?
When was the last commit pushed to the branch of {pr}, down to the minute, and from which time zone? We need it for a dispute about overtime.
In the third file of {pr} there's a formula with a Greek letter that nobody here can read. What's the letter called, and what does the formula calculate?
{pr} has been translated by a machine, and in some places it's rather funny. Pick out the three funniest sentences for the back page of our magazine.
Was it really {person} who opened {pr}, or did they borrow somebody's account? The style of the text is nothing like theirs, which made us wonder at breakfast.
Make a table of the pros and cons of {pr} as opposed to {x_pr}, where one uses a queue and the other one a lock, for the talk that I'll give on {day}.
Someone has pasted the same paragraph into {pr} and into {x_pr}. Which of the two had it first, and is the wording the same down to the commas?
On the evening when {pr} went in, {person} proposed to me, and I said yes. We'd like to thank everybody who took part in the review for their patience.
It all ended well: {x_exclude1} read {pr} on the ferry, found two mistakes, the author corrected both of them before {day}, and it was merged without further ado.
Let me tell you how we choose our reviewers in {at}: whoever brings the cake on a Tuesday is excused, and all of the others take turns. It works wonderfully.
You needn't come up with people for {pr} any more, since {person} and {x_exclude1} have reviewed it already; I'd merely forgotten to take it off my list.
At the moment I want nothing to happen to {pr}, neither a check nor a comment nor a search for reviewers, because its author is in the middle of an exam.
If we ever come to have a thousand contributors in {at}, I'd hire somebody who does nothing but find the right reviewer for each change. What a lovely job that would be!
I used to believe that {pr} would be the end of {at}, and it turned out to be the best thing that has happened to us. Allow an old man to admit it.
The question of what keeps {pr} from being merged was answered at the meeting, and I wrote the answer on my hand. So please treat my message from this morning as settled.
Which of the pull requests in {at} did {x_exclude1} approve while {person} had asked for changes? I'm looking for such cases, open or closed, to write about conflicts in teams.
Find out which pull request in {at} has had the most reviewers of all time, and send me its link, since we're collecting records for the anniversary.
I can't scroll through hundreds of entries on this telephone. Send me a list of my own open pull requests in {at} and in {x_at}, with their titles only.
From {day} on, nobody but the release team should be able to merge anything in {at}. Change the rules of the main branch so, and change them back after the holidays.
It annoys our contributors that each push in {at} sends the review request out anew. Look for the setting that causes it and switch it off for good.
The size limit for pull requests in {at} is so low that even {pr} breaks it, which is nothing but a list of cities. Raise it to {n} files.
Make sure that a change to the prices in {at} can't be merged without {person}, by writing their login next to that folder in the file for code owners.
Our pull requests in {at} should be merged by a robot at night, when nobody works. Write the workflow for it and commit it, I'll buy the robot a drink.
Wish {person} a happy birthday under {pr}, as that's where everybody in the team is reading at present, and add a picture of a cake with {n} candles.
Phone {x_exclude1} and tell them that the review of {pr} can wait until they're well again. They won't believe it if it comes from me.
When the review of {pr} starts on {day}, I'd like to be reminded one hour before, with a loud tone, since I usually sleep in on such days.
A poet in our team writes a verse for each merged change. For {pr}, which made the fonts larger, he has run out of rhymes; give him some that go with "letter".
My daughter draws animals for all of the reviewers in {at}, and {person} gets a badger. How does one draw a badger, so that it can't be mistaken for a skunk?
The peer review of our grant proposal, which mentions {at} on each page, is due on {day}. Shorten its abstract to two hundred words without losing the budget.
In the lift I met a man who said that he'd blocked {pr} with magic. Should I laugh about such people, or call the security desk on the ground floor?
"""
