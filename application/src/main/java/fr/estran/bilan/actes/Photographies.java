package fr.estran.bilan.actes;

import fr.estran.bilan.actes.PhotographiePosee.Accord;
import fr.estran.bilan.rapport.Photographie;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photographs of a draft: put in, changed, moved, taken away. Those of a validated report are only looked at. */
@Service
@Transactional
class Photographies {

    /** Each is in three documents, which are sent by mail. */
    static final int AU_PLUS = 12;

    private final PhotographieRepository photos;
    private final Rapports rapports;
    private final Journal journal;

    Photographies(PhotographieRepository photos, Rapports rapports, Journal journal) {
        this.photos = photos;
        this.rapports = rapports;
        this.journal = journal;
    }

    /** By section, as they follow there. */
    @Transactional(readOnly = true)
    public List<PhotographiePosee> du(RapportId rapport) {
        return photos.du(rapport);
    }

    @Transactional(readOnly = true)
    public PhotographiePosee trouver(RapportId rapport, PhotographieId photo) {
        return photos.lire(rapport, photo).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    public int combien(RapportId rapport) {
        return photos.combien(rapport);
    }

    public Issue poser(RapportId rapport, String section, Photographie photo, Accord accord, String par) {
        return ecrire(rapport, "bilan.photographie", null, _ -> {
            photos.poser(rapport, PhotographieId.nouvelle(), section, photo, accord, par);
        });
    }

    public Issue changer(
            RapportId rapport, PhotographieId id, String section, Photographie photo, Accord accord, String par) {
        return ecrire(rapport, "bilan.photographie", id, _ -> photos.changer(rapport, id, section, photo, accord, par));
    }

    public Issue retirer(RapportId rapport, PhotographieId id) {
        return ecrire(rapport, "bilan.photographie_retiree", id, _ -> photos.retirer(rapport, id));
    }

    /** Past the one that is before it in its section, or after it. */
    public Issue deplacer(RapportId rapport, PhotographieId id, boolean monter) {
        return ecrire(rapport, "bilan.photographie", id, posee -> {
            var siennes = photos.du(rapport).stream()
                    .filter(autre -> autre.section().equals(posee.orElseThrow().section()))
                    .map(PhotographiePosee::id)
                    .toList();
            int vers = siennes.indexOf(id) + (monter ? -1 : 1);
            if (vers >= 0 && vers < siennes.size()) {
                photos.echanger(rapport, id, siennes.get(vers));
            }
        });
    }

    /** @param id of the one that is there already */
    private Issue ecrire(
            RapportId rapport, String geste, @Nullable PhotographieId id, Consumer<Optional<PhotographiePosee>> suite) {
        if (!rapports.verrouiller(rapport).brouillon()) {
            return Issue.DEJA_VALIDE;
        }
        if (id == null && photos.combien(rapport) >= AU_PLUS) {
            return Issue.TROP;
        }
        suite.accept(id == null ? Optional.empty() : Optional.of(trouver(rapport, id)));
        rapports.avancer(rapport);
        journal.noter(geste, rapport.valeur());
        return Issue.FAIT;
    }

    enum Issue {
        FAIT,
        /** A report holds so many and no more. */
        TROP,
        DEJA_VALIDE
    }

    @Repository
    record PhotographieRepository(JdbcClient jdbc, Clock horloge) {

        private static final String POSEES = """
            select id, section, image, description, legende, credit, accord, dit_le, dit_par
            from rapport_photographie
            where rapport_id = :rapport
            """;

        /** One of them: each brings the whole of its picture. */
        Optional<PhotographiePosee> lire(RapportId rapport, PhotographieId id) {
            return jdbc.sql(POSEES + "and id = :id")
                    .param("rapport", rapport)
                    .param("id", id)
                    .query(PhotographiePosee.class)
                    .optional();
        }

        List<PhotographiePosee> du(RapportId rapport) {
            return jdbc.sql(POSEES + "order by section, rang, id")
                    .param("rapport", rapport)
                    .query(PhotographiePosee.class)
                    .list();
        }

        int combien(RapportId rapport) {
            return jdbc.sql("select count(*) from rapport_photographie where rapport_id = :rapport")
                    .param("rapport", rapport)
                    .query(Integer.class)
                    .single();
        }

        void poser(
                RapportId rapport, PhotographieId id, String section, Photographie photo, Accord accord, String par) {
            jdbc.sql("""
                insert into rapport_photographie
                    (structure_id, id, rapport_id, section, rang, image, description, legende, credit, accord, dit_le,
                        dit_par)
                select structure_courante(), :id, :rapport, :section, coalesce(max(rang), 0) + 1, :image, :description,
                    :legende, :credit, :accord, :le, :par
                from rapport_photographie
                where rapport_id = :rapport
                """)
                    .param("id", id)
                    .param("rapport", rapport)
                    .param("section", section)
                    .paramSource(photo)
                    .param("accord", accord)
                    .param("le", horloge.instant())
                    .param("par", par)
                    .update();
        }

        /** Its words and its place: another picture is another photograph. In another section, it comes last. */
        void changer(
                RapportId rapport, PhotographieId id, String section, Photographie photo, Accord accord, String par) {
            jdbc.sql("""
                update rapport_photographie
                set rang = case
                        when section = :section then rang
                        else (
                            select max(autre.rang) + 1
                            from rapport_photographie autre
                            where autre.rapport_id = :rapport
                        )
                    end,
                    section = :section,
                    description = :description,
                    legende = :legende,
                    credit = :credit,
                    accord = :accord,
                    dit_le = case when accord = :accord then dit_le else :le end,
                    dit_par = case when accord = :accord then dit_par else :par end
                where rapport_id = :rapport and id = :id
                """)
                    .param("id", id)
                    .param("rapport", rapport)
                    .param("section", section)
                    .paramSource(photo)
                    .param("accord", accord)
                    .param("le", horloge.instant())
                    .param("par", par)
                    .update();
        }

        void echanger(RapportId rapport, PhotographieId une, PhotographieId autre) {
            jdbc.sql("""
                update rapport_photographie
                set rang = (
                    select sum(deux.rang)
                    from rapport_photographie deux
                    where deux.id in (:une, :autre)
                ) - rang
                where rapport_id = :rapport and id in (:une, :autre)
                """)
                    .param("rapport", rapport)
                    .param("une", une)
                    .param("autre", autre)
                    .update();
        }

        void retirer(RapportId rapport, PhotographieId id) {
            jdbc.sql("delete from rapport_photographie where rapport_id = :rapport and id = :id")
                    .param("rapport", rapport)
                    .param("id", id)
                    .update();
        }

        /** With what was said of the people in them, and who said it. */
        void reprendre(RapportId de, RapportId vers) {
            jdbc.sql("""
                insert into rapport_photographie
                    (structure_id, id, rapport_id, section, rang, image, description, legende, credit, accord, dit_le,
                        dit_par)
                select structure_id, gen_random_uuid(), :vers, section, rang, image, description, legende, credit,
                    accord, dit_le, dit_par
                from rapport_photographie
                where rapport_id = :de
                """).param("de", de).param("vers", vers).update();
        }
    }
}
