package fr.estran.reseau.annuaire;

import java.util.List;

/** A piece that waits, beside what the sheet says now. */
public record MorceauVu(String morceau, List<ChampVu> champs) {

    /** @param avant what the sheet says, in words; blank: nothing */
    public record ChampVu(String nom, String avant, String apres) {}

    public MorceauVu {
        champs = List.copyOf(champs);
    }
}
