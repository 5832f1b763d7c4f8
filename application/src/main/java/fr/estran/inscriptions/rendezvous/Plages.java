package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.rendezvous.Plage.Choix;
import fr.estran.inscriptions.rendezvous.Plage.SalleDUnLieu;
import fr.estran.inscriptions.rendezvous.Regles.RegleRepository;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.territoire.LieuAChoisir;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The staff say when they receive people one by one, and on what terms. */
@Service
class Plages {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    /** As far as one plans. */
    private static final int MOIS = 4;

    private final PlageRepository plages;
    private final RegleRepository regles;
    private final Creneaux creneaux;
    private final TransactionOperations transactions;
    private final Journal journal;
    private final Clock horloge;

    Plages(
            PlageRepository plages,
            RegleRepository regles,
            Creneaux creneaux,
            TransactionOperations transactions,
            Journal journal,
            Clock horloge) {
        this.plages = plages;
        this.regles = regles;
        this.creneaux = creneaux;
        this.transactions = transactions;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those of today and to come. */
    @Transactional(readOnly = true)
    public List<Plage> toutes() {
        return plages.depuis(aujourdhui());
    }

    @Transactional(readOnly = true)
    public List<Choix> conseillers() {
        return plages.conseillers(aujourdhui());
    }

    @Transactional(readOnly = true)
    public List<SalleDUnLieu> salles() {
        return plages.salles();
    }

    @Transactional(readOnly = true)
    public List<LieuAChoisir> lieux() {
        return plages.lieux();
    }

    @Transactional(readOnly = true)
    public Regles regles() {
        return creneaux.regles();
    }

    /** What is held there already in the months to come, in words; it may be meant. */
    @Transactional(readOnly = true)
    public List<String> voisines(Plage plage) {
        if (plage.lieu() == null) {
            return List.of();
        }
        var avant = plage.du().plusMonths(MOIS);
        var dernier = plage.au();
        return plages
                .voisines(plage, dernier == null || !dernier.isBefore(avant) ? avant : dernier.plusDays(1))
                .stream()
                .map(voisine -> MESSAGES.dire(
                        "plages.voisine",
                        "titre",
                        voisine.titre(),
                        "jour",
                        Jours.dire(voisine.jour()),
                        "debut",
                        Jours.dire(voisine.debut()),
                        "fin",
                        Jours.dire(voisine.fin()),
                        "autres",
                        voisine.jours() - 1))
                .toList();
    }

    /** @return why not, in words, when it is refused */
    public Optional<String> ouvrir(Plage plage) {
        if (dansUnLieuRetire(plage)) {
            return Optional.of(MESSAGES.dire("plages.lieu_retire"));
        }
        try {
            transactions.executeWithoutResult(_ -> {
                plages.ajouter(plage);
                journal.noter("rendez_vous.ouvrir_plage", plage.id());
            });
            return Optional.empty();
        } catch (DataIntegrityViolationException refus) {
            return Optional.of(Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    /** The form was open when the venue was retired: nobody would be offered these hours. */
    private boolean dansUnLieuRetire(Plage plage) {
        var lieu = plage.lieu();
        return lieu != null && Boolean.TRUE.equals(transactions.execute(_ -> plages.retire(lieu)));
    }

    /** From the day after on, nobody is received there; a plage that has not begun is as if it had never been. */
    @Transactional
    public void finir(UUID plage, LocalDate dernier) {
        var connue = plages.lire(plage).orElseThrow(Introuvable::new);
        if (dernier.isBefore(connue.du())) {
            plages.retirer(plage);
        } else {
            plages.finir(plage, dernier);
        }
        journal.noter("rendez_vous.fermer_plage", plage);
    }

    @Transactional
    public void regler(Regles nouvelles) {
        regles.ecrire(nouvelles);
        journal.noter("rendez_vous.regler", null);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
