package fr.estran.urne;

import fr.estran.enquetes.EnqueteId;

/** A link that somebody holds: for which survey, and whether it was used. */
public record LienTire(EnqueteId enquete, boolean utilise) {}
