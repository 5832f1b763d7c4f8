package fr.estran.socle.commun;

import java.time.ZoneId;

/** In which zone the days of a town are days: whoever keeps it tells the service's clock. */
public interface FuseauDesVilles {

    ZoneId de(StructureId structure);
}
