package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.Journal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture on the cover of a quarter's booklet, one at most. */
@Service
@Transactional
class ImagesDePlaquettes {

    private final ImageDePlaquetteRepository repository;
    private final Journal journal;

    ImagesDePlaquettes(ImageDePlaquetteRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Optional<ImageDePlaquette> du(TrimestreDuProgramme trimestre) {
        return repository.du(trimestre);
    }

    void poser(TrimestreDuProgramme trimestre, ImageDePlaquette image) {
        repository.poser(trimestre, image);
        journal.noter("plaquette.image", null);
    }

    void retirer(TrimestreDuProgramme trimestre) {
        repository.retirer(trimestre);
        journal.noter("plaquette.image_retiree", null);
    }

    @Repository
    record ImageDePlaquetteRepository(JdbcClient jdbc) {

        Optional<ImageDePlaquette> du(TrimestreDuProgramme trimestre) {
            return jdbc.sql("""
                select image, description, credit
                from image_de_plaquette
                where trimestre = :trimestre
                """)
                    .param("trimestre", trimestre.code())
                    .query(ImageDePlaquette.class)
                    .optional();
        }

        void poser(TrimestreDuProgramme trimestre, ImageDePlaquette image) {
            jdbc.sql("""
                insert into image_de_plaquette (structure_id, trimestre, image, description, credit)
                values (structure_courante(), :trimestre, :image, :description, :credit)
                on conflict (structure_id, trimestre) do update
                set image = excluded.image, description = excluded.description, credit = excluded.credit
                """)
                    .param("trimestre", trimestre.code())
                    .param("image", image.image())
                    .param("description", image.description())
                    .param("credit", image.credit())
                    .update();
        }

        void retirer(TrimestreDuProgramme trimestre) {
            jdbc.sql("delete from image_de_plaquette where trimestre = :trimestre")
                    .param("trimestre", trimestre.code())
                    .update();
        }
    }
}
