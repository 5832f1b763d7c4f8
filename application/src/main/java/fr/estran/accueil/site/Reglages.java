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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        @Nullable String sites,
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
        sites = dit(sites) == null ? null : SitesAmis.lire(sites).orElse(dit(sites));
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
                vitrine.sites(),
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
        if (sites != null && SitesAmis.lire(sites).isEmpty()) {
            fautes.put("sites", m.dire("reglages.faute.sites"));
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
                champs.un("sites"),
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
                .avec("siret", siret)
                .avec("sites", sites);
    }

    private static @Nullable String dit(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip().replace("\r\n", "\n");
    }

    /** Sites on whose pages the programme may be shown: where each begins, as a browser tells it, without a path. */
    static final class SitesAmis {

        private static final int AU_PLUS = 10;
        private static final Pattern ORIGINE =
                Pattern.compile("(https?://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\\d{1,5})?)(?:/\\S*)?");

        private SitesAmis() {}

        /** One a line, of what was typed or pasted from the bar of a browser; empty where a line is none. */
        static Optional<String> lire(@Nullable String saisi) {
            var lignes = Stream.ofNullable(saisi)
                    .flatMap(String::lines)
                    .map(ligne -> ligne.strip().toLowerCase(Locale.ROOT))
                    .filter(ligne -> !ligne.isEmpty())
                    .map(ORIGINE::matcher)
                    .toList();
            return lignes.isEmpty() || !lignes.stream().allMatch(Matcher::matches)
                    ? Optional.empty()
                    : Optional.of(lignes.stream()
                                    .map(ligne -> ligne.group(1))
                                    .distinct()
                                    .toList())
                            .filter(origines -> origines.size() <= AU_PLUS)
                            .map(origines -> String.join("\n", origines));
        }
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
