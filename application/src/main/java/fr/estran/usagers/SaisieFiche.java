package fr.estran.usagers;

import static java.util.Objects.requireNonNullElse;

import fr.estran.commun.Champs;
import fr.estran.commun.Code;
import fr.estran.commun.Messages;
import fr.estran.coordonnees.AdresseElectronique;
import fr.estran.coordonnees.Moyen;
import fr.estran.coordonnees.OuJoindre;
import fr.estran.coordonnees.Telephone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int NOM_AU_PLUS = 100;
    private static final int ADRESSE_AU_PLUS = 300;
    private static final int AGE_AU_PLUS = 120;
    private static final Pattern SIGNES_MUETS = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\r\\n\\t]]");

    /** One of the answers of a list: what is sent, and what is read. */
    public record Choix(String code, String libelle) {}

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

    public static List<Choix> options(String sans, String dit, List<String> codes, String famille, Messages m) {
        var choix = new ArrayList<Choix>();
        choix.add(new Choix(sans, dit));
        codes.forEach(code -> choix.add(new Choix(code, m.connait(famille + code) ? m.dire(famille + code) : code)));
        return choix;
    }

    /** A code that a folder brought is kept among the answers. */
    public List<Choix> question(String choisie, List<String> codes, String famille, Messages m) {
        var tous = new ArrayList<>(codes);
        if (!choisie.isEmpty() && !choisie.equals(REFUS) && !tous.contains(choisie)) {
            tous.add(choisie);
        }
        var choix = options("", m.dire("reponse.jamais"), tous, famille, m);
        choix.add(new Choix(REFUS, m.dire("reponse.refus")));
        return choix;
    }

    /** @param mots the town's own words */
    public List<Choix> quartiers(List<Fiche.Quartier> connus, Messages m, Map<String, ?> mots) {
        var choix = new ArrayList<Choix>();
        choix.add(new Choix("", m.dire("reponse.jamais")));
        connus.stream()
                .filter(un -> !un.retire() || un.code().equals(quartier))
                .forEach(un -> choix.add(new Choix(
                        un.code(),
                        un.nom().equals(un.code()) && m.connait("quartier." + un.code())
                                ? m.dire("quartier." + un.code(), mots)
                                : un.nom())));
        choix.add(new Choix(REFUS, m.dire("reponse.refus")));
        return choix;
    }

    /** What is wrong in it, by field, in the order of the page. */
    Map<String, String> fautes(Fiche connue, Set<String> quartiers, LocalDate jour, Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        nom(prenom, "prenom", fautes, m);
        nom(nom, "nom", fautes, m);
        if (nom.isEmpty()) {
            fautes.put("nom", m.dire("faute.nom"));
        }
        // What was there before, however odd, bars no other change.
        if (!telephone.isEmpty() && !telephone.equals(connue.telephone())) {
            Telephone.faute(telephone, m.dire("faute.telephone")).ifPresent(faute -> fautes.put("telephone", faute));
        }
        if (!courriel.isEmpty()
                && AdresseElectronique.lire(courriel).isEmpty()
                && !courriel.equals(connue.courriel())) {
            fautes.put("courriel", m.dire("faute.courriel"));
        }
        if (adresse.length() > ADRESSE_AU_PLUS) {
            fautes.put("adresse", m.dire("faute.adresse"));
        }
        var contactPossible = contact.isEmpty()
                || Code.lire(Moyen.class, contact)
                        .filter(moyen -> moyen.atteint(OuJoindre.saisi(telephone, courriel, adresse)))
                        .isPresent();
        if (!contactPossible && !contact.equals(connue.contact())) {
            fautes.put("contact", m.dire("faute.contact"));
        }
        if (!List.of("", OUI, NON).contains(enquetes)) {
            fautes.put("enquetes", m.dire("faute.choix"));
        }
        if (!choix(genre, Set.copyOf(GENRES), connue.genre())) {
            fautes.put("genre", m.dire("faute.choix"));
        }
        if (!naissance.isEmpty() && (!plausible(naissance, jour) || anneeRefusee)) {
            fautes.put("annee", m.dire(plausible(naissance, jour) ? "faute.annee_et_refus" : "faute.annee"));
        }
        if (!choix(situation, Set.copyOf(SITUATIONS), connue.situation())) {
            fautes.put("situation", m.dire("faute.choix"));
        }
        if (!choix(quartier, quartiers, connue.quartier())) {
            fautes.put("quartier", m.dire("faute.choix"));
        }
        if (!Set.copyOf(Fiche.A_PREVOIR).containsAll(aPrevoir)) {
            fautes.put("aPrevoir", m.dire("faute.choix"));
        }
        return fautes;
    }

    @Nullable String telephoneAffiche() {
        return ou(Telephone.lire(telephone).map(Telephone::affiche).orElse(telephone));
    }

    @Nullable Boolean avisDemande() {
        return enquetes.isEmpty() ? null : enquetes.equals(OUI);
    }

    @Nullable Integer annee() {
        return naissance.isEmpty() ? null : Integer.valueOf(naissance);
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

    private static boolean choix(String dit, Set<String> permis, @Nullable String avant) {
        return dit.isEmpty() || dit.equals(REFUS) || permis.contains(dit) || dit.equals(avant);
    }

    private static String choisi(Fiche fiche, String question) {
        return fiche.sansReponse(question) ? REFUS : dit(fiche.reponse(question));
    }

    private static void nom(String dit, String champ, Map<String, String> fautes, Messages m) {
        if (dit.length() > NOM_AU_PLUS) {
            fautes.put(champ, m.dire("faute.trop_long", Map.of("n", NOM_AU_PLUS)));
        } else if (!dit.isEmpty() && dit.codePoints().noneMatch(Character::isLetter)) {
            fautes.put(champ, m.dire("faute.illisible"));
        }
    }

    private static boolean plausible(String annee, LocalDate jour) {
        return annee.matches("[0-9]{4}")
                && Integer.parseInt(annee) <= jour.getYear()
                && Integer.parseInt(annee) > jour.getYear() - AGE_AU_PLUS;
    }

    private static String dit(@Nullable String saisi) {
        return SIGNES_MUETS
                .matcher(requireNonNullElse(saisi, ""))
                .replaceAll("")
                .strip();
    }
}
