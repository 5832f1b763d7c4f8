package fr.estran.prets;

import fr.estran.messages.Rappels;
import fr.estran.prets.RappelDePretRepository.ADire;
import fr.estran.prets.RappelDePretRepository.Nouveau;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has something is told some days before it is to come back, and once when it is late: by their own way, by day, and on a day on
 * which somebody works.
 *
 * <p>Rule: recalls of loans.
 */
@Service
@Transactional
class RappelsDePret {

    private static final LocalTime HEURE = LocalTime.of(10, 0);
    private static final LocalTime SOIR = LocalTime.of(19, 0);

    /** With fewer days to go, a letter comes too late. */
    private static final int JOURS_D_UNE_LETTRE = 3;

    /** After so many, somebody is called no more: the loan is late, and is seen to be. */
    private static final int ESSAIS = 3;

    /** What comes of a call. */
    enum Appel implements Code {
        PREVENU,
        PAS_DE_REPONSE,
        FAUX_NUMERO
    }

    private final RappelDePretRepository repository;
    private final APrevenirRepository aPrevenir;
    private final ObjetsDePret objets;
    private final HeuresDeService heures;
    private final Journal journal;
    private final Clock horloge;

    RappelsDePret(
            RappelDePretRepository repository,
            APrevenirRepository aPrevenir,
            ObjetsDePret objets,
            HeuresDeService heures,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.aPrevenir = aPrevenir;
        this.objets = objets;
        this.heures = heures;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** As often as one likes: of one day of return, each is written once. */
    void ecrire() {
        var maintenant = horloge.instant();
        var fuseau = heures.fuseau();
        var heure = LocalTime.ofInstant(maintenant, fuseau);
        var jour = LocalDate.ofInstant(maintenant, fuseau);
        if (heure.isBefore(HEURE) || !heure.isBefore(SOIR) || !ouvre(jour)) {
            return;
        }
        var avant = objets.reglage().rappel();
        repository.aDire(jour).stream()
                .flatMap(pret -> nouveau(pret, jour, avant).stream())
                .forEach(nouveau -> repository.ecrire(nouveau, maintenant));
    }

    private boolean ouvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !heures.feries().comprennent(jour);
    }

    /**
     * Of a loan that is too short to be recalled, or was prolonged so late, that it is late alone. What would fall on a day on which nobody
     * works is said on the one before; a letter that would come too late is none.
     */
    private Optional<Nouveau> nouveau(ADire pret, LocalDate jour, int avant) {
        var voulu = pret.contact() == null ? Moyen.parDefaut(pret.ou()) : pret.contact();
        if (pret.retard()) {
            return Optional.of(new Nouveau(pret.pret(), "retard", pret.jusquAu(), premier(voulu, pret), null));
        }
        var moyen = premier(voulu, pret);
        var veille = pret.jusquAu().minusDays(avant);
        var courrier = moyen == Moyen.COURRIER;
        var des = courrier ? plusTot(veille, poste(pret.jusquAu())) : veille;
        var tropTard = courrier && jour.isAfter(pret.jusquAu().minusDays(JOURS_D_UNE_LETTRE));
        return tropTard || jour.isBefore(dernierOuvre(des)) || !pret.convenuLe().isBefore(plusTot(des, jour))
                ? Optional.empty()
                : Optional.of(new Nouveau(pret.pret(), "rappel", pret.jusquAu(), moyen, lendemain(pret.jusquAu())));
    }

    private static Moyen premier(Moyen voulu, ADire pret) {
        return voulu.ordre().stream()
                .filter(moyen -> moyen.atteint(pret.ou()))
                .findFirst()
                .orElse(Moyen.AUCUN);
    }

    private LocalDate dernierOuvre(LocalDate jour) {
        return ouvre(jour) ? jour : dernierOuvre(jour.minusDays(1));
    }

    /** When a letter is posted that has all the time to arrive by that day. */
    private LocalDate poste(LocalDate jusquAu) {
        var fuseau = heures.fuseau();
        return LocalDate.ofInstant(
                Rappels.du(Moyen.COURRIER, jusquAu.atTime(HEURE).atZone(fuseau).toInstant(), fuseau, heures.feries()),
                fuseau);
    }

    private static LocalDate plusTot(LocalDate un, LocalDate autre) {
        return un.isBefore(autre) ? un : autre;
    }

    private Instant lendemain(LocalDate jour) {
        return jour.plusDays(1).atStartOfDay(heures.fuseau()).toInstant();
    }

    @Transactional(readOnly = true)
    List<MessageDePret> dits(UUID pret) {
        return repository.dits(pret);
    }

    /** By a call or a letter, which somebody makes; and whom nothing reached. */
    @Transactional(readOnly = true)
    List<APrevenir> aPrevenir() {
        return aPrevenir.lire(LocalDate.ofInstant(horloge.instant(), heures.fuseau()));
    }

    /**
     * @param essais how many attempts had been noted when the button was drawn: pressed twice, it is one more
     * @return false where somebody else has noted it, or there is nothing to say any more
     */
    boolean noter(UUID message, int essais, Appel appel) {
        var lu = aPrevenir().stream()
                .filter(un -> un.id().equals(message) && un.essais() == essais)
                .filter(un -> un.appel() || un.injoignable() && appel == Appel.PREVENU)
                .findFirst()
                .orElse(null);
        if (lu == null) {
            return false;
        }
        if (lu.injoignable()) {
            aPrevenir.reprendre(message);
        }
        var note = aPrevenir.noter(message, essais, vers(lu, appel), horloge.instant());
        if (note) {
            journal.noter("pret.prevenir", message);
        }
        return note;
    }

    private static EtatDeMessage vers(APrevenir lu, Appel appel) {
        var sinon = lu.adresse() == null ? EtatDeMessage.ECHOUE : EtatDeMessage.A_POSTER;
        return switch (appel) {
            case PREVENU -> EtatDeMessage.FAIT;
            case PAS_DE_REPONSE -> lu.essais() + 1 < ESSAIS ? EtatDeMessage.A_APPELER : sinon;
            case FAUX_NUMERO -> sinon;
        };
    }

    /** @return how many were still to be posted */
    int postees(List<UUID> messages) {
        var postees = aPrevenir.postees(messages, horloge.instant());
        if (postees > 0) {
            journal.noter("pret.poster", null);
        }
        return postees;
    }

    /**
     * To print that day, each with whether it may be read when the day of return is past.
     *
     * @throws Introuvable when there is none to print
     */
    @Transactional(readOnly = true)
    Map<APrevenir, Boolean> lettres(LocalDate jour) {
        var lettres = new LinkedHashMap<APrevenir, Boolean>();
        aPrevenir().stream()
                .filter(APrevenir::lettre)
                .forEach(qui -> lettres.put(qui, jour.isAfter(poste(qui.jusquAu()))));
        if (lettres.isEmpty()) {
            throw new Introuvable();
        }
        return lettres;
    }

    /** The job, town after town. */
    @Configuration(proxyBeanMethods = false)
    static class TacheDesPrets {

        @Bean
        Tache tacheDesRappelsDePret(RappelsDePret rappels) {
            return Tache.desVilles(
                    "prets",
                    Rythme.toutesLes(Duration.ofMinutes(10), Duration.ofMinutes(1)),
                    structure -> passer(structure, rappels));
        }

        private static void passer(StructureId structure, RappelsDePret rappels) {
            StructureCourante.auNomDe(structure, () -> {
                rappels.ecrire();
                return structure;
            });
        }
    }
}
