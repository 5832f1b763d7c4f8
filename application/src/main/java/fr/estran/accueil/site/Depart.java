package fr.estran.accueil.site;

import fr.estran.messages.MoyensEnService;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first days of a service, step by step: a step is done once what it is for is there, whoever put it there. */
@Service
@Transactional
class Depart {

    private final DepartRepository repository;
    private final Vitrines vitrines;
    private final Droits droits;
    private final MoyensEnService moyens;
    private final Journal journal;
    private final Clock horloge;

    Depart(
            DepartRepository repository,
            Vitrines vitrines,
            Droits droits,
            MoyensEnService moyens,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.vitrines = vitrines;
        this.droits = droits;
        this.moyens = moyens;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those alone that can be taken here: a step without a page is none, nor is one for which the server is not set up yet. */
    @Transactional(readOnly = true)
    List<EtapeVue> etapes(Roles roles) {
        var faites = repository.faites(horloge.instant(), LocalDate.now(horloge));
        var passees = repository.passees();
        var dit = vitrines.courante().mentions().completes();
        return Stream.of(EtapeDuDepart.values())
                .filter(etape -> etape != EtapeDuDepart.MESSAGES || messagesPartent())
                .filter(etape -> Stream.of(Role.values()).anyMatch(qui -> droits.ouvre(Roles.de(qui), etape.adresse())))
                .map(etape -> new EtapeVue(
                        etape.code(),
                        etape.adresse(),
                        etat(etape, dit, faites, passees),
                        droits.ouvre(roles, etape.porte())))
                .toList();
    }

    /** Whether anything carries messages at all: until then none can be tried. */
    boolean messagesPartent() {
        return Moyen.tous(Moyen::partSeul).stream().anyMatch(moyens::contient);
    }

    private static EtapeVue.Etat etat(
            EtapeDuDepart etape, boolean dit, Set<EtapeDuDepart> faites, Set<EtapeDuDepart> passees) {
        if (etape == EtapeDuDepart.SITE ? dit : faites.contains(etape)) {
            return EtapeVue.Etat.FAITE;
        }
        return passees.contains(etape) ? EtapeVue.Etat.PASSEE : EtapeVue.Etat.A_FAIRE;
    }

    void passer(EtapeDuDepart etape) {
        repository.passer(etape, horloge.instant());
        journal.noter("depart.passer", null);
    }

    void reprendre(EtapeDuDepart etape) {
        repository.reprendre(etape);
        journal.noter("depart.reprendre", null);
    }

    static Optional<EtapeVue> prochaine(List<EtapeVue> etapes) {
        return etapes.stream()
                .filter(etape -> etape.aFaire() && etape.ouverte())
                .findFirst()
                .or(() -> etapes.stream().filter(EtapeVue::aFaire).findFirst());
    }
}
