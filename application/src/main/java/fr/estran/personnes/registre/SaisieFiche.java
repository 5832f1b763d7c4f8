package fr.estran.personnes.registre;

import static java.util.Objects.requireNonNullElse;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is typed. Of a question for the report: nothing (not asked yet), {@link #REFUS}, or the answer.
 *
 * @param enquetes whether they may be asked for a survey: {@link #OUI}, {@link #NON}, or nothing (not asked yet)
 * @param anneeRefusee of the year of birth alone, which is typed and not chosen
 */
public record SaisieFiche(
        String prenom,
        String nom,
        String telephone,
        String courriel,
        String adresse,
        String contact,
        String enquetes,
        String genre,
        String naissance,
        boolean anneeRefusee,
        String situation,
        String quartier,
        List<String> aPrevoir) {

    public static final String REFUS = "refus";
    public static final String OUI = "oui";
    public static final String NON = "non";
    public static final List<String> CONTACTS =
            Moyen.parTelephoneDAbord().stream().map(Moyen::code).toList();
    public static final List<String> GENRES = List.of("F", "M", "X");
    public static final List<String> SITUATIONS =
            List.of("retraite", "emploi", "recherche_emploi", "etudes", "scolaire", "sans_activite");

    private static final Pattern SIGNES_MUETS = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\r\\n\\t]]");

    public SaisieFiche {
        aPrevoir = List.copyOf(aPrevoir);
    }

    static SaisieFiche de(Fiche fiche) {
        return new SaisieFiche(
                dit(fiche.prenom()),
                dit(fiche.nom()),
                dit(fiche.telephone()),
                dit(fiche.courriel()),
                dit(fiche.adresse()),
                dit(fiche.contact()),
                fiche.enquetes() == null ? "" : fiche.enquetes() ? OUI : NON,
                choisi(fiche, "genre"),
                dit(fiche.reponse("annee_naissance")),
                fiche.sansReponse("annee_naissance"),
                choisi(fiche, "situation"),
                choisi(fiche, "quartier"),
                fiche.aPrevoir());
    }

    static SaisieFiche de(Champs champs) {
        return new SaisieFiche(
                dit(champs.un("prenom")),
                dit(champs.un("nom")),
                dit(champs.un("telephone")),
                dit(champs.un("courriel")),
                dit(champs.un("adresse")),
                dit(champs.un("contact")),
                dit(champs.un("enquetes")),
                dit(champs.un("genre")),
                dit(champs.un("annee")),
                champs.un("anneeRefusee") != null,
                dit(champs.un("situation")),
                dit(champs.un("quartier")),
                champs.tous("aPrevoir").stream().distinct().toList());
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("prenom", prenom)
                .avec("nom", nom)
                .avec("telephone", telephone)
                .avec("courriel", courriel)
                .avec("adresse", adresse)
                .avec("contact", contact)
                .avec("aPrevoir", aPrevoir)
                .avec("enquetes", enquetes)
                .avec("genre", genre)
                .avec("annee", naissance)
                .avec("anneeRefusee", anneeRefusee ? "oui" : null)
                .avec("situation", situation)
                .avec("quartier", quartier);
    }

    @Nullable Integer annee() {
        return naissance.isEmpty() ? null : Integer.valueOf(naissance);
    }

    @Nullable String telephoneAffiche() {
        return ou(Telephone.lire(telephone).map(Telephone::affiche).orElse(telephone));
    }

    @Nullable Boolean avisDemande() {
        return enquetes.isEmpty() ? null : enquetes.equals(OUI);
    }

    @Nullable String reponse(String choisie) {
        return choisie.equals(REFUS) ? null : ou(choisie);
    }

    List<String> refusees() {
        var refusees = new ArrayList<String>();
        if (genre.equals(REFUS)) {
            refusees.add("genre");
        }
        if (anneeRefusee) {
            refusees.add("annee_naissance");
        }
        if (situation.equals(REFUS)) {
            refusees.add("situation");
        }
        if (quartier.equals(REFUS)) {
            refusees.add("quartier");
        }
        refusees.sort(null);
        return refusees;
    }

    @Nullable String ou(String saisi) {
        return saisi.isEmpty() ? null : saisi;
    }

    private static String choisi(Fiche fiche, String question) {
        return fiche.sansReponse(question) ? REFUS : dit(fiche.reponse(question));
    }

    private static String dit(@Nullable String saisi) {
        return SIGNES_MUETS
                .matcher(requireNonNullElse(saisi, ""))
                .replaceAll("")
                .strip();
    }
}
