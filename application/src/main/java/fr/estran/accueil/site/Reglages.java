package fr.estran.accueil.site;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Conformite;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed on the page of settings: blanks are nothing, a colour is in small letters. */
public record Reglages(
        @Nullable String nom,
        @Nullable String presentation,
        @Nullable String adresse,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String horaires,
        @Nullable String directeur,
        @Nullable String hebergeur,
        @Nullable String delegue,
        @Nullable String conformite,
        @Nullable String audit,
        @Nullable String securite,
        @Nullable String siret,
        @Nullable String couleur) {

    private static final int LONGUEUR = 1000;

    public Reglages {
        nom = dit(nom);
        presentation = dit(presentation);
        adresse = dit(adresse);
        telephone = dit(telephone);
        courriel = dit(courriel);
        horaires = dit(horaires);
        directeur = dit(directeur);
        hebergeur = dit(hebergeur);
        delegue = dit(delegue);
        conformite = conformite == null ? Conformite.NON_CONFORME.code() : conformite;
        audit = dit(audit);
        securite = dit(securite);
        siret = Siret.lire(siret).orElse(dit(siret));
        couleur = couleur == null ? null : dit(couleur.toLowerCase(Locale.ROOT));
    }

    static Reglages de(Vitrine vitrine) {
        var dit = vitrine.mentions();
        return new Reglages(
                vitrine.nom(),
                dit.presentation(),
                dit.adresse(),
                dit.telephone(),
                dit.courriel(),
                dit.horaires(),
                dit.directeur(),
                dit.hebergeur(),
                dit.delegue(),
                vitrine.conformite().code(),
                dit.audit(),
                vitrine.securite(),
                vitrine.siret(),
                vitrine.couleur());
    }

    /** What is wrong, in words, by field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (telephone != null && !LectureDeSaisie.estUnTelephone(telephone)) {
            fautes.put("telephone", m.dire("reglages.faute.telephone"));
        }
        if (courriel != null && !LectureDeSaisie.estUnCourriel(courriel)) {
            fautes.put("courriel", m.dire("reglages.faute.courriel"));
        }
        if (couleur != null) {
            Couleur.lire(couleur)
                    .ifPresentOrElse(
                            choisie -> {
                                var contraste = choisie.contraste(Couleur.BLANC);
                                if (contraste < 4.5) {
                                    fautes.put("couleur", m.dire("reglages.faute.contraste", "contraste", contraste));
                                }
                            },
                            () -> fautes.put("couleur", m.dire("reglages.faute.couleur")));
        }
        if (Stream.of(Conformite.values()).noneMatch(c -> c.code().equals(conformite))) {
            fautes.put("conformite", m.dire("reglages.faute.conformite"));
        }
        if (!Conformite.NON_CONFORME.code().equals(conformite) && audit == null) {
            fautes.put("audit", m.dire("reglages.faute.audit"));
        }
        if (securite != null && !securite.matches("https://\\S+") && !LectureDeSaisie.estUnCourriel(securite)) {
            fautes.put("securite", m.dire("reglages.faute.securite"));
        }
        if (siret != null && Siret.lire(siret).isEmpty()) {
            fautes.put("siret", m.dire("reglages.faute.siret"));
        }
        champs().valeurs().forEach((champ, saisis) -> {
            if (saisis.getFirst().length() > LONGUEUR) {
                fautes.putIfAbsent(champ, m.dire("reglages.faute.longueur"));
            }
        });
        return fautes;
    }

    static Reglages de(Champs champs) {
        return new Reglages(
                champs.un("nom"),
                champs.un("presentation"),
                champs.un("adresse"),
                champs.un("telephone"),
                champs.un("courriel"),
                champs.un("horaires"),
                champs.un("directeur"),
                champs.un("hebergeur"),
                champs.un("delegue"),
                champs.un("conformite"),
                champs.un("audit"),
                champs.un("securite"),
                champs.un("siret"),
                champs.un("couleur"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("nom", nom)
                .avec("couleur", couleur)
                .avec("presentation", presentation)
                .avec("telephone", telephone)
                .avec("horaires", horaires)
                .avec("courriel", courriel)
                .avec("adresse", adresse)
                .avec("directeur", directeur)
                .avec("hebergeur", hebergeur)
                .avec("delegue", delegue)
                .avec("conformite", conformite)
                .avec("audit", audit)
                .avec("securite", securite)
                .avec("siret", siret);
    }

    private static @Nullable String dit(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip().replace("\r\n", "\n");
    }

    /** The number of an establishment: fourteen figures, the last of which is the key of Luhn, so that one slip of a finger is seen. */
    static final class Siret {

        private Siret() {}

        /** As it is typed, with its spaces; empty where it cannot be one. */
        static Optional<String> lire(@Nullable String saisi) {
            return Optional.ofNullable(LectureDeSaisie.texte(saisi))
                    .map(dit -> dit.replaceAll("[\\h.]", ""))
                    .filter(dit -> dit.matches("\\d{14}") && juste(dit));
        }

        private static boolean juste(String chiffres) {
            return IntStream.range(0, chiffres.length())
                                    .map(rang -> (chiffres.charAt(rang) - '0') * (2 - rang % 2))
                                    .map(produit -> produit > 9 ? produit - 9 : produit)
                                    .sum()
                            % 10
                    == 0;
        }
    }
}
