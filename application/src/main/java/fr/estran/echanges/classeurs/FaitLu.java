package fr.estran.echanges.classeurs;

import java.util.EnumMap;
import java.util.Map;

/** What one row says, each thing as a folder of records writes it. */
record FaitLu(Map<ChampDeFeuille, String> dits) {

    /** Empty where nothing is said. */
    public String de(ChampDeFeuille champ) {
        return dits.getOrDefault(champ, "");
    }

    /** What a column of its own says of them is surer than what their name lets see. */
    FaitLu aussi(Map<ChampDeFeuille, String> siens) {
        if (siens.isEmpty()) {
            return this;
        }
        var tous = new EnumMap<>(siens);
        dits.forEach((champ, dit) -> {
            if (champ != ChampDeFeuille.NOM) {
                tous.put(champ, dit);
            }
        });
        return new FaitLu(tous);
    }

    public boolean dit(ChampDeFeuille champ) {
        return !de(champ).isEmpty();
    }
}
