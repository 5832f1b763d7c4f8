package fr.estran.correspondances;

import java.util.Map;

/** What one row says, each thing as a folder of records writes it. */
record Fait(Map<ChampDeFeuille, String> dits) {

    /** Empty where nothing is said. */
    String de(ChampDeFeuille champ) {
        return dits.getOrDefault(champ, "");
    }

    boolean dit(ChampDeFeuille champ) {
        return !de(champ).isEmpty();
    }
}
