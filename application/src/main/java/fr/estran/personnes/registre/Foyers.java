package fr.estran.personnes.registre;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Couples, families, those who help: two people and what ties them. */
@Service
@Transactional
class Foyers {

    static final List<String> NATURES = List.of("couple", "famille", "aide", "aidee");

    private final FoyerRepository repository;
    private final FicheRepository fiches;
    private final Journal journal;

    Foyers(FoyerRepository repository, FicheRepository fiches, Journal journal) {
        this.repository = repository;
        this.fiches = fiches;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<LienDeFoyer> de(UsagerId usager) {
        return repository.de(fiches.fiches(usager));
    }

    /**
     * @param nature what the other is to the person, one of {@link #NATURES}
     * @return whether it is new: between two people there is one tie
     */
    boolean lier(UsagerId usager, UsagerId autre, String nature) {
        if (fiches.lire(autre).isEmpty() || fiches.effacee(usager) || fiches.effacee(autre)) {
            throw new Introuvable();
        }
        var nouveau = nature.equals("aidee")
                ? repository.lier(Identifiants.nouveau(), autre, usager, "aide")
                : repository.lier(Identifiants.nouveau(), usager, autre, nature);
        if (nouveau) {
            journal.noter("personne.lier", usager.valeur());
        }
        return nouveau;
    }

    void delier(UsagerId usager, UUID lien) {
        if (!repository.delier(lien, fiches.fiches(usager))) {
            throw new Introuvable();
        }
        journal.noter("personne.delier", usager.valeur());
    }
}
