package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.secrets.Tentatives;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which calendars read. Each is shown once, when it is made; whoever guesses is slowed down. */
@Service
@Transactional
class LiensAgenda {

    private static final String ESSAI = "lien-agenda";

    /** What comes of a link that is read. */
    sealed interface Lecture {

        record Lue(String calendrier) implements Lecture {}

        record Inconnue() implements Lecture {}

        record TropDEssais() implements Lecture {}
    }

    private final LienAgendaRepository repository;
    private final AgendaDeConseiller agenda;
    private final Tentatives tentatives;
    private final Journal journal;
    private final Clock horloge;

    LiensAgenda(
            LienAgendaRepository repository,
            AgendaDeConseiller agenda,
            Tentatives tentatives,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.agenda = agenda;
        this.tentatives = tentatives;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<LocalDate> depuis(UUID compte) {
        return repository.depuis(compte);
    }

    /** @param origine the address that it comes from */
    Lecture lire(String jeton, String origine) {
        if (tentatives.compter(ESSAI, jeton, origine).isPresent()) {
            return new Lecture.TropDEssais();
        }
        var conseiller = repository.conseiller(Sceau.empreinte(jeton));
        if (conseiller.isEmpty()) {
            return new Lecture.Inconnue();
        }
        tentatives.effacer(ESSAI, jeton, origine);
        return new Lecture.Lue(agenda.calendrier(conseiller.get()));
    }

    /** A new link, in place of the one that there was. */
    String creer(UUID compte) {
        var jeton = Sceau.jeton();
        repository.remplacer(compte, Sceau.empreinte(jeton), horloge.instant());
        journal.noter("agenda.lien_creer", compte);
        return jeton;
    }

    /** @throws Introuvable when that account has none */
    void retirer(UUID compte) {
        if (repository.retirer(compte) == 0) {
            throw new Introuvable();
        }
        journal.noter("agenda.lien_retirer", compte);
    }

    @Repository
    record LienAgendaRepository(JdbcClient jdbc) {

        /** Since when an account has one. */
        Optional<LocalDate> depuis(UUID compte) {
            return jdbc.sql("""
                select (lien_agenda.cree_le at time zone structure.fuseau)::date
                from lien_agenda
                join structure on structure.structure_id = lien_agenda.structure_id
                where lien_agenda.compte_id = :compte
                """).param("compte", compte).query(LocalDate.class).optional();
        }

        /** The counsellor whose sessions are told, while the account is open and theirs. */
        Optional<ConseillerId> conseiller(byte[] empreinte) {
            return jdbc.sql("""
                select compte.conseiller_id
                from lien_agenda
                join compte on compte.structure_id = lien_agenda.structure_id and compte.id = lien_agenda.compte_id
                where lien_agenda.empreinte = :empreinte and compte.actif and compte.conseiller_id is not null
                """)
                    .param("empreinte", empreinte)
                    .query(ConseillerId.class)
                    .optional();
        }

        /** The link that there was leads nowhere any more. */
        void remplacer(UUID compte, byte[] empreinte, Instant maintenant) {
            jdbc.sql("""
                insert into lien_agenda (structure_id, compte_id, empreinte, cree_le)
                values (structure_courante(), :compte, :empreinte, :maintenant)
                on conflict (structure_id, compte_id) do update
                set empreinte = excluded.empreinte, cree_le = excluded.cree_le
                """)
                    .param("compte", compte)
                    .param("empreinte", empreinte)
                    .param("maintenant", maintenant)
                    .update();
        }

        int retirer(UUID compte) {
            return jdbc.sql("delete from lien_agenda where compte_id = :compte")
                    .param("compte", compte)
                    .update();
        }
    }
}
