package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Targets as they are typed: one field for each kind and for each district. What is left empty has none. */
record FormulaireCibles(Champs champs) {

    static final int AU_PLUS = 1000;

    private static final String FORME = "forme.";
    private static final String QUARTIER = "quartier.";

    static FormulaireCibles de(Cibles cibles) {
        var champs = Champs.AUCUN;
        for (var type : TypeDAction.values()) {
            champs = champs.avec(champ(type), cibles.formes().get(type));
        }
        for (var quartier : cibles.quartiers().entrySet()) {
            champs = champs.avec(champDeQuartier(quartier.getKey()), quartier.getValue());
        }
        return new FormulaireCibles(champs);
    }

    static String champ(TypeDAction type) {
        return FORME + type.code();
    }

    static String champDeQuartier(String code) {
        return QUARTIER + code;
    }

    /** @param quartiers those that there are, by their codes */
    Map<String, String> fautes(Messages m, List<String> quartiers) {
        var fautes = new LinkedHashMap<String, String>();
        for (var type : TypeDAction.values()) {
            verifier(champ(type), m, fautes);
        }
        quartiers.forEach(code -> verifier(champDeQuartier(code), m, fautes));
        return fautes;
    }

    private void verifier(String champ, Messages m, Map<String, String> fautes) {
        if (champs.un(champ) != null
                && LectureDeSaisie.entier(champs.un(champ), 0, AU_PLUS).isEmpty()) {
            fautes.put(champ, m.dire("cibles.faute", "n", AU_PLUS));
        }
    }

    /** Once there is no fault left. */
    Cibles lire(List<String> quartiers) {
        var formes = new EnumMap<TypeDAction, Integer>(TypeDAction.class);
        for (var type : TypeDAction.values()) {
            LectureDeSaisie.entier(champs.un(champ(type)), 0, AU_PLUS).ifPresent(nombre -> formes.put(type, nombre));
        }
        var parQuartier = new LinkedHashMap<String, Integer>();
        quartiers.forEach(code -> LectureDeSaisie.entier(champs.un(champDeQuartier(code)), 0, AU_PLUS)
                .ifPresent(nombre -> parQuartier.put(code, nombre)));
        return new Cibles(formes, parQuartier);
    }
}
