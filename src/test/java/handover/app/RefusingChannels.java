package handover.app;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Refuses every channel and selector of the network. Public, since the JVM makes it by its name.
public final class RefusingChannels extends SelectorProvider {
    /// Made by the JVM.
    public RefusingChannels() {}

    private static IOException refused(String what) {
        return new IOException(NetworkTrap.caught(what));
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refused("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refused("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refused("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refused("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refused("server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refused("socket channel");
    }
}
