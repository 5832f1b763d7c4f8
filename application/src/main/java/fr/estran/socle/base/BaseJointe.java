package fr.estran.socle.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A database that can be spoken to until this is closed. */
interface BaseJointe extends AutoCloseable {

    /** Nothing where a first start was cut short before there was a database to speak to. */
    Optional<Connection> connecter() throws SQLException;

    @Override
    default void close() {}
}
