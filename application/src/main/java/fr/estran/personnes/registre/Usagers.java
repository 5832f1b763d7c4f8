package fr.estran.personnes.registre;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of the people who are helped. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Usagers {

    private final UsagerRepository repository;
    private final Recherche recherche;
    private final FicheRepository fiches;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Usagers(
            UsagerRepository repository,
            Recherche recherche,
            FicheRepository fiches,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.repository = repository;
        this.recherche = recherche;
        this.fiches = fiches;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The record of somebody of this name, and born in no other year, who is reached by the same telephone or e-mail, or at the same address; a new
     * one where there is none. A record that was merged gives way to the one that was kept. Two who come with the same name
     * at the same moment are waited for: they find one record.
     *
     * <p>What the register says already is left as it is: whoever writes here may be anybody.
     */
    public UsagerId trouverOuCreer(Personne personne) {
        repository.reserver(List.of(personne));
        return trouve(personne).usager();
    }

    /** The same, of one whom {@link #reserver} was told of in this transaction. */
    public Trouve trouve(Personne reservee) {
        return repository
                .identique(reservee)
                .map(connu -> new Trouve(connu, true))
                .orElseGet(() -> {
                    var id = UsagerId.nouveau();
                    repository.ajouter(id, reservee, LocalDate.now(horloge));
                    return new Trouve(id, false);
                });
    }

    /** The record alone, of one whom {@link #reserver} was told of in this transaction; nobody is added. */
    public Optional<UsagerId> siConnue(Personne reservee) {
        return repository.identique(reservee);
    }

    /** @param deja known before: of whoever was not, there is nothing yet to be found */
    public record Trouve(UsagerId usager, boolean deja) {}

    /** Before {@link #trouverOuCreer} of several: in one order, so that two askings never wait for each other. */
    public void reserver(Collection<Personne> personnes) {
        repository.reserver(personnes);
    }

    /**
     * Those whose name or first name, or a word of them, begins so, in whichever order; or whose telephone does. Where there is
     * nobody, those whose name is nearly so. At most twenty, those who are called just so first. A record that was merged
     * is found under its own name, and gives way to the one that was kept.
     *
     * @param saisi three letters or figures at least; fewer find nobody
     */
    public List<FicheTrouvee> chercher(String saisi) {
        return recherche.chercher(saisi);
    }

    /** Whether it was enough to look for: that nobody was found means nothing of less. */
    public static boolean assezPourChercher(String saisi) {
        return Recherche.assez(saisi);
    }

    /**
     * Who may be the same person: of the same name or nearly, in whichever order; or with the same telephone and the same first
     * name. At most five.
     */
    public List<FicheTrouvee> semblables(Personne personne) {
        var proches = recherche.chercher(personne.prenom() + " " + personne.nom()).stream()
                .filter(fiche -> Noms.proches(personne.prenom(), personne.nom(), fiche.prenom(), fiche.nom()));
        return Stream.concat(repository.semblables(personne).stream(), proches)
                .distinct()
                .limit(5)
                .toList();
    }

    /** All the records of a person: the one of this id, and those that it has absorbed. */
    public List<UsagerId> fiches(UsagerId usager) {
        return fiches.fiches(usager);
    }

    /**
     * They have just called: one still hears of them.
     *
     * @return their id
     * @throws Introuvable when there is none of that id
     */
    public UsagerId entendre(UsagerId usager) {
        var id = lire(usager).id();
        evenements.publishEvent(new PersonneEntendue(id));
        return id;
    }

    /**
     * The record of somebody whom the team has found: merged meanwhile, the one that was kept.
     *
     * @throws Introuvable also when nobody is known there any more
     */
    public UsagerId connu(UsagerId usager) {
        var id = fiches.conservee(lire(usager).id()).orElse(usager);
        if (fiches.effacee(id)) {
            throw new Introuvable();
        }
        return id;
    }

    /** @throws Introuvable when there is none of that id */
    public FicheTrouvee lire(UsagerId usager) {
        return repository.lire(usager).orElseThrow(Introuvable::new);
    }
}
