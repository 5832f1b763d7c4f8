package fr.estran.programme;

import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an action is written by two at once. */
final class EcartsDAction {

    private EcartsDAction() {}

    /** What the action says now where something else was typed: one line a field, with its words where it has any. */
    static List<String> entre(FormulaireAction saisie, FormulaireAction actuel, Messages m) {
        var siens = champs(actuel);
        return champs(saisie).entrySet().stream()
                .filter(champ -> !Objects.equals(
                        LectureDeSaisie.texte(champ.getValue()), LectureDeSaisie.texte(siens.get(champ.getKey()))))
                .map(champ -> m.dire(
                        "gestion.ecart",
                        Map.of(
                                "champ",
                                m.dire("gestion.champ." + champ.getKey()),
                                "valeur",
                                Objects.requireNonNullElse(siens.get(champ.getKey()), ""))))
                .toList();
    }

    private static Map<String, @Nullable String> champs(FormulaireAction dite) {
        var champs = new LinkedHashMap<String, @Nullable String>();
        champs.put("titre", dite.titre());
        champs.put("capacite", dite.capacite());
        champs.put("intervenant", dite.intervenant());
        champs.put("partenaire", dite.partenaire());
        champs.put("presentation", dite.presentation());
        champs.put("pour_qui", dite.pourQui());
        champs.put("a_apporter", dite.aApporter());
        champs.put("inscriptions_des", dite.inscriptionsDes());
        champs.put("places_gardees", dite.placesGardees());
        champs.put("gardees_jusqu_au", dite.gardeesJusquAu());
        champs.put("delai_reponse", dite.delaiReponse());
        return champs;
    }
}
