package fr.estran.comptes;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Connecte;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.secrets.MotDePasse;
import fr.estran.socle.secrets.MotsDePasse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the structure in whose name one acts. */
@Service
@Transactional
public class Comptes {

    static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final CompteRepository repository;
    private final MotDePasseRepository empreintes;
    private final MotsDePasse motsDePasse;
    private final Journal journal;
    private final Demonstration demonstration;
    private final Clock horloge;

    Comptes(
            CompteRepository repository,
            MotDePasseRepository empreintes,
            MotsDePasse motsDePasse,
            Journal journal,
            Demonstration demonstration,
            Clock horloge) {
        this.repository = repository;
        this.empreintes = empreintes;
        this.motsDePasse = motsDePasse;
        this.journal = journal;
        this.demonstration = demonstration;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public boolean aucun() {
        return repository.aucun();
    }

    /** With a password, which was judged by {@link MotDePasse}. Refuses, by a constraint, an address that is taken. */
    public CompteId creer(
            String courriel, String nom, Roles roles, @Nullable ConseillerId conseiller, String motDePasse) {
        var compte = creer(courriel, nom, roles, conseiller);
        empreintes.changer(compte, motsDePasse.empreinte(motDePasse));
        return compte;
    }

    /** Without one yet: whoever it is of chooses it, by a code that an administrator tells them. */
    CompteId creer(String courriel, String nom, Roles roles, @Nullable ConseillerId conseiller) {
        var compte = Compte.nouveau(courriel, nom, roles, conseiller);
        repository.ajouter(StructureCourante.siConnue().orElseThrow(), compte, horloge.instant());
        journal.noter("compte.creer", compte.id().valeur());
        return compte.id();
    }

    @Transactional(readOnly = true)
    public List<Compte> tous() {
        return repository.tous();
    }

    /** Where those are written to who may sign in, and have such roles. */
    @Transactional(readOnly = true)
    public List<String> courrielsDe(Predicate<Roles> lesquels) {
        return repository.tous().stream()
                .filter(compte -> compte.actif() && lesquels.test(compte.roles()))
                .map(Compte::courriel)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Compte> trouver(CompteId id) {
        return repository.trouver(id);
    }

    @Transactional(readOnly = true)
    boolean connait(String courriel) {
        return repository.trouver(Compte.courriel(courriel)).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean vautEncore(Connecte qui) {
        return repository
                .trouver(qui.compte())
                .filter(compte -> compte.actif() && compte.generation() == qui.generation())
                .filter(compte -> !Compte.ferme(demonstration, compte.courriel()))
                .isPresent();
    }

    /** An account follows whoever it is of; one person has one. */
    @Repository
    @Order(50)
    record CompteDuConseillerRepository(JdbcClient jdbc) implements AttacheAuConseiller {

        private static final Messages MESSAGES = Messages.de("comptes/comptes");

        @Override
        public List<String> enMots(ConseillerId conseiller) {
            return adresses(conseiller).stream()
                    .map(adresse -> MESSAGES.dire("attache.compte", "adresse", adresse))
                    .toList();
        }

        @Override
        public List<String> empeche(ConseillerId de, ConseillerId vers) {
            return adresses(vers).stream()
                    .flatMap(une -> adresses(de).stream()
                            .map(autre -> MESSAGES.dire("attache.deux_comptes", "une", une, "autre", autre)))
                    .toList();
        }

        /** A session that is open holds whose it was: it ends, and begins again as the other's. */
        @Override
        public void suivre(ConseillerId de, ConseillerId vers) {
            jdbc.sql("update compte set conseiller_id = :vers, generation = generation + 1 where conseiller_id = :de")
                    .param("de", de)
                    .param("vers", vers)
                    .update();
        }

        private List<String> adresses(ConseillerId conseiller) {
            return jdbc.sql("select courriel from compte where conseiller_id = :conseiller")
                    .param("conseiller", conseiller)
                    .query(String.class)
                    .list();
        }
    }
}
