package fr.estran.correspondances;

import java.util.Map;

/** What one row says, each thing as a folder of records writes it. */
public record FaitLu(Map<ChampDeFeuille, String> dits) {

    /** Empty where nothing is said. */
    public String de(ChampDeFeuille champ) {
        return dits.getOrDefault(champ, "");
    }

    public boolean dit(ChampDeFeuille champ) {
        return !de(champ).isEmpty();
    }
}
