package fr.estran.ville.themes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the fields of action as they are typed; none where that of the software is kept. */
record FormulaireChamps(Champs champs) {

    private static final String NOM = "nom.";
    private static final String AU_BILAN = "bilan.";
    private static final int LONGUEUR = 80;

    /** In the order of the page. */
    static FormulaireChamps de(List<LibelleDeChamp> libelles) {
        var champs = Champs.AUCUN;
        for (var libelle : libelles) {
            champs = champs.avec(NOM + libelle.champ().code(), libelle.propre())
                    .avec(AU_BILAN + libelle.champ().code(), libelle.propreAuBilan());
        }
        return new FormulaireChamps(champs);
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        for (var champ : ChampDAction.values()) {
            for (var debut : List.of(NOM, AU_BILAN)) {
                var dit = lu(debut + champ.code());
                if (dit != null && dit.length() > LONGUEUR) {
                    fautes.put(debut + champ.code(), m.dire("faute.longueur", Map.of("n", LONGUEUR)));
                }
            }
        }
        return fautes;
    }

    List<LibelleDeChamp> lire() {
        return Stream.of(ChampDAction.values())
                .map(champ -> new LibelleDeChamp(champ, lu(NOM + champ.code()), lu(AU_BILAN + champ.code())))
                .toList();
    }

    private @Nullable String lu(String champ) {
        return LectureDeSaisie.uneLigne(champs.un(champ));
    }
}
