package handover.ui.evidence;

import handover.chronology.Clock;
import handover.dossier.Claim;
import handover.state.AtlasState;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The cards of one page, each made once and only when it is first shown, in groups; it tells them
/// when the day has moved.
final class CardDeck {
    /// Cards of one group: thousands take the window's breath away.
    static final int MOST = 100;

    private final AtlasState state;
    private final Actions actions;
    private final Locale locale;
    private final List<ClaimCard> cards = new ArrayList<>();
    private final Map<String, CardGroup> groups = new HashMap<>();
    private @Nullable Claim deciding;

    CardDeck(AtlasState state, Actions actions) {
        this.state = state;
        this.actions = actions;
        this.locale = state.choices().locale().get();
    }

    /// Groups of cards under the heading `evidence.group.<name>`; none if it would be empty, and
    /// after the first each folded.
    ///
    /// @param folded whether a click must unfold the first, too
    List<CardGroup> groups(String name, List<Exhibit> exhibits, boolean folded) {
        List<CardGroup> found = new ArrayList<>();
        for (int from = 0; from < exhibits.size(); from += MOST) {
            int to = Math.min(exhibits.size(), from + MOST);
            found.add(group(name, exhibits.subList(from, to), folded || from > 0));
        }
        return found;
    }

    private CardGroup group(String name, List<Exhibit> exhibits, boolean folded) {
        String title = Texts.in(locale).get("evidence.group." + name);
        var group =
                folded
                        ? CardGroup.folded(title, exhibits.size(), () -> cards(exhibits))
                        : CardGroup.open(title, cards(exhibits));
        exhibits.forEach(exhibit -> groups.put(exhibit.id(), group));
        return group;
    }

    private List<ClaimCard> cards(List<Exhibit> exhibits) {
        List<ClaimCard> own =
                exhibits.stream().map(one -> new ClaimCard(one, locale, actions)).toList();
        cards.addAll(own);
        own.forEach(this::follow);
        return own;
    }

    /// The card of a claim or figure, if it is in this deck.
    Optional<ClaimCard> card(String id) {
        return cards.stream().filter(card -> card.exhibit().id().equals(id)).findFirst();
    }

    /// The card of a claim or figure, its group unfolded.
    Optional<ClaimCard> unfolded(String id) {
        Optional.ofNullable(groups.get(id)).ifPresent(CardGroup::unfold);
        return card(id);
    }

    /// Tells every card whether it decides on the chosen day, and whether it had been published.
    void follow(@Nullable Claim deciding) {
        this.deciding = deciding;
        cards.forEach(this::follow);
    }

    private void follow(ClaimCard card) {
        var claim = card.exhibit().claim();
        card.follow(claim != null && claim.equals(deciding), published(card.exhibit()));
    }

    private boolean published(Exhibit exhibit) {
        if (state.chronology().get().lens().clock() == Clock.HAPPENED) {
            return true;
        }
        var issued = exhibit.source().issued();
        var latest = issued == null ? null : issued.latest();
        return latest != null && !latest.isAfter(state.day().get());
    }
}
