package fr.estran.ville.besoins;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A need as it is typed; one line for each of the things that people say for it. */
public record FormulaireBesoin(Champs champs) {

    static final FormulaireBesoin VIERGE = new FormulaireBesoin(Champs.AUCUN);

    private static final int NOM = 80;
    private static final int A_APPORTER = 300;
    private static final int EXPRESSION = 80;
    private static final int EXPRESSIONS = 100;

    /** In the order of the page. */
    static FormulaireBesoin de(Besoin besoin, List<String> expressions) {
        return new FormulaireBesoin(Champs.AUCUN
                .avec("nom", besoin.nom())
                .avec("famille", besoin.famille().code())
                .avec("a_apporter", besoin.aApporter())
                .avec("expressions", String.join("\n", expressions)));
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var nom = uneLigne("nom");
        if (nom == null) {
            fautes.put("nom", m.dire("faute.nom"));
        } else if (nom.length() > NOM) {
            fautes.put("nom", m.dire("faute.longueur", Map.of("n", NOM)));
        }
        if (Code.lire(FamilleDeBesoin.class, champs.un("famille")).isEmpty()) {
            fautes.put("famille", m.dire("faute.famille"));
        }
        var aApporter = uneLigne("a_apporter");
        if (aApporter != null && aApporter.length() > A_APPORTER) {
            fautes.put("a_apporter", m.dire("faute.longueur", Map.of("n", A_APPORTER)));
        }
        var dites = expressions();
        if (dites.size() > EXPRESSIONS) {
            fautes.put("expressions", m.dire("faute.nombre", Map.of("n", EXPRESSIONS)));
        } else if (dites.stream().anyMatch(dite -> dite.length() < 2 || dite.length() > EXPRESSION)) {
            fautes.put("expressions", m.dire("faute.expression", Map.of("n", EXPRESSION)));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    BesoinSaisi lire() {
        return new BesoinSaisi(
                LectureDeSaisie.texteOuRien(uneLigne("nom")),
                Code.lire(FamilleDeBesoin.class, champs.un("famille")).orElseThrow(),
                uneLigne("a_apporter"),
                expressions());
    }

    private List<String> expressions() {
        return LectureDeSaisie.texteOuRien(champs.un("expressions"))
                .lines()
                .map(dite -> dite.strip().replaceAll("\\s+", " "))
                .filter(dite -> !dite.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable String uneLigne(String champ) {
        return LectureDeSaisie.uneLigne(champs.un(champ));
    }
}
