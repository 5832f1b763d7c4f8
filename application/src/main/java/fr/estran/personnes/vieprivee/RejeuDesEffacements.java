package fr.estran.personnes.vieprivee;

import fr.estran.personnes.vieprivee.Effacements.Suites.Efface;
import fr.estran.socle.base.EffacementsConsignes;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The list of erasures that lies outside of the database: written as they are done, and read before the service answers
 * anybody, in case the database is an older one than that of yesterday.
 */
@Component
class RejeuDesEffacements implements SmartInitializingSingleton {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RejeuDesEffacements.class);

    private final Structures structures;
    private final Effacements effacements;
    private final Optional<Path> liste;

    RejeuDesEffacements(
            Structures structures,
            Effacements effacements,
            @Value("${estran.base.dossier}") Path dossier,
            @Value("${estran.base.ephemere:false}") boolean ephemere) {
        this.structures = structures;
        this.effacements = effacements;
        this.liste = ephemere ? Optional.empty() : Optional.of(EffacementsConsignes.aCoteDe(dossier));
    }

    @Override
    public void afterSingletonsInstantiated() {
        liste.ifPresent(this::rejouer);
        accorder();
    }

    /** What the database alone remembers, where the disk was full or another instance did it, goes to the list. */
    void accorder() {
        liste.ifPresent(fichier -> {
            var toutes = new ArrayList<String>();
            structures.chacune(
                    "the list of erasures",
                    structure -> toutes.addAll(StructureCourante.auNomDe(structure, effacements::consignes)));
            ecrire(fichier, toutes);
        });
    }

    @TransactionalEventListener
    void consigner(Efface fait) {
        liste.ifPresent(fichier -> ecrire(fichier, fait.empreintes()));
    }

    private void rejouer(Path fichier) {
        try {
            var empreintes = EffacementsConsignes.lire(fichier);
            for (var structure : structures.toutes()) {
                var rejoues = StructureCourante.auNomDe(structure, () -> effacements.rejouer(empreintes));
                if (rejoues > 0) {
                    JOURNAL.warn("{} people who were erased had come back with a backup: erased again", rejoues);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(Path fichier, java.util.List<String> empreintes) {
        try {
            EffacementsConsignes.ajouter(fichier, empreintes);
        } catch (IOException e) {
            JOURNAL.error("the list of erasures cannot be written; it is tried again at the next round", e);
        }
    }
}
