package fr.estran.urne;

import fr.estran.enquetes.Bulletin;

/** What was typed of a sheet of paper, to be put right or compared with a second entry. */
public record BulletinDePapier(BulletinId id, Bulletin bulletin) {}
