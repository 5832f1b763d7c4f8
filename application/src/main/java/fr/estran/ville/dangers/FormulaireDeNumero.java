package fr.estran.ville.dangers;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number of the town as it is typed. */
public record FormulaireDeNumero(Champs champs) {

    static final FormulaireDeNumero VIERGE = new FormulaireDeNumero(Champs.AUCUN);

    private static final int NOM = 80;
    private static final int PHRASE = 200;

    /** In the order of the page. */
    static FormulaireDeNumero de(NumeroDIci un) {
        return new FormulaireDeNumero(Champs.AUCUN
                .avec("nom", un.nom())
                .avec("numero", un.numero())
                .avec("pour", un.pour())
                .avec("quand", un.quand())
                .avec("dangers", un.dangers().stream().sorted().map(Code::code).toList()));
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        mesurer(fautes, m, "nom", NOM);
        if (!LectureDeSaisie.estUnTelephone(ligne("numero")) && !ligne("numero").matches("[0-9]{2,4}")) {
            fautes.put("numero", m.dire("faute.numero"));
        }
        mesurer(fautes, m, "pour", PHRASE);
        mesurer(fautes, m, "quand", PHRASE);
        if (dangers().isEmpty()) {
            fautes.put("dangers", m.dire("faute.dangers"));
        }
        return fautes;
    }

    private void mesurer(Map<String, String> fautes, Messages m, String champ, int longueur) {
        if (ligne(champ).isEmpty()) {
            fautes.put(champ, m.dire("faute." + champ));
        } else if (ligne(champ).length() > longueur) {
            fautes.put(champ, m.dire("faute.longueur", Map.of("n", longueur)));
        }
    }

    /** Once there is no fault left. */
    NumeroDIci lire(String code) {
        return new NumeroDIci(code, ligne("numero"), ligne("nom"), ligne("pour"), ligne("quand"), dangers(), null);
    }

    public boolean coche(Danger danger) {
        return champs.tous("dangers").contains(danger.code());
    }

    private Set<Danger> dangers() {
        return Stream.of(Danger.values()).filter(this::coche).collect(Collectors.toUnmodifiableSet());
    }

    String ligne(String champ) {
        return champs.dit(champ).replaceAll("\\s+", " ");
    }
}
