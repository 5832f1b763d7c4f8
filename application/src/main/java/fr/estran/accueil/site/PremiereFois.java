package fr.estran.accueil.site;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.secrets.MotDePasse;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is typed on the page of a first start; null where nothing was. */
public record PremiereFois(
        @Nullable String code,
        @Nullable String service,
        @Nullable String commune,
        @Nullable String codeInsee,
        @Nullable String nom,
        @Nullable String courriel,
        @Nullable String motDePasse) {

    static final PremiereFois VIERGE = new PremiereFois(null, null, null, null, null, null, null);

    List<String> fautes(boolean sansStructure) {
        var fautes = new ArrayList<String>();
        if (sansStructure) {
            exiger(fautes, service, ".*\\S.*", "service");
            exiger(fautes, commune, ".*\\S.*", "commune");
            exiger(fautes, leCode(), LectureDeSaisie.CODE_DU_TERRITOIRE, "codeInsee");
        }
        exiger(fautes, code, ".*\\S.*", "code");
        exiger(fautes, nom, ".*\\S.*", "nom");
        if (courriel == null || !LectureDeSaisie.estUnCourriel(courriel)) {
            fautes.add("courriel");
        }
        if (reproche() != null) {
            fautes.add("motDePasse");
        }
        return fautes;
    }

    /** What is wrong with the password, in a sentence. */
    public @Nullable String reproche() {
        return MotDePasse.reproche(motDePasse == null ? "" : motDePasse, List.of(dit(nom), dit(courriel), dit(service)))
                .orElse(null);
    }

    private static void exiger(List<String> fautes, @Nullable String saisi, String forme, String champ) {
        if (saisi == null || !saisi.matches(forme)) {
            fautes.add(champ);
        }
    }

    Structure structure() {
        var contree = Contree.pour(leCode());
        return new Structure(
                leCode(), dit(service), dit(commune), null, contree.fuseau().getId(), contree);
    }

    /** With the spaces of whoever copied it, and the small letter of Corsica's. */
    private String leCode() {
        return dit(codeInsee).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    static String dit(@Nullable String saisi) {
        return saisi == null ? "" : saisi.strip();
    }
}
