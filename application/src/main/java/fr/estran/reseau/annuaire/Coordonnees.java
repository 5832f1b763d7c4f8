package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a body is reached, by the public and by professionals, as it is typed by the body. */
record Coordonnees(Champs dits) {

    static final List<String> CHAMPS =
            List.of("missions", "telephone", "courriel", "site", "contactNom", "contactTelephone", "contactCourriel");

    private static final Messages MESSAGES = Messages.de("reseau/propositions");
    private static final int LONGUEUR = 300;

    static Champs de(OrganismeDecrit organisme, Champs champs) {
        return champs.avec("missions", organisme.missions())
                .avec("telephone", organisme.telephone())
                .avec("courriel", organisme.courriel())
                .avec("site", organisme.site())
                .avec("contactNom", organisme.contactNom())
                .avec("contactTelephone", organisme.contactTelephone())
                .avec("contactCourriel", organisme.contactCourriel());
    }

    /** By field. What was there already stands in nobody's way. */
    Map<String, String> fautes(Champs avant) {
        var fautes = new LinkedHashMap<String, String>();
        CHAMPS.forEach(champ -> refuser(champ, dit -> dit.length() <= LONGUEUR, "faute.longueur", fautes));
        refuser("telephone", LectureDeSaisie::estUnTelephone, "faute.telephone", fautes);
        refuser("contactTelephone", LectureDeSaisie::estUnTelephone, "faute.telephone", fautes);
        refuser("courriel", LectureDeSaisie::estUnCourriel, "faute.courriel", fautes);
        refuser("contactCourriel", LectureDeSaisie::estUnCourriel, "faute.courriel", fautes);
        refuser("site", dit -> dit.matches("https?://[^\\s/]+\\.\\S+"), "faute.site", fautes);
        fautes.keySet().removeIf(champ -> dits.tous(champ).equals(avant.tous(champ)));
        return fautes;
    }

    /** What is too long already is not looked at further: a pattern may take long over it. */
    private void refuser(String champ, Predicate<String> forme, String faute, Map<String, String> fautes) {
        var dit = dit(champ);
        if (dit != null && !fautes.containsKey(champ) && !forme.test(dit)) {
            fautes.put(champ, MESSAGES.dire(faute, Map.of("n", LONGUEUR)));
        }
    }

    /** The body, with these. */
    OrganismeDecrit sur(OrganismeDecrit organisme) {
        return new OrganismeDecrit(
                organisme.id(),
                organisme.nom(),
                dit("missions"),
                organisme.publics(),
                organisme.quartiers(),
                organisme.adresse(),
                dit("telephone"),
                dit("courriel"),
                dit("site"),
                dit("contactNom"),
                dit("contactTelephone"),
                dit("contactCourriel"),
                organisme.retireLe());
    }

    private @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ));
    }
}
