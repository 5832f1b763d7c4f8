package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A body as it is typed: what it does, for whom, where, and how it is reached. */
record SaisieDOrganisme(Champs dits) {

    static final SaisieDOrganisme VIERGE = new SaisieDOrganisme(Champs.AUCUN);

    private static final Map<String, Integer> LONGUEURS = Map.of(
            "nom", 120,
            "missions", 1000,
            "publics", 300,
            "adresse", 200,
            "courriel", 200,
            "site", 300,
            "contactNom", 120,
            "contactCourriel", 200);

    static SaisieDOrganisme de(OrganismeDecrit organisme) {
        return new SaisieDOrganisme(Champs.AUCUN
                .avec("nom", organisme.nom())
                .avec("missions", organisme.missions())
                .avec("publics", organisme.publics())
                .avec("quartiers", organisme.codes())
                .avec("adresse", organisme.adresse())
                .avec("telephone", organisme.telephone())
                .avec("courriel", organisme.courriel())
                .avec("site", organisme.site())
                .avec("contactNom", organisme.contactNom())
                .avec("contactTelephone", organisme.contactTelephone())
                .avec("contactCourriel", organisme.contactCourriel()));
    }

    /**
     * By field. What was there already, and came otherwise than by this form, stands in nobody's way.
     *
     * @param avant what the sheet says today
     * @param connus the codes of the districts that may be chosen
     */
    Map<String, String> fautes(Messages m, Champs avant, Collection<String> connus) {
        var fautes = new LinkedHashMap<String, String>();
        if (dit("nom") == null) {
            fautes.put("nom", m.dire("organisme.faute.nom"));
        }
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ).length() > longueur) {
                fautes.put(champ, m.dire("organisme.faute.longueur", Map.of("n", longueur)));
            }
        });
        if (!connus.containsAll(dits.tous("quartiers"))) {
            fautes.put("quartiers", m.dire("organisme.faute.quartier"));
        }
        joindre("telephone", LectureDeSaisie::estUnTelephone, m.dire("organisme.faute.telephone"), fautes);
        joindre("contactTelephone", LectureDeSaisie::estUnTelephone, m.dire("organisme.faute.telephone"), fautes);
        joindre("courriel", LectureDeSaisie::estUnCourriel, m.dire("organisme.faute.courriel"), fautes);
        joindre("contactCourriel", LectureDeSaisie::estUnCourriel, m.dire("organisme.faute.courriel"), fautes);
        joindre(
                "site",
                dit -> dit.matches("(https?://)?[^\\s:/.]+(\\.[^\\s:/.]+)+(:\\d+)?(/\\S*)?"),
                m.dire("organisme.faute.site"),
                fautes);
        fautes.keySet().removeIf(champ -> dit(champ) != null && dits.tous(champ).equals(avant.tous(champ)));
        return fautes;
    }

    /** Once there is no fault left. */
    OrganismeDecrit organisme(OrganismeId id) {
        return new OrganismeDecrit(
                id,
                LectureDeSaisie.texteOuRien(dits.un("nom")).replaceAll("\\s+", " "),
                dit("missions"),
                dit("publics"),
                String.join(" ", quartiers()),
                dit("adresse"),
                dit("telephone"),
                dit("courriel"),
                site(),
                dit("contactNom"),
                dit("contactTelephone"),
                dit("contactCourriel"),
                null);
    }

    List<String> quartiers() {
        return dits.tous("quartiers").stream().distinct().toList();
    }

    private void joindre(String champ, Predicate<String> forme, String phrase, Map<String, String> fautes) {
        var dit = dit(champ);
        if (dit != null && !forme.test(dit)) {
            fautes.putIfAbsent(champ, phrase);
        }
    }

    /** One types the name of a site alone. */
    private @Nullable String site() {
        var dit = dit("site");
        return dit == null || dit.matches("https?://.*") || !dit.contains(".") ? dit : "https://" + dit;
    }

    private @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ));
    }
}
