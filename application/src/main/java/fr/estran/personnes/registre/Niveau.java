package fr.estran.personnes.registre;

import java.util.List;

/** How far two records agree on one thing. */
enum Niveau {
    EXACT,
    PROCHE,
    VOISIN,
    DIFFERENT,
    /** One of them at least does not say it: nothing follows from that. */
    ABSENT;

    static final List<Niveau> DITS = List.of(EXACT, PROCHE, VOISIN, DIFFERENT);
}
