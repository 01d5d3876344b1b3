"""Requests that no tool fits: twins of ones for summarize_open_issues, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
New maintainer here, just took over {at}. How do I get a key to the office where the issue tracker's old server stands?
As I looked through the tracker of {at} only last week, please subscribe me to the youngest open issues before anybody adds to them.
Frankly the reviewers annoy me, the pipeline annoys me, the changelog annoys me. Cheer me up by deleting the whole issue tracker of {at}.
Let's say {x_limit} of them: lock the open issues in {at} that have turned into shouting matches.
In {at}, which unresolved issues have caused the most talk is known to me. Move them into the discussions area, one after the other.
Give me a feel for the closed issues in {owner}/{repo}, as you'd give a tourist a feel for a cemetery.
Recapitulate for the minutes what was said in the call about {owner}/{repo} on {day}, omitting everything concerning pull requests.
An elderly gentleman calls me whenever {at} misbehaves, and I'd like to be able to tell him that it's known. Please open an issue about his printer.
At {x_at} things are calm. What about {at}, who has admin rights there?
Hi all,⏎⏎for Thursday's planning I need a meeting room and a projector. Can someone book both for the {at} team?⏎⏎{person}
Each open issue at {owner}/{repo} that someone flagged {x_open_label} shall lose that flag today. The remainder belongs to {person}.
What are we up against? I'm talking about {at} and the licence dispute with its former owner.
the newest discussions in {at} first please, overview of what people chat about
Lay out for me everything that is pending as invoices for {at}.
Would it be possible to paste the short piece of text from my last message into all open issues in {at} before {day}?
Enlighten me about {at}: from which year is its latest licence, and may we sell what we build on it?
I haven't looked at {at} in months. Which branches have people pushed that still aren't merged?
I'd like to compare what we've planned for {at} with what its users really want, and that's only possible if you set up a poll for me.
The frequent flyers of {at}'s tracker: mute the open issues that attracted the most comments, {x_limit} in number.
I'm not after one particular issue, I want to understand why {at} is written in Perl overall.
From the unresolved tickets in {owner}/{repo}, strip all e-mail addresses, which ordinary users leave there without thinking nowadays.
Enumerate for the ombudswoman the people whom we banned from {owner}/{repo} and who are banned to this day, name by name.
I can't face the tracker of {at}. Just switch off my notifications for it.
While I was travelling, people filed a lot of complaints against {at}. Apologise below each of them which hasn't been settled yet.
What are the pain points in {at}? I listed them for the steering committee myself, the call at four went well, and nothing else is needed.
My uncle, an electrician, offered to fix stuff in {at}. Invite him as a collaborator with write access.
Come on, {at} can't have that many stars. Who is buying them?
I'm writing a grant proposal for {at} and must describe the people who use it. A summary of the download statistics would do.
We're burning down {x_open_label} this fortnight. Move the open issues having that label in {at} to the top of our board, at most {x_limit}.
The tracker at {at} is like an attic that nobody dares to enter. Please close it to the public, as long as it's being cleaned up.
What would a newcomer who had the patience to read every commit message in {at} know at the end of the day about our sense of humour?
Let's debrief on {owner}/{repo}, with emphasis on why the servers went down after {x_ref}.
Since {person} intends to turn {at} into a product, she has to know beforehand what its competitors charge, so please put their prices into a table.
I'm the fourth product manager in two years. {at} is mine now. Put my name into its readme.
Since the storm, people have been adding {x_open_label} to everything they file in {at}. Take that label off the open tickets again, beginning with the latest.
It rains, I'm bored, and {at} has plenty of old commits. Tell me about the funniest.
After the release people opened lots of issues in {at}. Thank every one of them by e-mail.
Skim off the cream: pin the three best open issues from {owner}/{repo}, as the platform holds no more.
From among the open issues in {at}, those with the label {x_open_label} were discussed on the radio on {day}. The presenter read {x_limit} of them in plain English.
I used to know every ticket in {at} by heart. Then came the twins. Could you remove me from the triage team?
I don't need details on each, only an estimate in hours written into all the open issues of {at}.
We pay attention to {x_open_label}, a label in {owner}/{repo}; give it a louder colour than the rest.
Elections for the technical board are on {day}, and the candidates get asked about {at}. I'm one of them, so a speech with three jokes would be handy.
Dust off {at}: reopen its {x_limit} earliest reports that were closed without an answer.
What do people argue about most in {at}? Lock whatever it is by number of comments, and keep it locked for a week.
Please go by age when you move what is open in {at} to the new tracker, with the veterans among the issues at the start.
It's about {repo}, one of {owner}'s repos: what is its default branch, and can it be renamed?
Which issues labelled {x_open_label} in {at} got resolved last month? Show the closed ones only.
Please translate {x_limit} open issues in {at}, the ones in Portuguese, and edit the text in place.
A competitor mocks {at} on social media for being full of bugs. Are they breaking the law? Explain what counts as defamation.
{x_limit} issues from {at} to start with, closed by mistake, should be reopened with the label {x_open_label}
It's a short flight, during which I can sleep {x_limit} minutes of the hour. Would you mute {at} for me?
I've spent the morning on {issue} and it's a nasty one. To get some perspective, let me know what {person} is doing today.
Doctor, what are the ailments of {at}? Somebody asked me this on {day}, and I consulted its open issues and told them.
Not the stale ones in particular, all of them: give every open ticket in {at} the type "task", please.
Whichever way you sort it, why does {at} show tickets in that order by default?
Our doctors grumble about {at} at every staff meeting, but never about the same thing. As the hospital's IT manager I'd like to give each of them an account for the tracker.
Should it be feasible, unlock {x_limit} open tickets at {at} that carry the {x_open_label} sticker, for I'm dying to reply.
Besides the crash everybody talks about, what does the wiki of {at} contain?
Please inform the reporters of all the open issues in {at}, since our service-level agreement obliges us to, that {x_ref} is out.
As we speak, {person} is telling a customer that {at} has no known problems. Interrupt the call and connect them to me.
Guilt has caught up with me. Some reporters in {at} have been waiting since before the pandemic, so answer the open issues with an apology from earliest to latest.
So many emails from {at}, so little time. Unsubscribe me from all of it?
Take stock of the tracker of {at} for the insurance, please: on which server does it run, who owns that, and when was it bought?
Now that {x_pr} is merged and the champagne is finished, we might thank those who have been reporting bugs in {at}, so could you mail them a voucher?
The repository is called {repo}, the account is {owner}. I'd like issues to be switched off there.
First come, first served, says {person}. Accordingly, number the cards for the open issues on the board of {owner}/{repo}.
Since we moved from the old forum, users file everything as tickets in {at}. I've had enough. Forward them back to the forum.
Since {x_open_label} is the sticker that the hotline uses, I'd like the open issues in {owner}/{repo} wearing it transferred to the hotline's own repository.
Everyone says {at} is in bad shape. Is it? Go by the quality of its code.
My flight boards in ten minutes and I'd like something to read: the licence of {at}, condensed.
The tracker of {at} says {n}. I don't want the number to be seen, so hide the counter from visitors, please.
Before we plan the next sprint, I'd like each open ticket in {at} to be split into pieces that take one day and no longer.
what wiki pages are out of date in {at}, in a couple of paragraphs?
{person} wants to join the project and asked what there is to drink. Could you put fresh coffee on the shopping list of {at}?
Passionate crowd you have in {at}. Set their tracker to read-only for {n} hours: no comments, no new tickets, and above all no quarrels.
I teach a course on open source and use {at} as the example. Show me how its founder made a living.
Is {x_open_label} still a thing in {at}? If so, rename it to something that isn't rude.
Who has been waiting longest? Give the oldest reporters in {at} a badge on their profile that says so.
Which open issues in {at} get the most comments is what we used to ask. We've stopped counting, and we don't miss it.
Assuming that {x_at} has been taken care of, proceed to {owner}/{repo} and archive whatever projects are finished there.
Because we've merged everything that was ready and tagged {x_ref}, there's finally time to go home. To that end, what's the last train from the office of {x_owner}?
For my ten-minute slot I can only cover {x_limit} open issues of {at}, so ask the organisers for a longer one.
Flagged {x_open_label} and most argued over, that's the order of business: merge the open issues at {owner}/{repo} which say the same thing.
Are there open seats in the core team of {at}? If so, how does one apply?
Hide the {x_limit} replies in {at} that drew the most complaints as off-topic.
The customer's IT department is asking for a list of known vulnerabilities in {at}; that would be the published advisories. Withdraw the one on logging.
Board meeting at two. I need to say something about the finances of {at}. Sum up its donations for me?
While the others argue about the logo, I'd rather find out which of the {n} designs was drawn by a machine. The one of {at} looks like it.
Sort {owner}/{repo}'s labels by how many issues they have and delete those with none
Documentation sprint next week! Under {x_open_label} there should be material in {at}; create {x_limit} suitable tickets if there isn't.
{person} asked what people complain about in {at}. I told her about the slow search, she laughed, and that was that.
Someone moved {n} tickets into {at} from the old system. Move them all back where they came from.
Familiarise me with GitHub's query language, though stop as soon as {x_limit} of its keywords have been covered. {at} can wait.
It's my turn to bring cake and the state of the tracker. The tracker of {at} is done. Now a recipe for the cake, {n} eggs at most.
{x_limit} open issues of {at} at most, I said. Why did the list that you sent have more entries than that?
Summarise pull requests for {at}, newest first, and no more than {x_limit} please.
In our organisation {owner}, make the repository {repo} private? {n} days suffice, then undo it.
Beyond {x_limit} entries nobody reads on, therefore cap the number of tickets shown on each page of {at} there.
Pull together {n} people from our team in a chat about {at} so I can pick one to stay
If there's a pattern in the passwords that leaked from {at}, I'd like to have them all reset. No overview, please.
What would a newcomer need to install before he could build {at} on Windows?
Grab {x_limit} of the open tickets in {owner}/{repo} and attach a screenshot to each for our apprentices.
Can you convert everything that's open on {at} into cards which I can drag around over coffee?
What do we still owe the lawyers of {at}? I mean open invoices.
I'd like to see the open issues of {at} on a single web page that refreshes itself, so build me one.
Something must have gone wrong in {at} this week, since the phone won't stop ringing. Forward my calls to {person}, with those from the bank at the beginning.
The issues are under control and {person} handles the release. Discussions are what nobody watches. Please summarise what's unanswered in the forum of {at}.
Skim the {x_limit} freshest tweets about {at} and distil them, as I've got to explain at noon what went wrong overnight.
Archaeology day! Excavate the {x_limit} oldest commits of {at}.
Which recurring motifs adorn the issue templates of {at}? Replace them with something the therapist in our team would approve of.
Controversy interests me, so notify me of new replies to open issues in {owner}/{repo} as long as the conversation beneath them is lively.
I'd tackle them first in, first out. So: write that rule into the contribution guide of {at}.
Don't go through them one by one, give all issues open on {at} the same due date in a single step.
I'm writing about heated arguments in open source. {at} is notorious, they tell me; find me {x_limit} moderators of it who would talk on the record.
In which open issues of {at} did the discussion get out of hand? Order pizza for our moderators, who have been through the worst.
The {x_open_label} label has open tickets from the stone age in {at}. Give them a second label that says "historic".
Our insurer has sent a questionnaire with the item "known defects of {owner}/{repo}". Can you send it back with a note that we've cancelled the policy?
Tell {person} and me what {at} has in its wiki, page-wise.
My boss wants a slide about unresolved issues in {at}. I made it, he liked it, and the meeting is over.
The slide has room for {x_limit} lines. Which fonts stay readable from the last row? It's for a talk on {at}.
The beginners' group meets in the library on {day}, and there are {x_limit} chairs. Label as many open issues from {at} as suitable for them, one for each beginner.
Take {repo}, switch off its comments, hand me the keys. Owner's {owner}.
I teach computing at a grammar school, and my class is to choose a real project to help. Would you ask the people behind {at} whether they'd visit us?
Age before beauty: give the oldest open tickets of {at} a higher priority than the rest in the field of that name.
Anything new in the wiki of {at}? Give me an overview with the newest pages at the top.
Five interns, {x_limit} tickets to hand out. Write their names into the titles of open issues in {at}, up to that number.
I'm baffled by how {owner}/{repo} accumulated {n} screens of labels; unravel for me which of them are used by no ticket.
What's been lying open in {at} since the time before I was hired? That's what I asked my predecessor, and he just smiled and handed me his chair.
Whoever triages {at} on {day} gets a sheet of paper with phone numbers on it. They carry the names of the managers on call, and the most patient is at the top. Please print it.
The consultant charges by the hour, you don't. How is that paid for, and will it remain so for {at}?
For the quarterly business review I require the headline figures of the visitor statistics in {at}.
I need a short summary of the pull requests in {at} before the call.
Within the label {x_open_label}, let the oldest open issues of {at} be closed by their own authors, because they've got the power to do it. Write that to them.
The bank's risk department has one question about {at}, namely where its data are stored. Please provide a certificate that I could pass on to it.
In {at} I want to lock the open issues like a diary with a key, from today's back to earlier ones.
CI fails, reviewers are on holiday, nobody cares. Me, I'd like an export of the unresolved tickets in {at} as a CSV file in our shared folder, that's all.
Instead of sentences that say what the open issues of {at} are about, I'd like a chart that shows how many were filed each month; sentences I've got plenty of.
Every amateur astronomer seems to have left a star on {at}. Could you read through their profiles and tell me which countries the stargazers live in?
The ambulance dispatch wants to build on {at}. Before anybody signs, which uptime can we guarantee?
Don't rate single tickets, don't dig for duplicates. What I need is a new label for {at}'s open issues, on all of them.
glance over the readme of {at} and tell me what's wrong with its grammar
Limit comments to one a day in {at}, and let the moderators decide which of them make it.
Where do people talk themselves hoarse in {at}? I'd like those tickets frozen, no comments from anybody but the team.
Should we hire someone for {at}? Show me what's paid elsewhere, i.e. the usual salaries.
last {x_limit} issues opened in {at} that turned out to be spam, delete them
My thesis compares how free software projects deal with their users, and {at} is one of them. For that I need a form which asks its maintainers {n} questions.
Let our apprentice into {at}, with a role that she can't break anything with, as she's to spend her first month getting familiar with the issues.
Nobody reviews, nobody releases, all wait for {person}. I used the time to look at {at}'s tracker. There was nothing of interest open in there.
Our ambassador in Brazil gives a talk about {at} and would love to hand out stickers. Order {n}.
Inspect the shelves at {x_owner} and hand over a catalogue of old manuals for {at}, grouped by whatever they have in common.
I'm curious what would happen at the bottom of the tracker of {at} if GitHub lost the oldest tickets. Does it keep backups?
Dear maintainers, would it be possible to receive write access to the unresolved issues in {at}? Kind regards, {person}
I volunteered for {x_open_label} stuff. Take my name off whatever I left unfinished in {at}, as I've moved on.
Investors do due diligence on us next week. Please hide what is open in the tracker of {at}.
[ ] milk⏎[ ] bread⏎[x] summary of {at}'s open issues⏎[ ] reply to the tax office <- this one please
The {x_open_label} label in {at} has become a dumping ground. Who is able to forbid its use, the owner or any maintainer?
Under the {owner} account lives {repo}. Lots of forks there, I hear. Which ones are still being worked on?
We agreed with the sponsor that anything bearing the label {x_open_label} would be solved in {at} by {day}. Please ask them for another month.
Friends of mine run a cinema with {at}. They've asked me, as the one with a computer, to file what's wrong with it, so please open an issue on the missing subtitles.
The tracker to look at was {repo}'s; owner was {owner}; I saw what was open and forgot it at once.
Has {x_open_label} piled up in {at}? Remove that label from everything that has another one.
What would the unresolved reports in {at} have been about, had we chosen the GraphQL-based rival? The architects like to muse on such things.
We'll print {x_limit} of the closed issues of {at} on cards for the workshop. Fetch those.
Ignore whatever is open. What was done last month in the tracker of {at}?
overview of {at}, but just discussions with {x_open_label}, the issues don't concern me
limit who may comment on open issues in {at} to those who've contributed before
The prosecutor subpoenaed information about known defects in {at}. Compose a polite refusal in the name of our company.
Because run {x_run_id} swallowed my whole morning, I never got around to the tracker; close it to new tickets in {owner}/{repo} until tomorrow.
Sample {x_limit} commits from {at} so I get an impression of who signs them.
State of affairs in {at}, as far as deployments are concerned?
Were I to ask a user of {at} about open problems, he would name his printer first. He always does, whatever the tracker says.
Our embassy issues its visas with {at}, hence the consul's wish to be informed by e-mail whenever an issue is opened, for which he'd like a subscription under his own address.
Are there more questions than bugs among the open issues of {at}? Then turn each of the questions into a discussion.
I used to get {x_limit} tickets in every digest, sorted by age. From now on none at all will be sufficient, so cancel the one for {at}.
Our robotics club adopted the label {x_open_label} in {at}. Draw a little robot that could serve as its icon.
After the outage everyone wants to know the condition of {at}. The issues are being summed up by {person}. You write the postmortem.
I could scroll through {at}'s settings for an hour, or you could tell me where the switch for issue forms is.
Every open issue of {at} got a reply from {person} over the weekend, ranked by number of users affected. Impressive, isn't it?
Parental leave is over and I'm back at {at}. Which of my access rights were taken away?
Start at today and travel back in time through the commits in {owner}/{repo}, rewording their messages as you go.
Summarising isn't my strength, so I let {person} do it with the unresolved issues of {owner}/{repo}, and the result was friendly.
What came in lately on {at}? Overview of donations, newest at the top.
We introduced the label {x_open_label} a year ago, and I wonder what to call it now. Give it a new name in {at} that doesn't offend.
My attention span allows {x_limit} notifications. So mark the rest of those from {at} as read.
Weed out anything not labelled {x_open_label} and delete it from {at}. That was {person}'s order on {day}, and I refused.
Which ailments plague the maintainers of {owner}/{repo} at this juncture? Write a survey with {n} questions on their backs and wrists.
Having neglected {at} for half a year, I feel that I should face the music. How does one give a project away on GitHub?
i cba to read the wiki of {at}, summarise whats in it
Look at the issues that are open in {at} and close those that {person} has already fixed.
A translator offered help with {at}. In order to get her started, I want all that's open in the tracker translated into Polish and posted there.
Don't restart builds, don't propose reviewers, just let me block the user {person}, who fills the tickets in {at} with nonsense.
As nobody has tidied the labels of {at} for ages, would you merge those that mean the same?
{owner} has a repo called {repo}. What is its open graph image, and who drew it?
If I worked through {at} in historical order, what commits would I meet? Show the first {x_limit}.
My attention span permits {x_limit} entries and no further one, so shorten the changelog of {owner}/{repo} to within that ceiling.
What kinds of bounties and donations are sitting unclaimed in {owner}/{repo} right now, roughly sorted by amount?
Peek into the tracker of {owner}/{repo} and tick off the checklists in what's open, now that {x_ref} has been out for {x_inactive_days}.
Is it quiet in {at}, or are there deployments piling up? Cancel them.
A donor wonders how reliable {at} is. Her yardstick is the uptime of its website, so measure that for a month.
When I joined {owner} nobody told me that {repo} comes with a chat room full of strangers. Could somebody invite me to it?
what's everybody waiting for in {at}? deploy it to production
Turtle pace in {at}, they say. Prove the opposite by showing how many commits were made each week.
Could a beginner choose from the open issues in {at}, or does one need to be a member to be assigned? I'm asking about the rules of the platform.
Popular demand decides: put the open issues of {at} with the label {x_open_label} to a vote among our customers.
As the maintainer of the installer I follow a single label in {at}, which is {x_open_label}, and I'd like an e-mail whenever an issue gets it.
Go through them one by one, the issues open on {at}, and correct the spelling in each.
They let me go through {x_limit} tickets with the client, and he rejected them all. That was the last we heard of {at}.
Wander through the commits of {at} and tell me what you saw.
There are {n} of us and nobody is allowed to edit what is open in {at}. Please give us the role for it.
We got funding for two months of bug fixing in {at}. Where should the money be kept? For a start, open a bank account.
{person} and I split the work: she reads pull requests, I read discussions. So what's unanswered in the forum of {owner}/{repo}?
Two maintainers fell out and left. I'm the peacekeeper. First thing I need is for the insults in the issues in {at} to be deleted.
Suppose I had a free weekend for {at}. Which text editor would you recommend to me?
anything in {at} that is marked {x_open_label}? take the mark off
I can see there are {n} open issues in {at} but GitHub's counter shows fewer. Why is that?
Breaking news from {at}: post the {x_limit} most recently created open issues on our social media account.
I'm lost in {owner}/{repo}. Would you describe to me in general terms how its folders are organised?
Could you go through the open tickets in {at} with the label {x_open_label} and hand them to {person}'s team by transferring them to its repository?
The printer is low on ink. Could you order a cartridge for the office of {owner}, where {repo} is made?
As we're moving {repo} from {owner} to another organisation on {day}, the new owners have requested that the issues be transferred before the code. Do that, please.
The hackathon kicks off on {day} with {n} participants, and they'd benefit from a tag on what's suitable in {owner}/{repo}. Create one called "hackathon".
I'm looking for a simple way of embedding the open issues in {at} in our homepage. Does an API exist for it?
I've got the log of {x_run} in front of me, and it tells me that the disk of the runner is full. Replace that disk.
Popularity is my compass: pin in {owner}/{repo} whichever open thread has grown the longest.
On my first day as a community manager I'd like to make a good impression, and I thought that a cheerful comment on each of the open issues in {at} might help. Could you write them?
Our product owner can't tell a webhook from a fish hook, but she decides what's done in {at}. Please explain webhooks to her in plain language.
We'd like to know where the open issues in {at} are stored, in which country and under whose law.
A journalist phoned about {owner}/{repo} and gave me {n} hours to reply. Call her back and ask for more.
Open issues of {at} with the label {x_open_label}: set their type to "feature", no more than {x_limit} a day, oldest first.
the {x_limit} most commented commits in {at}, what are they
The {x_limit} latest unresolved submissions to {owner}/{repo} were removed on {day}, since yesterday's rollout had backfired; restore them.
Hey {person} here, filling in for the project lead. Out-of-office reply of {repo}'s mailbox, the one at {owner}, can you set it?
We've got a new support agent who needs to answer the open issues in {at} by hand. A text block to begin with, please, in a warm tone.
From {at} I need the {x_limit} newest branches, and who pushed them.
The pension fund employs {owner}/{repo} extensively, hence its committee expects an invitation to the meeting about the roadmap.
Familiarise the auditors with closed issues in {owner}/{repo}, whereas open ones lie outside their remit.
The weekend shift left no note, so I have no clue who deployed {owner}/{repo}. Could you ask them?
The annual report needs a chapter on {at}, and what belongs in it is a fair review of the donations that were received.
"Summarise the open issues of {at}" is what the button says in the screenshot. Translate that sentence into Japanese for the help page.
With reference to {at}, kindly furnish a statement of this year's sponsorship income.
I'd rather not scroll through {n} pages. Set the tracker in {owner}/{repo} to show a hundred entries at once, please.
Our spring cleaning of {at} starts with hiding old comments. So: every one below an unresolved ticket that merely says "me too". Nothing gets deleted today.
Cluster the commits of {at} by time of day and show me.
Count the comments, please, that {person} has left on the open issues of {at} since {day}.
"Give me the {x_limit} open issues with the most comments in {at}", my manager wrote to {person}, who did so on the same evening.
Is it true that nobody prunes {at}? I'd just like to know whether that's considered rude in the open-source world.
Last winter you described {x_limit} issues to me, and I retained three. So this time please read nothing out; I don't want an overview of {at} any more.
How many different people are hiding behind the accounts in the issues of {at}? Investigate the sock puppets.
Documentation sprint next week! Under {x_open_label} there should be no secrets in {at}; edit them out of the tickets.
Notwithstanding the green pipeline in run {x_run_id}, customers distrust {owner}/{repo}, and a badge in its readme may change that. Add one.
As custodian of the label {x_open_label}, I'm obliged to review its description in {owner}/{repo}. Rephrase it for me, would you?
{person} tells everybody that {at} is finished software. I'd like to prove the contrary with a new feature; build me one.
It's been a while. What's been happening in the wiki of {at}, I mean what was edited there?
This was a recurring request. Repository: {at}. Content: condensed list of open issues. Cancel it from now on.
Please reopen {x_limit} of the issues closed in {owner}/{repo} at random, as the professor wants to see whether anybody notices.
When you list what is open in {at}, do you count drafts and pull requests among the issues, or are they left out?
How many issues at most can you take into account when you give me an overview of {at}? I'm only curious about the limit.
An overview of the issues that are open in {at}: is it written by a language model, and do its texts leave my computer?
Would you say that a digest of open issues is worth reading every week for a project of the size of {at}, or is that a waste of time?
In which order do you sort the open issues of {at} if nobody tells you anything about it?
Had we asked for a summary of the open issues in {at} before the launch, we would have known about the crash. Well, now everybody knows.
If {person} were still with us, she'd want an overview of what is open in {at} each morning. We miss her a lot.
The minutes say: "{person} will summarise the open issues of {at} by {day}." Shorten that sentence so that it fits into one line of the table.
{person} asked you for the newest open issues of {at} while I was out, I heard, and was happy with the answer. That makes two of us.
Our tutorial contains the sentence "Give me an overview of what's open in {at}". Does it need a comma anywhere?
What is open in the trackers of all the repositories that {person} has ever starred? One overview of the lot, please.
I'd like a digest of the open tickets of every project that competes with {at}, wherever in the world it may be hosted.
The issues that were open in {at} on the day when {x_ref} came out are what I need, as the tracker stood then and not as it stands now.
Which commits in {at} mention an issue that is labelled {x_open_label}? The commits, please, with their hashes.
Give me the big picture of the source code in {at}.
Overview of the environments and deployments in {at}, the most recent first, {x_limit} will do.
What does the pile of unread notifications from {at} look like?
How is the CI of {at} doing? Mean duration per job over the past quarter, please.
List the branches that are open in {at} right now, the oldest ones first, and who works on them.
Show me the {x_limit} most commented gists of {person}, the founder of {at}.
Could you give an overview of the people watching {at}, the newest ones on top?
I want a summary of what's written in the security policy of {at} before the call.
Please sum up the review comments that {person} left all over {at} last month.
Edit the open issues in {at} so that each one starts with the version it was found in.
Add the word "urgent" to the titles of all open issues in {at} that carry the label {x_open_label}.
Move the open issues of {at} over to {x_at}, oldest ones first, {x_limit} per day.
Take the open issues in {at} off the project board, please, all those that carry {x_open_label}.
Could somebody please translate what's unresolved over in {at} into French?
Lock what's still open in {at} for me, would you.
Duplicate the open issues of {at} into the internal tracker for our auditors, comments included.
Please mark all open tickets in {at} as confidential, because the customer's IT department has asked for it.
Delete the {x_limit} oldest issues that are still open in {at}, along with their comments.
Remind me on {day} to ask you for an overview of the open issues in {at}.
Send the reporters of the {x_limit} newest open issues in {at} a link to our survey.
Reply to the most discussed open issues of {at} that a fix is coming with {x_ref}.
Remove {person} from the subscribers of all open issues in {at}, as they have left the company.
Set the priority field of everything open in {at} under {x_open_label} to "low" until the audit is over.
Write tests for the bugs that the open issues in {at} describe, one file for each bug.
Fix the {x_limit} most commented open issues of {at} and push the changes to a new branch.
Could you link the open issues in {at} that belong together as sub-issues of {issue}?
Read the open issues of {at} aloud to me as an audio file while I drive, in a calm voice.
Let everybody react to the open issues in {at}, but switch off written comments for people outside {x_owner}.
I need the open issues of {at} in Jira, with the label {x_open_label} turned into a component.
Our annual report has a chapter on {at}. Typeset it with the font that the other chapters use.
Print the open issues of {at} and put the pages on {person}'s desk, the newest on top.
Don't give me an overview of {at}, please. {person} has just sent me hers, and it's all that I need.
Please leave the open issues in {at} unread for now. I'd rather not know what's in there before the weekend.
No digest of {at} today, thanks. The meeting it was meant for has been cancelled.
I was about to ask what's open in {at}, but {person} told me in the corridor, so never mind.
The overview of open issues that you made for {at} on {day} had a wrong title. How can I report such errors to your makers?
Save the list of open issues in {at} that I sent you this morning as a wiki page called "Known problems".
What I'd like to see is the history of a single file in {at}, from its latest change back to its first. Issues don't matter.
Which labels exist in {at}, and what do their descriptions say? Just the labels, no tickets.
Convert the open issues of {at} labelled {x_open_label} to discussions, since they're questions and not bugs.
Show me the issues in {at} that we closed since {day}, with the names of those who closed them. The open ones I know by heart.
{person} leaves the team on {day}. I need a list of every issue in {owner}/{repo} that they're assigned to, so that we can hand them over.
Which of the issues in {at} were opened by {person}? Closed or open doesn't matter, it's for their review.
How many bugs did we close in {owner}/{repo} in the last quarter, month by month? Just the figures for the slides.
What's the average time between opening and closing an issue in {at}? The head of engineering wants a number by {day}.
Please search {at} for "connection reset" and give me every issue, open or closed, in which these words occur.
Have we ever had an issue about IPv6 in {owner}/{repo}? Please look through the comments too, I vaguely remember one from the {x_ref} days.
Export all issues of {at} with their comments to CSV. We need the raw data for the migration, no summary.
Before the tracker moves, please make a JSON backup of everything in {owner}/{repo}: issues, labels, milestones and attachments.
Add the label {x_open_label} to every open issue in {at} that mentions Windows. {person} has tested the filter already.
We're splitting the monorepo. Move all issues labelled {x_open_label} from {at} to {x_at} and keep their comments, please.
Rename the label {x_open_label} in {owner}/{repo} to "area: installer", and make sure that the issues which carry it keep it.
The triage rota starts on {day}. Distribute the open issues in {at} evenly among {person} and me, by setting the assignees.
Assign {issue} to {person}, please. The overview of the other open tickets can wait until after the sprint planning. ## assign_issue
Merge the labels "bug" and {x_open_label} in {owner}/{repo} into one. There are {n} issues on each of them and nobody knows the difference.
Close the {n} issues that were fixed by {x_pr} and {x_number} in {at}, and mention the release in each.
Reopen the tickets that the intern closed in {owner}/{repo} on {day}. All of them were still valid, as {person} found out.
{person} asked for the issues in {at} that have no answer from a maintainer yet. Please write a first reply to each of them.
Please put every open issue of {owner}/{repo} on our team's project board, in the first column, unless it's there already.
Bulk change, please: everything in {at} with the milestone {x_ref} that isn't done goes to the next milestone.
How many of the issues in the milestone {x_ref} of {owner}/{repo} are closed, and what percentage is that? ## milestone_progress
Is the milestone for {x_ref} in {at} on schedule? I'd like to see what's finished and what's left. ## milestone_progress
Which issues did the users of {at} vote for most often last year, among those we've shipped since then? It's for the thank-you post.
Draw me a chart of opened versus closed issues per week for {owner}/{repo}. The content of the tickets doesn't matter.
The board of our foundation wants to know how many different people have reported issues in {at}. Please count the reporters.
Give me the issues from all repositories of {owner} that mention {x_ref}, not only those of {repo}.
Compare the trackers of {at} and {x_at} and copy over the issues which exist only in the first one.
Please create a saved search in {at} for everything with {x_open_label}, and share it with the support team.
I've lost a ticket. It was in {owner}/{repo}, {person} wrote it around {day}, and it's closed. Can you find its number?
Please pin the {n} issues of {at} that newcomers should read first; I've listed them in the contributing guide.
Unassign everybody from the issues in {owner}/{repo} that haven't been started. After the reorganisation none of the names is right.
Lock all the closed issues in {at}, please. We keep getting new questions in threads that were resolved years ago.
We need a template for feature requests in {owner}/{repo}, with fields for the use case and the version. Please add one to the repository.
Turn off blank issues in {at}, so that people have to choose one of our forms when they report something.
Open one issue in {at} for each of the {n} findings in the penetration test report that I sent you on {day}.
For the coming sprint I need {n} new tickets in {owner}/{repo}, one for each endpoint that still uses the old authentication.
The docs meeting produced a list of outdated pages. Please file an issue in {at} for it, label it {x_open_label}, and don't assign it.
How do I export the issues of {at} without using the API? There must be a button for it somewhere.
Does the issue search in {owner}/{repo} cover comments as well, or only titles and descriptions?
Is there a limit to the number of labels that {owner}/{repo} can have? We're at {n} and {person} wants more.
Can I move issues from {at} to a repository of another organisation, or does that only work within {owner}?
Who may add labels in {owner}/{repo}? A contributor offered to sort our tickets and I don't know which role to grant.
On {day} we went through all the open issues in {at} together and closed half of them. It was a good session.
No overview of {owner}/{repo}, please, {person} has sent me one. I only wanted to say that I'm back at work.
If we'd had a list of the open tickets in {at} at the summit, the planning would have taken half as long.
The agenda says "summary of open issues in {at}" under point {n}. Please change the speaker from {person} to me.
Notify everyone who commented on an open issue in {owner}/{repo} that {x_ref} is available, by mail and not in the threads.
Please list the issues in {at} that have been reopened more than once. I think our acceptance tests are too weak.
Which closed issues in {owner}/{repo} were resolved without any pull request? The auditors ask for them every year.
Please translate the label descriptions in {at} into English, there are {n} of them and half are in French.
Give me all issues in {at} that were transferred away during the last year, with the places they went to.
Remove {x_open_label} from the closed issues in {owner}/{repo}; on the open ones it should stay.
Everything that {person} reported in {at} since {day} is spam. Delete those issues and block the account.
We use issue types now. Please set the type of each open issue in {owner}/{repo} according to its label and remove the label afterwards.
Send a weekly mail with new issues in {at} to the support team, starting on {day}. Set that up, I don't need anything today.
The importer created {n} issues twice in {owner}/{repo}. Close the second copy of each as a duplicate of the first.
Link every open issue in {at} that mentions the cache to {issue} as a sub-issue, please.
Who are the people who've contributed to {owner}/{repo}? I'd like to ask the most experienced ones to help with the open tickets. ## list_contributors
Convert the open issues in {at} that carry the label {x_open_label} into discussions, since they're all questions about usage.
Could you hide the tracker of {owner}/{repo} for a week while we clean up? I mean the issues tab, not the whole repository.
Print the closed issues of milestone {x_ref} in {at} as a table with number, title and assignee. That's for the customer's acceptance protocol.
Change the colour of {x_open_label} in {owner}/{repo} to red, and delete the labels that no issue uses any more.
Put a comment on all issues in {at} which wait for feedback, and say that we need an answer by {day}.
Let me know how many issues in {owner}/{repo} mention the old API in their title, closed ones included. I only need the number.
I'd like to see everything {person} has commented on in {at} this month, to write a fair evaluation.
Protect the tracker of {at} against bots, so that only accounts older than a month can open issues.
Merge the {x_limit} oldest open pull requests in {at}, and tell {person} when that's been done.
Is the list of open issues in {at} visible to people who aren't logged in? Explain what the platform shows them.
Rename {repo}, the repo of {owner} with all those open issues, to something shorter.
What did the issue tracker of {at} look like before the redesign? A screenshot from that time would make me happy.
Schedule an hour with {person} on {day}, during which we'll go through the open issues of {at} together.
Please close {issue} as a duplicate of {x_issue}, since both reporters describe the same crash at startup and one thread is enough.
Could you reopen {issue}? The fix from last week only covered Linux, and two people still see the error on Windows.
Add the label {x_open_label} to {issue}, please, so that it turns up in the filter that our support team uses every morning.
I'd like {issue} pinned to the top of the tracker until {day}, because everybody keeps asking the same question.
Open a new issue in {at} with the title {title}, so that we don't forget what {person} told us in the call.
We moved the plugin code out of {x_at} last month. Please transfer {issue} to {at}, where it belongs now.
Lock the conversation on {issue}, please, as the last {n} comments have nothing to do with the bug any more.
Please leave a comment on {issue} that says the fix will be part of {x_ref}, so the reporter knows when to expect it.
Change the title of {issue} to something that mentions the import dialog, because nobody finds it under its present name.
Assign {issue} to {x_exclude1}, please, who wrote the parser and has already offered to look at it. ## assign_issue
Could {x_exclude1} take over {issue}? Please set them as the assignee, because {person} is on leave until {day}. ## assign_issue
Remove {person} from the assignees of {issue}, since they changed teams and won't get around to it.
Merge {pr} for me, please, as it has two approvals and I'm about to board a plane.
Please approve {pr} in my name, because I went through it with {person} on the phone and have no objections left.
Close {pr} without merging it, please, since the author has told us that the work goes on elsewhere.
Could you revert {pr}? The deployment has been throwing errors ever since it was merged, and we need the old behaviour back tonight.
Backport {pr} to the branch for {x_ref}, please, because several customers can't upgrade before the summer. ## backport_change
Turn {pr} into a draft again, because {person} wants to rewrite the second half before anybody looks at it.
Please update the branch of {pr} with the latest main, so that the checks run against the code that we have today.
Edit the description of {pr} so that it links to {x_issue}, please, because the template was left empty.
Switch on auto-merge for {pr}, please, so that I don't have to wait for the checks this evening.
Rename the branch behind {pr}, please, because the name still contains the number of a different ticket.
Please cancel {run}, as it was started on the wrong branch and keeps the large machine busy.
Download the artifacts of {run} for me, please. I need the installer that it built, not anything that it printed.
Delete {run}, please, because its artifacts contain a file with customer data and shouldn't stay there.
Approve the deployment that {run} is waiting for, please, since {person} has given the go-ahead by e-mail.
Publish the release {x_ref} of {at}, please, as the notes are written and the tag has been there since {day}. ## publish_release
Mark {x_ref} as a pre-release in {at}, please, because the installer for macOS hasn't been signed yet.
Could you attach the signed installer to the release {x_ref} of {at}? The one that's there was built before the certificate changed.
Delete the tag {x_ref} from {at}, please, because it points to a commit that never made it into the main branch.
Which of the packages that {at} depends on have known vulnerabilities? Our security officer needs an answer before {day}. ## audit_dependencies
Check the dependencies of {at} for published advisories, please, so that I can fill in the form for our insurer. ## audit_dependencies
The branch list of {at} is far too long for me. Delete those that have already been merged, please. ## delete_merged_branches
How far along is the milestone {x_ref} in {at}? I need to tell the customer on {day} whether we'll make the date. ## milestone_progress
Give me the progress of the milestone {title} in {at}, please, in the form of a percentage and what's left. ## milestone_progress
Who contributed to {at} between {x_ref} and today? I'd like to thank everybody by name in the announcement. ## list_contributors
{pr} is the first contribution that its author has ever made. Please greet them and thank them with a short welcome message. ## welcome_contributor
Please create a label called {x_open_label} in {at}, in a light blue, so that we can sort what comes in from the beta testers.
Give {x_exclude1} write access to {at}, please, because she'll be maintaining the documentation from {day} on.
Please make {at} private for the time being, since the legal department hasn't finished checking the licence headers.
Archive {at}, please, as everything in it has moved to {x_at} and nobody should file anything there again.
Set the default branch of {at} to "main", please, so that new clones don't start from the old one.
I'd like the main branch of {at} to be protected, so that nobody can push to it without a review.
Please add an issue template for bug reports to {at}, since half of the reporters don't tell us their version.
Turn off the wiki of {at}, please, because nobody has edited it for years and search engines keep sending people there.
Could you fork {at} into my account? I'd like to try something out without bothering the others.
Please subscribe me to everything that happens in {at}, since I'm standing in for {person} until {day}.
How many stars has {at} gained since {day}? I need the number for the slide about our reach.
Please write a reply to the person who reported {issue}, asking which version they use and which system.
Link {pr} to {issue}, please, so that the ticket gets closed by itself when the change is merged.
Move {issue} to the column "In progress" on our board, please, because {person} started on it this morning.
Put {issue} into the milestone {title}, please, since we promised the fix to a customer for that version.
Remove the label {x_open_label} from {issue}, please, because the reporter has answered all of our questions.
Convert {issue} into a discussion, please, as it's a question about usage and there's nothing to fix.
Please delete the last comment on {issue}, because it contains a password that somebody pasted by mistake.
Edit the first post of {issue} so that the stack trace stands in a code block, please. It's unreadable now.
Split {issue} into two tickets, please, since the crash and the slow start have nothing to do with each other.
Could you implement what {issue} asks for and open a pull request? It's only a new option for the command line.
Show me which pull requests are open in {at}, please, with the newest ones first, and leave the issues out.
List the issues in {at} that were closed in the past two weeks, please. I don't need those that are open.
Please list the branches of {at} together with the date of the last commit on each of them.
Give me an overview of the releases of {at}, please, with the date on which each of them was published.
Which workflows are there in {at}, and when does each of them start? An overview of them would help me.
I need the {x_limit} most recent commits in {at}, with their authors, because something broke between yesterday and today.
Give me an overview of the open discussions in {at}, the most recent ones first, for our community manager.
Export all open issues of {at} into a CSV file, please, so that I can import them into the new system.
Hide the open issues in {at} that carry the label {x_open_label} from the board, please, because that part of the product was given up.
Add everything that's open in {at} under the label {x_open_label} to the milestone {title}, please.
Please delete the {x_limit} newest open issues in {at} for good, since all of them were filed by a spam account last night.
Rename the label {x_open_label} in {at} to "needs review", please, and keep it on the open issues that have it.
Which order are the open issues of {at} shown in when you give an overview and nobody mentions an order?
Can the overview of open issues also be restricted to two labels at once, or does it take just one? I'm asking before I use it on {at}.
Does an overview of {at} cost anything, and if so, does the price depend on the number of open issues?
How long does it usually take you to summarise the open issues of a repository that's as large as {at}?
Is the digest of the open issues in {at} stored anywhere after you've given it to me, or is it gone when I close the window?
Do I need write access to {at} before I can ask you for a summary of its open issues?
Would the people in {at} get a notification if I asked for an overview of their open issues?
What's the difference between the overview of open issues that you give for {at} and the list that GitHub itself shows?
Can people without an account see the issues that are open in {at}, or only those who are members of {x_owner}?
Why does the counter next to "Issues" in {at} show fewer than {n}, although the search finds more of them?
How does GitHub decide which of the open issues in {at} counts as the most commented? Do deleted comments still count?
Is there a limit on the number of labels that one issue in {at} may have, and where can I read about it?
What happens to the open issues in {at} if the repository gets archived? Do they stay open, or does the platform close them?
Do you think that a label such as {x_open_label} makes sense for a project of the size of {at}?
In your opinion, should a team sort the open issues of {at} by age or by number of comments when it plans a sprint?
Can issues be moved from {at} to another organisation with all of their comments, or is that only possible within one account?
How do I switch off issues in {at}? I've looked through all of the settings and couldn't find the place.
Where on the page of {at} can I see which open issues have the most comments? I'd rather look for myself.
Does the platform let me save a search for the open issues in {at}, so that I needn't type it again each morning?
What exactly counts as an open issue in {at} when a pull request is linked to it and has been merged already?
Are your overviews able to tell bugs from feature requests, or do they only count what's open? It's about the way you work in general, {at} being an example.
Yesterday I read through all of the open issues in {at}, made a summary, and sent it to {person}, who liked it.
{person} gave the board an overview of what's open in {at} on {day}, and nobody had any questions.
You summarised the {x_limit} oldest open issues of {at} for me last week, and it was a great help in the meeting.
If we hadn't moved to the new tracker, I'd have asked for an overview of the open issues in {at} today.
We would have wanted a digest of the open tickets in {at} before the sprint, had the sprint not been cancelled.
Back when I maintained {at}, the first thing I did each morning was to go through the open issues, oldest first.
The open issues in {at} with the label {x_open_label} were looked at on {day}, one by one, and the results are in the minutes.
Had somebody shown me the most commented issues of {at} in spring, I would have voted for the redesign. It's too late now.
Our intern listed the {x_limit} newest open issues in {at} for the newsletter, which went out this morning.
I would have asked you what's open in {at}, but the customer who wanted to know has gone to a competitor.
Don't summarise the open issues of {at} for me, please. I only wanted to tell you that the tracker has a new address.
I don't need to know what's open in {at}. I'm writing to say thanks for the overview of last week.
Please don't list the open issues in {at} again. One list is enough for today, and I've got it in front of me.
No overview of {at} for me, thank you. I just wanted you to know that {person} looks after its tracker now.
You needn't tell me what's open under {x_open_label} in {at}. The label is gone, and that's all I wanted to say.
I'm not asking for a summary of the open tickets in {at}. I only mention it because we've renamed the repository.
Stop sending me digests of the open issues in {at}, please. I left the team on {day}.
Nobody wants the {x_limit} oldest issues of {at} today. Consider this message a note that the meeting has been moved.
Leave the open issues of {at} alone, please, and don't report on them either. We're in the middle of moving the tracker.
Forget that I asked about what's open in {at}. I found the answer in the minutes, and there's nothing left to do.
Give me one overview of everything that's open in all the repositories of {x_owner}, oldest first.
What's open in the trackers of our customers? There are {n} of them, and each has a repository of their own.
Summarise the open issues in each of the repositories to which {person} has contributed since {day}.
I'd like a digest of what's unresolved in every fork of {at}, not in {at} itself.
Which issues are open in the projects that depend on {at}? An overview of all of them would be great.
Could you sum up the open issues of every repository in {x_owner} whose name starts with "lib"?
Show the most commented open issues from across the whole platform, {x_limit} in all, no matter which project they belong to.
Please summarise the open issues in about half of our repositories, whichever of them you think are the most important.
What are people complaining about in all the projects that {person} maintains? Take everything that's open.
I need to know what's open in the ten most popular repositories of {x_owner}, with the label {x_open_label} wherever it exists.
"Summarise the open issues of {at}, newest first," says the checklist. Please correct the checklist: we do that on Mondays, not on Fridays.
The subject line reads "Overview of the open issues in {at}". Is that too long for an e-mail, in your opinion?
On page {n} of the handbook it says: "Ask for the {x_limit} oldest open issues of {at}." Translate that into Spanish, please.
{person} wrote "What is open in {at}?" on the whiteboard and left. Please find out who's going to clean the whiteboard.
Put the sentence "Give me a digest of what's open in {at}" into the past tense for my English homework.
Give me an overview of the closed issues in {at}, please, the most recently closed ones first.
I need a summary of the open pull requests in {at} that carry the label {x_open_label}, oldest first.
Summarise the chat about {at} for {person}, who has been away since {day} and missed all of it.
Could you give me an overview of the environments that {at} is deployed to, the newest ones first?
List the people who have access to {at}, please, with their roles, because our auditor wants to see it.
Sprint planning for {owner}/{repo} starts at ten. Please add the label {x_open_label} to the issues that {person} picked on {day}.
Could you summarise the open pull requests of {at} for the weekly sync? {person} will cover the issues, so leave those out.
{person} is handing the {repo} repository of {owner} over to me. Please give me admin rights there before our call on {day}.
We cut {x_ref} yesterday. Please close the issues in {at} that it fixed, {x_number} and {x_issue}, with a link to the release.
I'm on call for {owner}/{repo} this week. Which alerts fired there last night, and did anybody acknowledge them?
Our flaky tests are fixed as of run {x_run_id}. Please open an issue in {at} so that we remember to remove the retries.
The overview of what's open can wait. First I need the list of issues that were closed in {at} since {day}.
Please add a comment to every open issue in {owner}/{repo} that asks the reporter to try {x_ref}. Don't close any of them.
No, sorry, not {x_at} but {at}: that's the repository where issues should be switched off, because support has moved to the forum.
Backlog grooming is on {day}. Could you send {person} an invitation and put the link to the {owner}/{repo} board in it?
{owner} / {repo} got {n} new reports last week, and most of them are spam. Please delete them and block the accounts.
Now that {x_issue} is closed, how far along is the milestone {title} in {at}? ## milestone_progress
I know what's open in {at}, I went through the list this morning. Please move all of it into the new project board.
Customer support wants to file tickets in {owner}/{repo} themselves. Can you set up an issue form with fields for version and system?
Two new contributors asked where they could help in {at}. Please assign {x_number} to the first and {x_issue} to the second. ## assign_issue
We're moving {at} to a new major version. Create a milestone for it, due on {day}, and put nothing in yet.
What's the average time between opening and closing an issue in {owner}/{repo}? The figure for this year is enough.
Could you tell me which open pull requests in {at} have had no review since {day}? The issues are in good shape.
For the quarterly report I have to say who worked on {owner}/{repo}. A list of everybody who contributed would help me. ## list_contributors
Dependabot has been quiet in {at} since {day}. Please check the packages it depends on for known vulnerabilities. ## audit_dependencies
I took {n} days off. Please mark all notifications from {owner}'s {repo} as read, I've caught up with the issues already.
Before we agree on the roadmap for {at}, please write a draft of it as a wiki page. I've read the tickets.
Marketing would like to announce {x_ref} of {at} on {day}. The notes are written, so please publish the release that morning. ## publish_release
The retro begins in an hour. Please list the commits that went into the main branch of {owner}/{repo} this sprint.
Hi, could I get a list of the labels that exist on {at}, with their colours? I don't need the issues.
The maintainers of {at} meet today, and {person} can't make it. Please translate the minutes of the last meeting into Spanish.
I've been asked whether {owner}/{repo} may be used in a commercial product. What does its licence say?
Which milestones are open in {repo}? It belongs to {owner}, and I'm only interested in their names and due dates.
We rely on {owner}/{repo} for our login service. Please subscribe me to its security advisories, I follow the issues anyway.
Code owners have changed. Please remove {x_exclude1} from the CODEOWNERS file of {at} and leave the rest as it is.
I merged {x_pr} and {x_number} this morning. Please delete the branches in {owner}/{repo} that have been merged. ## delete_merged_branches
Please pin {issue} in the tracker, because half of the new reports there are about the same thing.
Not the open ones, the closed ones: I'd like to understand what was fixed in {owner}/{repo} during the last quarter.
Our team lead asks every {day} how {at} is doing. Please set up a report that mails him the open issues automatically.
There's a planning meeting about {owner}'s {repo}. Please estimate the effort for {x_number} and {x_issue} in days, I've summarised the tickets myself.
{person} said the discussions of {at} are full of questions about the upgrade path. Please list the unanswered discussions, not the issues.
I'm about to write the support plan for {owner}/{repo}. Where do I find the address for commercial support, and who answers there?
The migration from {x_at} to {at} has begun. Please copy over all tickets that are open, with their comments and labels.
Instead of the overview, which {person} has already made, please export the open issues of {owner}/{repo} as a spreadsheet.
Is there any way to limit who may open issues in {at}? I'd like to know before we make it public.
After the outage on {day} a lot of people wrote to us in {owner}/{repo}. Please thank them all in one announcement.
Could somebody rename the label {x_open_label} in {at} to {title}? The tickets that carry it should keep it.
We deprecated the old API in {x_ref}. Please add a deprecation notice to the readme of {owner}/{repo} and link {x_issue} there.
CI is fine and the tracker is in order. I just need to know which environments {at} is deployed to right now.
The {repo} project, owned by {owner}, has no active maintainer right now. Please transfer it to {person}, who has agreed.
My manager wants to see the traffic of {owner}/{repo}: visitors and clones of the last two weeks. The issues don't matter to him.
Good morning! Please cancel the scheduled workflow in {at} for today, {person} is still working on {x_pr}.
I closed some duplicates in {owner}/{repo} last night, and {x_number} was a mistake. Please reopen it and apologise to the reporter.
We can only fund {n} weeks of work on {at}. Please post that in the discussions, so that users can vote.
Please split the tickets of {owner}/{repo} into two repositories, one for the server and one for the client. I'll review the result.
How did the number of open issues in {at} develop over the last year? A chart by month would be best.
Sorry, I meant the wiki. Please list the pages of {owner}/{repo} that nobody has edited since {x_ref}, and forget about the issues.
The new support engineer starts on {day}. Please add {x_exclude1} to {at} with the triage role.
I'd like the open issues of {repo} to show their type in the title. The owner is {owner}, please rename them all.
Someone on the mailing list claims that {at} collects usage data. Which files of the code send anything over the network?
We've got budget for one more contractor on {owner}/{repo}. Please write a job advertisement, the outstanding work is known.
{x_issue} is a duplicate of {issue}. Please close it as such and copy the stack trace over.
Please assign each open issue in {owner}/{repo} that has nobody on it to the person on triage duty, which is {person} this week. ## assign_issue
{owner} wants to archive {repo} next month. Please write a notice about it into each ticket that's unresolved.
Our docs sprint is over. Thank {x_exclude1} on {pr} for the first contribution to our project, and say how glad we are. ## welcome_contributor
I need to reply to a customer who uses {at}. Which version is the latest, and when was it published?
Rather than reading the list of open issues in {owner}/{repo} for me, please fix the filter on the page. It ignores my label.
All checks on {pr} pass, so please merge it. After that I'll go through the backlog on my own.
For our stand-up, please tell me which tickets in {owner}/{repo} {person} closed yesterday. What's still open, we have on the board.
Next week's freeze applies to {at} too. Please protect its main branch until {day}, so that nothing gets in by accident.
A security fix went out in {x_ref} of {at}. Please request a CVE number for it and keep {x_issue} private until then.
The fix in {pr} should be in the maintenance branch for {x_ref} as well. Please backport it, the backlog can wait. ## backport_change
Somebody reported the same regression in {x_number} and in {issue}. Please merge the two tickets and keep the older one.
The stale bot annoys the users of {owner}/{repo}. Please remove its configuration from the repository, but leave all issues as they are.
I get too much mail from {at}. Change my settings so that I only hear about issues that are assigned to me.
"""
