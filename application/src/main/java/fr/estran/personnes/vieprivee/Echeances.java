package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Anonymat;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.PersonneEntendue;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.ReglesDeConservation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of whom nothing was heard for long: told to the team a month before, then to be erased. */
@Service
@Transactional
class Echeances {

    private final Anonymat anonymat;
    private final List<Detenteur> detenteurs;
    private final EcheanceRepository repository;
    private final ReglesDeConservation regles;
    private final Journal journal;
    private final Clock horloge;

    Echeances(
            Anonymat anonymat,
            List<Detenteur> detenteurs,
            EcheanceRepository repository,
            ReglesDeConservation regles,
            Journal journal,
            Clock horloge) {
        this.anonymat = anonymat;
        this.detenteurs = detenteurs;
        this.repository = repository;
        this.regles = regles;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Brings the announcements up to date.
     *
     * @return whose time has come: announced for a month, and nothing heard of them since
     */
    List<UsagerId> annoncer() {
        repository.verrouiller();
        var aujourdhui = LocalDate.now(horloge);
        var enVigueur = regles.lire();
        var contacts = derniersContacts(anonymat.conservees(), Detenteur::derniersContacts);
        var aAnnoncer = new HashMap<UsagerId, LocalDate>();
        for (var connue : anonymat.connues()) {
            var dernier = contacts.getOrDefault(connue.id(), connue.creee());
            if (!enVigueur.annonce(dernier).isAfter(aujourdhui)) {
                aAnnoncer.put(connue.id(), dernier);
            }
        }
        repository.annoncer(aAnnoncer, aujourdhui);
        var echues = new ArrayList<UsagerId>();
        repository.annoncees(aujourdhui.minusDays(Duree.JOURS_D_ANNONCE)).forEach(usager -> {
            var dernier = aAnnoncer.get(usager);
            if (dernier != null && !enVigueur.terme(Duree.FICHE, dernier).isAfter(aujourdhui)) {
                echues.add(usager);
            }
        });
        return echues;
    }

    /** Of these, whose time had come when it was last looked: those of whom nothing was heard meanwhile. */
    @Transactional(readOnly = true)
    List<UsagerId> encore(Collection<UsagerId> echues) {
        var annoncees = repository.annoncees(echues);
        var conservees = anonymat.conservees(annoncees.keySet());
        var fiches = new HashSet<>(annoncees.keySet());
        fiches.addAll(conservees.keySet());
        var contacts = derniersContacts(conservees, detenteur -> detenteur.derniersContacts(fiches));
        return annoncees.entrySet().stream()
                .filter(annonce -> !contacts.getOrDefault(annonce.getKey(), annonce.getValue())
                        .isAfter(annonce.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws Introuvable of nobody, or of somebody who has just been erased */
    void noterUnContact(UsagerId usager) {
        var fiches = anonymat.fiches(usager);
        if (anonymat.connue(fiches).isEmpty()) {
            throw new Introuvable();
        }
        repository.noterUnContact(fiches.getFirst(), LocalDate.now(horloge));
        journal.noter("vie_privee.garder", fiches.getFirst().valeur());
    }

    @EventListener
    void entendue(PersonneEntendue fait) {
        repository.noterUnContact(anonymat.fiches(fait.usager()).getFirst(), LocalDate.now(horloge));
    }

    @Transactional(readOnly = true)
    List<EffacementAnnonce> annonces(int auPlus) {
        return repository.lire(auPlus, regles.lire());
    }

    @Transactional(readOnly = true)
    int nombre() {
        return repository.nombre();
    }

    Lecture<EcheanceRepository.Annoncees> annoncees() {
        return repository.annoncees();
    }

    private Map<UsagerId, LocalDate> derniersContacts(
            Map<UsagerId, UsagerId> conservees, Function<Detenteur, Map<UsagerId, LocalDate>> siens) {
        var tous = new HashMap<UsagerId, LocalDate>();
        for (var detenteur : detenteurs) {
            siens.apply(detenteur)
                    .forEach((fiche, le) ->
                            tous.merge(conservees.getOrDefault(fiche, fiche), le, (a, b) -> a.isAfter(b) ? a : b));
        }
        return tous;
    }
}
