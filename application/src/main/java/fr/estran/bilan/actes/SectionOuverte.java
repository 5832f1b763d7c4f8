package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Citations;
import fr.estran.bilan.rapport.Composition;
import fr.estran.bilan.rapport.Mesures;
import fr.estran.bilan.rapport.Partie;
import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.bilan.rapport.Photographie;
import fr.estran.bilan.rapport.Preparation;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.bilan.rapport.Reperage.Signale;
import fr.estran.bilan.rapport.Vigilance;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section of a draft: what the records say today, what a person wrote, and what moved between the two. */
public record SectionOuverte(
        Partie partie,
        @Nullable Ecrit ecrit,
        List<Photographie> photos,
        List<Changement> changements,
        List<Remarque> remarques,
        Vigilance vigilance,
        List<Repondu> repondus,
        Citations citations) {

    public enum Avancement implements Code {
        A_ECRIRE("attention"),
        GENEREE("info"),
        ECRITE("succes"),
        A_REVOIR("erreur"),
        OMISE("info");

        private final String genre;

        Avancement(String genre) {
            this.genre = genre;
        }

        /** Of its label. */
        public String genre() {
            return genre;
        }
    }

    /**
     * @param noms of the register, that people wrote in the report
     * @param repondus of the whole report
     */
    static SectionOuverte de(
            Partie partie,
            @Nullable Ecrit ecrit,
            List<Photographie> photos,
            List<Remarque> remarques,
            Set<String> noms,
            List<Repondu> repondus,
            Preparation preparation) {
        var changements = ecrit == null || ecrit.redaction().vide()
                ? List.<Changement>of()
                : Changement.entre(ecrit.chiffres(), partie.chiffres());
        return new SectionOuverte(
                partie,
                ecrit,
                photos,
                changements,
                remarques.stream()
                        .filter(remarque -> remarque.section().equals(partie.cle()))
                        .toList(),
                preparation.relire(redaction(ecrit, photos), partie, noms),
                repondus.stream()
                        .filter(repondu -> repondu.section().equals(partie.cle()))
                        .toList(),
                preparation.citations());
    }

    private static Redaction redaction(@Nullable Ecrit ecrit, List<Photographie> photos) {
        return (ecrit == null ? Redaction.AUCUNE : ecrit.redaction()).illustree(photos);
    }

    public Redaction redaction() {
        return redaction(ecrit, photos);
    }

    /** What may speak of somebody, with the answer that was given, if one was; nothing of what is left out. */
    public SequencedMap<Signale, Optional<Repondu>> signales() {
        var signales = new LinkedHashMap<Signale, Optional<Repondu>>();
        if (!redaction().omise()) {
            vigilance
                    .signales()
                    .forEach(signale -> signales.put(
                            signale,
                            repondus.stream()
                                    .filter(repondu -> repondu.repond(signale))
                                    .findFirst()));
        }
        return signales;
    }

    public boolean toutRepondu() {
        return signales().values().stream().allMatch(Optional::isPresent);
    }

    /** Questions that nobody has answered yet. */
    public long reponsesAttendues() {
        return partie.questions().stream()
                .filter(question -> !redaction().reponses().containsKey(question.cle()))
                .count();
    }

    /** Answers to what the records no longer ask: they are still printed. */
    public List<String> reponsesSansQuestion() {
        return redaction().reponses().keySet().stream()
                .filter(cle -> partie.questions().stream()
                        .noneMatch(question -> question.cle().equals(cle)))
                .toList();
    }

    /** As it is called in the report. */
    public String titre() {
        return Objects.requireNonNullElse(redaction().titre(), partie.titre());
    }

    public boolean ajoutee() {
        return partie.cle().startsWith(Composition.AJOUT);
    }

    public boolean redigee() {
        return ecrit != null && !ecrit.redaction().vide();
    }

    /** What the records do not tell, and nobody wrote or showed, has no place in the report. */
    public boolean visible() {
        return partie.libre()
                || partie.presente()
                || redigee()
                || !photos.isEmpty()
                || redaction().omise();
    }

    public int revision() {
        return ecrit == null ? 0 : ecrit.revision();
    }

    /** Dates and names are no figures: they may move alone. */
    public boolean motsChanges() {
        return ecrit != null && redigee() && !ecrit.genere().equals(partie.texte());
    }

    public Avancement avancement() {
        if (redaction().omise()) {
            return Avancement.OMISE;
        }
        if (!vigilance.refusees().isEmpty() || !toutRepondu()) {
            return Avancement.A_REVOIR;
        }
        if (!redigee()) {
            return partie.libre() ? Avancement.A_ECRIRE : Avancement.GENEREE;
        }
        return aRelire() ? Avancement.A_REVOIR : Avancement.ECRITE;
    }

    /** What the records say has changed under the words of a person. */
    public boolean aRelire() {
        return !redaction().omise() && (!changements.isEmpty() || motsChanges());
    }

    /**
     * A figure that is no longer what it was when words were written from it.
     *
     * @param chemin its year and its path: what tells its unit
     * @param avant what it was, {@code apres} what it is: nothing where it is kept back
     */
    public record Changement(
            String chemin,
            String libelle,
            @Nullable Integer avant,
            @Nullable Integer apres) {

        private static final Messages M = Messages.de("bilan/actes");

        /** In its unit: what it was. */
        public String avantDit(Map<String, ?> mots) {
            return dit(avant, mots);
        }

        /** In its unit: what it is. */
        public String apresDit(Map<String, ?> mots) {
            return dit(apres, mots);
        }

        private String dit(@Nullable Integer valeur, Map<String, ?> mots) {
            return valeur == null ? M.dire("chiffre_tu") : Mesures.dire(chemin, valeur, mots);
        }

        static List<Changement> entre(List<Chiffre> avant, List<Chiffre> apres) {
            var anciens = new LinkedHashMap<String, Chiffre>();
            avant.forEach(chiffre -> anciens.put(chiffre.chemin(), chiffre));
            var changements = new ArrayList<Changement>();
            for (var nouveau : apres) {
                var ancien = anciens.remove(nouveau.chemin());
                var valeur = ancien == null ? Integer.valueOf(0) : ancien.valeur();
                if (!Objects.equals(valeur, nouveau.valeur())) {
                    changements.add(new Changement(nouveau.chemin(), nouveau.libelle(), valeur, nouveau.valeur()));
                }
            }
            anciens.values()
                    .forEach(disparu ->
                            changements.add(new Changement(disparu.chemin(), disparu.libelle(), disparu.valeur(), 0)));
            return changements;
        }
    }

    /**
     * What a person wrote in a section, and what the records said on that day.
     *
     * @param revision moves each time it is written
     */
    public record Ecrit(
            String cle,
            Redaction redaction,
            String genere,
            List<Chiffre> chiffres,
            int revision,
            Instant le,
            String par) {}

    /** What somebody of the team says of a section to the others. */
    public record Remarque(String section, String texte, Instant le, String par) {}
}
