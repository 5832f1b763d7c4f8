package fr.estran.presences.coop;

import static java.util.stream.Collectors.joining;

import fr.estran.presences.CadreDeSeance;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act: somebody who was helped, or a workshop. It names nobody.
 *
 * @param heure null where only the day is known
 * @param conseiller who enters it: of several at one session, the first, so that it is entered once
 * @param minutes zero where nobody noted how long it took
 * @param lieu null where it was in no venue
 * @param themes in the words of the State's tool
 * @param sansEgal our themes that have no equal there
 * @param oublie that what was asked for is known of nobody any more, since its quarter is closed
 */
public record ActeCoop(
        Cle cle,
        boolean collectif,
        LocalDate jour,
        @Nullable LocalTime heure,
        @Nullable ConseillerId conseiller,
        TypeDAction type,
        String titre,
        int minutes,
        CadreDeSeance cadre,
        @Nullable LieuCoop lieu,
        List<ThemeDeLaCoop> themes,
        List<String> sansEgal,
        boolean oublie,
        boolean oriente,
        VenusCoop venus,
        Dites dites) {

    /**
     * Which act it is, here alone.
     *
     * @param usager null for a workshop, and for somebody without a name
     * @param rang of people without a name, which of them; zero for all else
     */
    public record Cle(SeanceId seance, @Nullable UsagerId usager, int rang) {

        /** Where it stands on its page: the row of nobody. */
        public String ancre() {
            return Ecritures.empreinte(seance.toString(), String.valueOf(usager), String.valueOf(rang));
        }
    }

    /** @param la what it is there; null as long as nobody has said */
    public record LieuCoop(
            String nom,
            String adresse,
            String codePostal,
            String commune,
            @Nullable UUID la) {}

    /** Digests of what is told of an act: two that differ say that it was changed. */
    public record Dites(String seance, String personne, String demande) {

        /** As a page sends them back. */
        public String enUn() {
            return seance + "." + personne + "." + demande;
        }
    }

    /** What nobody can fill in from here: the form there asks for it. */
    public enum Manque implements Code {
        LIEU,
        COMMUNE,
        DUREE,
        THEME,
        THEME_SANS_EGAL,
        THEME_OUBLIE,
        ORIENTATION
    }

    static final int JOURNEE = 24 * 60;

    public ActeCoop {
        themes = List.copyOf(themes);
        sansEgal = List.copyOf(sansEgal);
    }

    private static final Messages MESSAGES = Messages.de("presences/coop");

    public int combien() {
        return venus.total();
    }

    public int deja() {
        return venus.deja();
    }

    public String genre() {
        return VenusCoop.seul(venus.genres());
    }

    public String tranche() {
        return VenusCoop.seul(venus.tranches());
    }

    public String statut() {
        return VenusCoop.seul(venus.statuts());
    }

    /** Of a family of counters: "Féminin : 3, Masculin : 2". */
    public String compte(String famille) {
        var comptes = switch (famille) {
            case "genre" -> venus.genres();
            case "tranche" -> venus.tranches();
            default -> venus.statuts();
        };
        return comptes.entrySet().stream()
                .map(compte -> MESSAGES.dire(
                        "fiche.compte",
                        Map.of("mot", MESSAGES.dire(famille + "." + compte.getKey()), "n", compte.getValue())))
                .collect(joining(", "));
    }

    /** Who came, so far as one tells it from another. */
    public String phrase() {
        return collectif
                ? MESSAGES.dire("acte.collectif", Map.of("titre", titre, "n", combien()))
                : MESSAGES.dire(
                        "acte.individuel",
                        Map.of(
                                "titre",
                                titre,
                                "qui",
                                MESSAGES.dire("personne." + genre()),
                                "age",
                                tranche(),
                                "age_dit",
                                MESSAGES.dire("tranche." + tranche())));
    }

    /** In a venue that nobody has told of, one would be put in the first of the counsellor's: it is said to be elsewhere, and asked for. */
    public CadreDeSeance.Canal canal() {
        var dit = Code.de(CadreDeSeance.Canal.class, cadre.canal());
        return dit == CadreDeSeance.Canal.LIEU_ACTIVITE && (lieu == null || lieu.la() == null)
                ? CadreDeSeance.Canal.AUTRE
                : dit;
    }

    /** As they stand there: a kind of procedure comes under the theme of all of them. */
    public List<ThemeDeLaCoop> themesLaBas() {
        return Stream.concat(
                        themes.stream()
                                .filter(ThemeDeLaCoop::demarche)
                                .map(_ -> ThemeDeLaCoop.AIDE_AUX_DEMARCHES_ADMINISTRATIVES),
                        themes.stream())
                .distinct()
                .toList();
    }

    public boolean dureeDite() {
        return minutes > 0 && minutes < JOURNEE;
    }

    public List<Manque> manques() {
        var manques = new ArrayList<Manque>();
        switch (canal()) {
            case AUTRE -> manques.add(lieu == null || lieu.la() != null ? Manque.COMMUNE : Manque.LIEU);
            case DOMICILE -> manques.add(Manque.COMMUNE);
            case LIEU_ACTIVITE, A_DISTANCE -> {}
        }
        if (!dureeDite()) {
            manques.add(Manque.DUREE);
        }
        if (themes.isEmpty()) {
            manques.add(oublie ? Manque.THEME_OUBLIE : sansEgal.isEmpty() ? Manque.THEME : Manque.THEME_SANS_EGAL);
        }
        if (oriente) {
            manques.add(Manque.ORIENTATION);
        }
        return manques;
    }
}
