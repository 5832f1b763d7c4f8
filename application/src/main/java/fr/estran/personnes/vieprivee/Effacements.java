package fr.estran.personnes.vieprivee;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.personnes.registre.Anonymat;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.FaitsComptes;
import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People are forgotten: at their own request, or when nothing was heard of them for long. Their records stay, without a word
 * that says who they were, and count in each figure as before.
 */
@Service
@Transactional
class Effacements {

    private final Anonymat anonymat;
    private final List<Detenteur> detenteurs;
    private final EffacementRepository repository;
    private final Suites suites;

    Effacements(Anonymat anonymat, List<Detenteur> detenteurs, EffacementRepository repository, Suites suites) {
        this.anonymat = anonymat;
        this.detenteurs = detenteurs;
        this.repository = repository;
        this.suites = suites;
    }

    /** What keeps the person from being forgotten: it is settled first. */
    List<Carte.Ligne> retient(UsagerId une) {
        return retient(anonymat.fiches(une));
    }

    private List<Carte.Ligne> retient(List<UsagerId> fiches) {
        return detenteurs.stream()
                .flatMap(detenteur -> detenteur.retient(fiches).stream())
                .toList();
    }

    /**
     * What a backup brought back is forgotten anew, whatever it says that they have.
     *
     * @return false where somebody else has just done it, where nobody is known there any more, where something keeps them from being
     *     forgotten, or where somebody who was to be erased was heard of just now, or found to be the same as another
     * @throws Introuvable when there is no such person
     */
    boolean effacer(UsagerId une, Motif motif) {
        var fiches = anonymat.fiches(une);
        if (fiches.isEmpty()) {
            throw new Introuvable();
        }
        if (anonymat.connue(fiches).isEmpty()
                || motif == Motif.DELAI && !aEffacerEncore(une, fiches)
                || motif != Motif.DE_NOUVEAU && !retient(fiches).isEmpty()) {
            return false;
        }
        var empreintes = empreintes(fiches);
        var faits = faits(fiches);
        detenteurs.forEach(detenteur -> detenteur.oublier(fiches));
        anonymat.garder(fiches.getFirst(), faits);
        repository.consigner(empreintes, suites.aujourdhui());
        suites.noter(motif, fiches.getFirst(), empreintes);
        return true;
    }

    /** Announced still, and not somebody else's record since. */
    private boolean aEffacerEncore(UsagerId une, List<UsagerId> fiches) {
        return fiches.getFirst().equals(une) && repository.annoncee(fiches);
    }

    /** Whom a backup or an old folder brought back. */
    int rejouer(Collection<String> empreintes) {
        var connues = new HashSet<>(empreintes);
        var rejoues = 0;
        for (var connu : connues.isEmpty() ? List.<EffacementRepository.Connu>of() : repository.connus()) {
            if (connues.contains(Empreintes.de(connu.id())) || connues.contains(Empreintes.de(connu.reference()))) {
                rejoues += effacer(connu.id(), Motif.DE_NOUVEAU) ? 1 : 0;
            }
        }
        return rejoues;
    }

    @Transactional(readOnly = true)
    List<String> consignes() {
        return repository.consignes();
    }

    private List<String> empreintes(List<UsagerId> fiches) {
        var toutes = new TreeSet<String>();
        fiches.forEach(fiche -> toutes.add(Empreintes.de(fiche)));
        anonymat.references(fiches).forEach(reference -> toutes.add(Empreintes.de(reference)));
        return new ArrayList<>(toutes);
    }

    /** Of somebody whom no figure counts, nothing is needed. */
    private FaitsComptes faits(List<UsagerId> fiches) {
        var annees = new TreeSet<Integer>();
        detenteurs.forEach(detenteur -> annees.addAll(detenteur.anneesComptees(fiches)));
        if (annees.isEmpty()) {
            return FaitsComptes.AUCUN;
        }
        var faits = anonymat.faits(fiches.getFirst());
        var naissance = faits.anneeNaissance();
        return faits.nesEn(naissance == null ? null : AnneeArrondie.de(naissance, annees.first(), annees.last()));
    }

    /** What is left of an id or a reference once it is to be known again and no longer read. */
    static final class Empreintes {

        private Empreintes() {}

        /** In the name of a structure. */
        static String de(Object idOuReference) {
            try {
                var structure = StructureCourante.siConnue().orElseThrow().valeur();
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest((structure + ":" + idOuReference).getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A year of birth that says no more than the bands of ages in which figures count somebody. */
    static final class AnneeArrondie {

        /** Of the oldest, whose band has no end. */
        private static final int AGE_AU_PLUS = 105;

        private AnneeArrondie() {}

        /**
         * The middle of the years that give the same band in each year of figures. Of a school year or a free period, ages are
         * those of its last day: one year more.
         */
        static int de(int naissance, int premiereAnnee, int derniereAnnee) {
            var auPlusTot = Integer.MIN_VALUE;
            var auPlusTard = Integer.MAX_VALUE;
            for (int annee = premiereAnnee; annee <= derniereAnnee + 1; annee++) {
                var tranche = TrancheDAge.de(annee - naissance);
                auPlusTard = Math.min(auPlusTard, annee - tranche.debut());
                auPlusTot = Math.max(auPlusTot, annee - tranche.suivant().orElse(AGE_AU_PLUS) + 1);
            }
            return auPlusTot <= auPlusTard ? (auPlusTot + auPlusTard) / 2 : naissance;
        }
    }

    @Repository
    record EffacementRepository(JdbcClient jdbc) {

        /** Somebody who is still known, under both names that an erasure is remembered by. */
        record Connu(UsagerId id, String reference) {}

        void consigner(Collection<String> empreintes, LocalDate le) {
            jdbc.sql("""
                insert into effacement (structure_id, empreinte, le)
                select structure_courante(), decode(empreinte, 'hex'), :le
                from unnest(:empreintes::text[]) empreinte
                order by 2
                on conflict do nothing
                """).param("empreintes", empreintes).param("le", le).update();
        }

        List<String> consignes() {
            return jdbc.sql("select encode(empreinte, 'hex') from effacement")
                    .query(String.class)
                    .list();
        }

        List<Connu> connus() {
            return jdbc.sql("select id, reference from usager where anonyme_depuis is null")
                    .query(Connu.class)
                    .list();
        }

        /** Noting that one has heard of somebody takes back what was announced. */
        boolean annoncee(Collection<UsagerId> fiches) {
            return jdbc.sql("select exists (select from annonce_effacement where usager_id = any(:fiches))")
                    .param("fiches", fiches)
                    .query(Boolean.class)
                    .single();
        }
    }

    /** What an erasure leaves behind: a line in the journal, which names a record of nobody, and word for the list outside. */
    @Component
    record Suites(Journal journal, ApplicationEventPublisher evenements, Clock horloge) {

        /** For whom, told once it is done for good. */
        record Efface(List<String> empreintes) {}

        void noter(Motif motif, UsagerId fiche, List<String> empreintes) {
            journal.noter(motif.acte, fiche.valeur());
            evenements.publishEvent(new Efface(empreintes));
        }

        LocalDate aujourdhui() {
            return LocalDate.now(horloge);
        }

        /** Why, and what the journal calls it. */
        enum Motif {
            DEMANDE("vie_privee.effacer"),
            DELAI("vie_privee.effacer_au_terme"),
            DE_NOUVEAU("vie_privee.effacer_de_nouveau");

            final String acte;

            Motif(String acte) {
                this.acte = acte;
            }
        }
    }
}
