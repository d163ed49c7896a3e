package handover.chronology;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntConsumer;

/// The states of all sites, in the dossier's order. A list that never changes, and of which another
/// with a few other states is made at the cost of those few: its states lie in small pages, and
/// lists that come of each other share every page on which nothing is different.
final class States extends AbstractList<SiteState> implements RandomAccess {
    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int MASK = WIDTH - 1;

    private final Page root;
    private final int height;
    private final int size;

    /// States at the bottom, else pages.
    private static final class Page {
        /// Who may still change it; nobody else knows of it before that one is done.
        private final Object author;
        private final Object[] slots;

        Page(Object author, Object[] slots) {
            this.author = author;
            this.slots = slots;
        }
    }

    private States(Page root, int height, int size) {
        this.root = root;
        this.height = height;
        this.size = size;
    }

    /// These states.
    static States of(List<SiteState> all) {
        Object author = new Object();
        int height = 0;
        while (all.size() > 1L << BITS * (height + 1)) {
            height++;
        }
        return new States(page(all, 0, height, author), height, all.size());
    }

    private static Page page(List<SiteState> all, int from, int height, Object author) {
        if (height == 0) {
            return new Page(
                    author, all.subList(from, Math.min(from + WIDTH, all.size())).toArray());
        }
        int step = 1 << BITS * height;
        int count = (int) Math.min(WIDTH, ((long) all.size() - from + step - 1) / step);
        Object[] slots = new Object[count];
        for (int i = 0; i < count; i++) {
            slots[i] = page(all, from + i * step, height - 1, author);
        }
        return new Page(author, slots);
    }

    @Override
    public SiteState get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Page page = root;
        for (int level = height; level > 0; level--) {
            page = (Page) page.slots[index >>> BITS * level & MASK];
        }
        return (SiteState) page.slots[index & MASK];
    }

    @Override
    public int size() {
        return size;
    }

    /// Calls for each place at which `other`, which is as long, may have another state: all places
    /// of the pages that the two do not share.
    void apart(States other, IntConsumer place) {
        apart(root, other.root, height, 0, place);
    }

    private static void apart(Page one, Page other, int height, int from, IntConsumer place) {
        if (one == other) {
            return;
        }
        for (int i = 0; i < one.slots.length; i++) {
            if (height == 0) {
                place.accept(from + i);
            } else {
                int at = from + (i << BITS * height);
                apart((Page) one.slots[i], (Page) other.slots[i], height - 1, at, place);
            }
        }
    }

    /// Begins another list from this one.
    Draft draft() {
        return new Draft(this);
    }

    /// A list that is still being written.
    static final class Draft {
        private final States from;
        // Not the draft itself: by it each page would hold on to all lists that it has come of.
        private final Object author = new Object();
        private Page root;

        private Draft(States from) {
            this.from = from;
            this.root = from.root;
        }

        /// Sets the state at a place of the list.
        void set(int index, SiteState state) {
            root = own(root);
            Page page = root;
            for (int level = from.height; level > 0; level--) {
                int slot = index >>> BITS * level & MASK;
                Page below = own((Page) page.slots[slot]);
                page.slots[slot] = below;
                page = below;
            }
            page.slots[index & MASK] = state;
        }

        private Page own(Page page) {
            return page.author == author ? page : new Page(author, page.slots.clone());
        }

        /// The list as it is written now. Nothing more may be set.
        States done() {
            return new States(root, from.height, from.size);
        }
    }
}
