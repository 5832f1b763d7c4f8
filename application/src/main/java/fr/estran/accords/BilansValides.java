package fr.estran.accords;

import java.util.List;

/** The years whose report was validated: told by the module that has the reports. What they tell cannot be as if it never was. */
public interface BilansValides {

    /** Both included, in order. */
    List<Integer> entre(int premiere, int derniere);
}
