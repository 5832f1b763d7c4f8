package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which the people of a body book. Each is shown once, when it is made. */
@Service
@Transactional
public class LiensProfessionnels {

    private final LienProfessionnelRepository repository;
    private final Journal journal;
    private final Clock horloge;

    LiensProfessionnels(LienProfessionnelRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    List<Organisme> organismes() {
        return repository.organismes();
    }

    /** @throws Introuvable when the link leads to no body, or no longer */
    @Transactional(readOnly = true)
    public Organisme lire(String jeton) {
        return repository.parLien(Sceau.empreinte(jeton)).orElseThrow(Introuvable::new);
    }

    /** A new link, in place of the one that there was. */
    String creer(OrganismeId acteur) {
        if (repository.organismes().stream()
                .noneMatch(organisme -> organisme.id().equals(acteur))) {
            throw new Introuvable();
        }
        var jeton = Sceau.jeton();
        repository.remplacer(Identifiants.nouveau(), acteur, Sceau.empreinte(jeton), horloge.instant());
        journal.noter("lien_professionnel.creer", acteur.valeur());
        return jeton;
    }

    /** @throws Introuvable when that body has no link */
    void retirer(OrganismeId acteur) {
        if (repository.retirer(acteur) == 0) {
            throw new Introuvable();
        }
        journal.noter("lien_professionnel.retirer", acteur.valeur());
    }
}
