package fr.estran.echanges.dossiers;

import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The records of the service go out as a zip, which waits for whoever asked. */
@Service
class Exports {

    private static final String EXPORTS = "/echanges/exports/{transfert}";

    private final Exportation exportation;
    private final Consigne consigne;
    private final Journal journal;
    private final Clock horloge;
    private final Droits droits;

    Exports(Exportation exportation, Consigne consigne, Journal journal, Clock horloge, Droits droits) {
        this.exportation = exportation;
        this.consigne = consigne;
        this.journal = journal;
        this.horloge = horloge;
        this.droits = droits;
    }

    /** What is taken out names everybody: it is shown to those alone who may take it. */
    boolean emporte(Identite qui) {
        return droits.ouvre(qui.roles(), EXPORTS);
    }

    /** All of it as one moment saw it, whatever others write meanwhile. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, rollbackFor = IOException.class)
    void preparer(CompteId par) throws IOException {
        var nom = "releves-%s.zip".formatted(LocalDate.now(horloge));
        var id = consigne.exporter(nom, par, exportation::exporter);
        journal.noter("export.preparer", id.valeur());
    }

    @Transactional(readOnly = true)
    List<ExportPret> de(CompteId par) {
        return consigne.exportsDe(par);
    }

    /** Written to the disk first: a slow download keeps no connection to the database. */
    @Transactional(rollbackFor = IOException.class)
    ExportPret prendre(TransfertId id, CompteId par, Path vers) throws IOException {
        var pret = consigne.exportDe(id, par);
        consigne.reprendre(id, vers);
        journal.noter("export.emporter", id.valeur());
        return pret;
    }
}
